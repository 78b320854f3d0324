import {
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { isRecord } from '../shared/is-record';
import { ApiError } from './api-error';
import { readRules, typeNameOf, type CustomRules } from './custom-field';
import { postJson } from './post-json';
import { readAnswer } from './read-answer';
import { RoleSchema } from './role-schema';

/** The schema of the signed-in person's roles as it is now, with the rules of the fields that staff made. */
export async function askRoleSchema(): Promise<RoleSchema> {
  const answer = await postJson('/graphql', { query: getIntrospectionQuery({ descriptions: true }) });
  const introspection = readAnswer(answer.body, answer.status);
  if (!isIntrospection(introspection))
    throw new ApiError('The server did not describe its schema.', 'INTERNAL');
  const schema = buildClientSchema(introspection);
  return new RoleSchema(schema, await askRules(schema), answer.schemaVersion);
}

const members =
  'identity code kind label help section required defaultValue shops dictionary target currency isReadable isWritable';

/** One question for all nouns that have such fields for this role; none where there are none. */
async function askRules(schema: GraphQLSchema): Promise<Record<string, CustomRules[]>> {
  const nouns = schema.getType('CustomFieldResource');
  const asked = (isEnumType(nouns) ? nouns.getValues() : [])
    .map(({ name }) => name)
    .filter((noun) => ['Custom', 'CustomInput'].some((end) => schema.getType(typeNameOf(noun) + end)));
  if (asked.length === 0) return {};
  const parts = asked.map((noun) => `${noun}: customFormFields(resource: ${noun}) { ${members} }`);
  const answer = await postJson('/graphql', { query: `query CustomFormFields { ${parts.join(' ')} }` });
  const data = readAnswer(answer.body, answer.status);
  const found = isRecord(data) ? data : {};
  return Object.fromEntries(asked.map((noun) => [noun, readRules(found[noun])]));
}

function isIntrospection(data: unknown): data is IntrospectionQuery {
  return isRecord(data) && isRecord(data.__schema);
}
