import { Field, ID, ObjectType } from 'type-graphql';
import { governs } from './governed.js';
import { DateTimeScalar, JsonScalar } from './scalars.js';

@ObjectType('ChangeActor', {
  simpleResolvers: true,
  description: 'Who changed: a person, a token, a module, Kontor itself.',
})
export class ChangeActorType {
  @Field(() => String)
  kind!: string;

  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;
}

@ObjectType('ChangeEntry', {
  simpleResolvers: true,
  description:
    'One change: of a field, or of a whole record when it was created or deleted (then old and new are objects).',
})
export class ChangeEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'Changes made together have the same operation.' })
  operationId!: string;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => ChangeActorType)
  actor!: ChangeActorType;

  @Field(() => String, { description: 'PANEL, API, IMPORT, SYSTEM or MODULE.' })
  via!: string;

  @Field(() => String)
  resource!: string;

  @Field(() => ID)
  recordId!: string;

  @Field(() => String, { description: 'CREATE, CHANGE or DELETE.' })
  action!: string;

  @Field(() => String, { nullable: true })
  field?: string | null;

  @Field(() => JsonScalar, { nullable: true })
  old?: unknown;

  @Field(() => JsonScalar, { nullable: true })
  new?: unknown;
}

for (const field of [
  'id',
  'operationId',
  'at',
  'actor',
  'via',
  'resource',
  'recordId',
  'action',
  'field',
  'old',
  'new',
]) {
  governs('ChangeEntry', field, {
    signedIn: true,
    why: 'entries are cut to the fields that the role may read',
  });
}
for (const field of ['kind', 'id', 'name'])
  governs('ChangeActor', field, { signedIn: true, why: 'who did it' });
