import { Field, ObjectType } from 'type-graphql';
import { governs } from './governed.js';

@ObjectType('RecordAccess', {
  simpleResolvers: true,
  description:
    'What the rights of the caller hide of one record and allow with it: empty and forbidden can be told apart.',
})
export class RecordAccessType {
  @Field(() => [String], { description: 'Fields that are null here because they are hidden on this record.' })
  hidden!: string[];

  @Field(() => [String], { description: 'Fields of which only the tail is shown on this record.' })
  masked!: string[];

  @Field(() => Boolean)
  canChange!: boolean;

  @Field(() => Boolean)
  canDelete!: boolean;
}

for (const name of ['hidden', 'masked', 'canChange', 'canDelete'])
  governs('RecordAccess', name, { signedIn: true, why: 'says what is hidden, not what is in it' });
