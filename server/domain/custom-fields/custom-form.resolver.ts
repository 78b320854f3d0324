import { Arg, Ctx, Field, ID, Int, type Float, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getField, getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { graphqlScalar, namedClass } from '../../resource/operators.js';
import { JsonScalar } from '../../resource/scalars.js';
import { readDefinitions } from './custom-field-definition.js';
import { CustomField, type CustomResource } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';
import { findUnknown } from './find-unknown.js';

const enumOf = (name: 'resource' | 'kind') => (): object =>
  graphqlScalar(getField(getResource('customField'), name), CustomField.name);

const MEMBERS: [name: string, type: () => unknown, nullable: boolean][] = [
  ['identity', () => ID, false],
  ['code', () => String, false],
  ['kind', enumOf('kind'), false],
  ['label', () => String, false],
  ['help', () => String, true],
  ['section', () => String, true],
  ['required', () => Boolean, false],
  ['printed', () => Boolean, false],
  ['defaultValue', () => JsonScalar, true],
  ['shops', () => [String], false],
  ['dictionary', () => String, true],
  ['target', () => String, true],
  ['currency', () => String, true],
  ['isReadable', () => Boolean, false],
  ['isWritable', () => Boolean, false],
];

const CustomFormField = namedClass('CustomFormField');
ObjectType('CustomFormField', {
  simpleResolvers: true,
  description: 'What a form must know of a field that staff made, as far as the role has it.',
})(CustomFormField);
for (const [name, type, nullable] of MEMBERS) {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library's type lists its own scalars only
  Field(type as () => typeof Float, { nullable })(CustomFormField.prototype, name);
  governs('CustomFormField', name, { signedIn: true, why: 'only fields that the role has are listed' });
}
governs('Query', 'fileLimit', { signedIn: true, why: 'a setting of the server, nothing of a record' });
governs('Query', 'customFormFields', { signedIn: true, why: 'only fields that the role has are listed' });

/** For forms of everybody: the list of definitions itself is for those who make them. */
@Resolver()
export class CustomFormQueries {
  @Query(() => [CustomFormField], {
    description: 'Fields that staff made for a resource, in the order of forms; those that the role has.',
  })
  async customFormFields(
    @Arg('resource', enumOf('resource')) resource: CustomResource,
    @Ctx() context: Context,
  ): Promise<object[]> {
    const { reader, access } = context;
    const fields = getResource(resource).fields;
    const definitions = await readDefinitions(reader);
    const shown = definitions
      .filter((definition) => definition.resource === resource && fields.has(identityOf(definition)))
      .map((definition) => {
        const identity = identityOf(definition);
        return {
          ...definition,
          identity,
          // Also where only a tail, or only some rows: the record says what of it is hidden.
          isReadable: access.rights.showsField(resource, identity),
          isWritable: access.rights.canWriteField(resource, identity),
        };
      })
      .filter(({ isReadable, isWritable }) => isReadable || isWritable);
    const unreached = await findUnknown(
      context,
      shown
        .filter(({ kind, defaultValue }) => kind === 'LINK' && defaultValue !== null)
        .map(({ identity, defaultValue: value }) => ({
          field: getField(getResource(resource), identity),
          value,
          path: identity,
        })),
    );
    const hidden = new Set(unreached.map(({ path }) => path));
    return shown.map((one) => (hidden.has(one.identity) ? { ...one, defaultValue: null } : one));
  }

  @Query(() => Int, { description: 'Bytes of the largest file that PUT /files takes.' })
  fileLimit(@Ctx() { files }: Context): number {
    return files.limit;
  }
}
