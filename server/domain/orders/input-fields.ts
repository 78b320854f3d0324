import { Field, type Float, InputType } from 'type-graphql';
import { getField, getResource } from '../../db/registry.js';
import { governsInput } from '../../resource/governed.js';
import { graphqlTypes } from '../../resource/graphql-types.js';
import { graphqlScalar, namedClass, type InputClass } from '../../resource/operators.js';
import { getTarget } from '../../db/registry.js';

interface Extra {
  type: () => unknown;
  description?: string;
  isRequired?: boolean;
}

/**
 * An input of a verb whose fields are those of a resource: types and write rights come from its declaration.
 * `extra` fields are open to whoever may call the verb.
 */
export function verbInput(
  name: string,
  resourceName: string,
  fields: readonly string[],
  options: { required?: readonly string[]; extra?: Record<string, Extra> } = {},
): InputClass {
  const made = namedClass(name);
  InputType(name)(made);
  for (const field of fields)
    addField(made, field, {
      type: typeOf(resourceName, field),
      isRequired: options.required?.includes(field) === true,
    });
  for (const [field, extra] of Object.entries(options.extra ?? {})) addField(made, field, extra);
  governsInput(name, resourceName, fields, Object.keys(options.extra ?? {}));
  return made;
}

/** Adds a field to an input class that exists. */
export function addField(input: InputClass, name: string, { type, description, isRequired }: Extra): void {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library's type lists its own scalars only
  const returns = type as () => typeof Float;
  Field(returns, { nullable: !isRequired, ...(description ? { description } : {}) })(input.prototype, name);
}

function typeOf(resourceName: string, name: string): () => unknown {
  const resource = getResource(resourceName);
  const field = getField(resource, name);
  if (field.kind === 'toOne') {
    // A dictionary is named by its code, another record by its id.
    return () => (getTarget(field).dictionary ? String : graphqlScalar(getField(getTarget(field), 'id'), ''));
  }
  if (field.kind === 'textList') return () => [String];
  const scalar = graphqlScalar(field, resource.typeName);
  return () => scalar;
}

/** The generated input for new records of a resource. */
export const createInputOf = (resourceName: string): InputClass =>
  graphqlTypes(getResource(resourceName)).create;

/** The generated input for changes of a resource. */
export const updateInputOf = (resourceName: string): InputClass =>
  graphqlTypes(getResource(resourceName)).update;
