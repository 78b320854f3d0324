import { OperationTypeNode, print, type DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { isRecord } from '../shared/is-record';
import { ApiError } from './api-error';
import { newKey } from './new-key';
import { postJson } from './post-json';
import { operationOf, pruneVariables } from './prune-document';
import { readAnswer } from './read-answer';
import type { Seen } from './seen';
import { expireSession, getSession } from './session';

/** Sends the part of a document that the role has; the answer lacks what was left out. */
export async function execute<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Seen<Data>> {
  const session = getSession();
  if (session.status !== 'in') throw new ApiError('ra.auth.auth_check_error', 'UNAUTHENTICATED');
  const pruned = session.role.prune(document);
  const operation = operationOf(document);
  if (!pruned) throw new ApiError('kontor.error.notForYou', 'FORBIDDEN');
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const body = {
    operationName: operation.name?.value,
    query: printed(pruned),
    variables: pruneVariables(session.role.schema, pruned, isRecord(variables) ? variables : {}),
  };
  // A mutation that is sent twice, by an impatient finger or a retrying proxy, is done once.
  const headers: Record<string, string> = isMutation ? { 'idempotency-key': newKey() } : {};
  const answer = await postJson('/graphql', body, { headers, signal });
  try {
    const data = readAnswer(answer.body, answer.status);
    if (isData<Seen<Data>>(data)) return data;
    throw new ApiError('The server answered without data.', 'INTERNAL');
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') expireSession();
    throw error;
  }
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
