import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors.js';
import { duplicateMessage } from './duplicate-message.js';
import { isDiskFull } from '../changes/retryable.js';
import { databaseTrouble } from './database-trouble.js';

const LIMITS =
  /(Query depth limit|Aliases limit|Document contains more tha[nt]|Too many validation errors|Validation aborted)/;

/**
 * What a caller is told. An AppError goes out as it is; a refusal of GraphQL itself is BAD_INPUT or LIMIT_EXCEEDED;
 * everything else is INTERNAL and says nothing more. The request id is added when the answer is sent.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations.slice(0, MOST_LOCATIONS) } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const out = (code: string, message: string, details: object = {}): GraphQLFormattedError => ({
    message,
    ...place,
    extensions: { code, ...details },
  });
  if (original instanceof AppError) return out(original.code, original.message, original.details);
  if (LIMITS.test(formatted.message) || formatted.extensions?.['code'] === 'LIMIT_EXCEEDED')
    return out('LIMIT_EXCEEDED', formatted.message.slice(0, 200));
  const duplicate = duplicateMessage(original);
  if (duplicate) return out('CONFLICT', duplicate, { duplicate: true });
  const trouble = databaseTrouble(original);
  if (trouble) return out(trouble.code, trouble.message, trouble.details);
  if (isCallersMistake(formatted)) {
    // What a client meant is told by its schema, not by us.
    const message = withoutHints(formatted.message);
    return out('BAD_INPUT', message.slice(0, LONGEST_MESSAGE), issuesOf(error, message));
  }
  return out('INTERNAL', 'Something went wrong on our side. The request id helps to find it in the log.');
}

const withoutHints = (message: string): string => message.replace(/ Did you mean .*$/s, '');

const LONGEST_MESSAGE = 300;
/** One mistake can stand in a thousand places of a document; the first few are enough to find it. */
const MOST_LOCATIONS = 3;

const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const isCallersMistake = (formatted: GraphQLFormattedError): boolean =>
  CLIENT_CODES.has(String(formatted.extensions?.['code']));

/**
 * For a wrong variable GraphQL names the path in its text: `Variable "$input" got invalid value 5 at
 * "input.lines[0].quantity"; ...`, and what is unknown or missing there in another sentence.
 */
function issuesOf(error: unknown, message: string): object {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  const inside = / at "([^"]+)"/.exec(message)?.[1]?.replace(/\[(\d+)\]/g, '.$1');
  const field = variable && /Field "([^"]+)" (?:is not defined|of required type)/.exec(message)?.[1];
  const cause = withoutHints(
    error instanceof GraphQLError ? (error.originalError?.message ?? message) : message,
  );
  return {
    issues: [
      {
        path: [inside ?? variable, field].filter(Boolean).join('.'),
        message: withoutHints(cause).slice(0, LONGEST_MESSAGE),
      },
    ],
  };
}

/** What whoever runs the server has to know goes to the log with its stack: our own faults, and a full disk. */
export function isInternal(error: GraphQLError): boolean {
  return (
    formatError(error.toJSON(), error).extensions?.['code'] === 'INTERNAL' ||
    isDiskFull(unwrapResolverError(error))
  );
}
