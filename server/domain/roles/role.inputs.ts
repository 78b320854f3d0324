import { Field, InputType, Int } from 'type-graphql';
import { governs } from '../../resource/governed.js';
import { JsonScalar } from '../../resource/scalars.js';

@InputType('RoleInput', { description: 'A whole role: what is not said is not granted.' })
export class RoleInput {
  @Field(() => String)
  name!: string;

  @Field(() => JsonScalar, {
    description: 'Rights by resource, as in role.grants; rightsCatalog has the words.',
  })
  grants!: unknown;

  @Field(() => [String], { description: 'Sections of the panel.' })
  sections!: string[];

  @Field(() => [String], { description: 'Codes of the print forms; * for all.' })
  forms!: string[];

  @Field(() => Boolean, {
    description: 'Whether the schema is shown as a document, with a page to try queries.',
  })
  developer!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Left out, it stays as it is.' })
  active?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Left out, it stays as it is.' })
  ordering?: number | null;
}
for (const field of ['name', 'grants', 'sections', 'forms', 'developer', 'active', 'ordering'])
  governs('RoleInput', field, { signedIn: true, why: 'only the verbs of roles take it' });
