import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { AppError, errorCodes } from '../errors.js';
import type { RoleServers } from './role-servers.js';

/** Runs a query of Kontor's own making as the roles of a context: the same gate that a client's query passes. */
export async function askAsRole(
  servers: RoleServers,
  context: Context,
  query: string | DocumentNode,
  variables: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const server = await servers.find(context.roles);
  const { body } = await server.executeOperation({ query, variables }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('A query of ours asks for one answer.');
  const [problem] = body.singleResult.errors ?? [];
  if (problem) throw problemOf(problem);
  return body.singleResult.data ?? {};
}

/** What the caller may know stays what it is; the rest stands in the log under the request's id. */
function problemOf({ message, extensions }: GraphQLFormattedError): Error {
  const { code, requestId: _, ...details } = extensions ?? {};
  const known = errorCodes.find((one) => one === code);
  if (known === undefined || known === 'INTERNAL') return new Error(`A query of ours failed: ${message}`);
  return new AppError(known, message, details);
}
