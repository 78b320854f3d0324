import { OperationTypeNode, print, type DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { isRecord } from '../shared/is-record';
import { ApiError } from './api-error';
import { newKey } from './new-key';
import { postJson, type JsonAnswer } from './post-json';
import { operationOf, pruneVariables } from './prune-document';
import { readAnswer } from './read-answer';
import type { RoleSchema } from './role-schema';
import type { Seen } from './seen';
import { expireSession, followSchema, getSession } from './session';

/** Sends the part of a document that the role has; the answer lacks what was left out. */
export async function execute<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Seen<Data>> {
  const { role, answer } = await send(document, variables, signal);
  try {
    const data = read<Seen<Data>>(answer);
    void followSchema(answer.schemaVersion);
    return data;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'UNAUTHENTICATED') expireSession();
    if (error.code !== 'BAD_INPUT') throw error;
    // A document cut by an old schema may ask for what was taken away since; such a request was not begun.
    await followSchema(answer.schemaVersion, true);
    if (roleNow() === role) throw error;
    return read<Seen<Data>>((await send(document, variables, signal)).answer);
  }
}

function roleNow(): RoleSchema | undefined {
  const session = getSession();
  return session.status === 'in' ? session.role : undefined;
}

/** The answer, and the schema that the document was cut by. */
async function send(
  document: DocumentNode,
  variables: unknown,
  signal?: AbortSignal,
): Promise<{ role: RoleSchema; answer: JsonAnswer }> {
  const role = roleNow();
  if (!role) throw new ApiError('ra.auth.auth_check_error', 'UNAUTHENTICATED');
  const pruned = role.prune(document);
  const operation = operationOf(document);
  if (!pruned) throw new ApiError('kontor.error.notForYou', 'FORBIDDEN');
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const body = {
    operationName: operation.name?.value,
    query: printed(pruned),
    variables: pruneVariables(role.schema, pruned, isRecord(variables) ? variables : {}),
  };
  // A mutation that is sent twice, by an impatient finger or a retrying proxy, is done once.
  const headers: Record<string, string> = isMutation ? { 'idempotency-key': newKey() } : {};
  return { role, answer: await postJson('/graphql', body, { headers, signal }) };
}

function read<Data>(answer: JsonAnswer): Data {
  const data = readAnswer(answer.body, answer.status);
  if (isData<Data>(data)) return data;
  throw new ApiError('The server answered without data.', 'INTERNAL');
}

const printedDocuments = new WeakMap<object, string>();

function printed(document: Parameters<typeof print>[0]): string {
  let text = printedDocuments.get(document);
  if (text === undefined) {
    text = print(document);
    printedDocuments.set(document, text);
  }
  return text;
}

/** The server validated the document against its schema, so that the data has the document's shape. */
function isData<Data>(data: unknown): data is Data {
  return isRecord(data);
}

/** The name under which answers of a document are cached. */
export function nameOf(document: DocumentNode): string {
  return operationOf(document).name?.value ?? 'unnamed';
}
