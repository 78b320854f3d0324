import { Field, InputType } from 'type-graphql';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { graphqlTypes } from '../../resource/graphql-types.js';
import { EXTERNAL_IDS } from './external-id.entity.js';

@InputType({ description: 'What another system calls a record.' })
export class ExternalIdInput {
  @Field(() => String)
  source!: string;

  @Field(() => String)
  externalId!: string;
}
for (const field of ['source', 'externalId'])
  governs('ExternalIdInput', field, { signedIn: true, why: 'follows the list it stands in' });

/** The list goes in with its record, under the record's right to write it. */
export function declareExternalIds(): void {
  for (const resource of EXTERNAL_IDS.keys()) {
    const types = graphqlTypes(getResource(resource));
    for (const use of ['create', 'update'] as const) {
      const input = types[use];
      const description = 'The whole list: what it does not hold is taken off. Left out, all stay.';
      Field(() => [ExternalIdInput], { nullable: true, description })(input.prototype, 'externalIds');
      governs(input.name, 'externalIds', { resource, field: 'externalIds', use });
    }
  }
}
