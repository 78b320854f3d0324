import { Arg, Ctx, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { governs } from '../../resource/governed.js';
import type { Phrase } from '../../lib/phrase.js';
import { DateTimeScalar, JsonScalar } from '../../resource/scalars.js';
import { explainAccess } from './explain-access.js';
import { whoCanRead } from './who-can-read.js';

enum AccessDecision {
  ALLOWED = 'ALLOWED',
  MASKED = 'MASKED',
  DENIED = 'DENIED',
}
registerEnumType(AccessDecision, { name: 'AccessDecision' });

@ObjectType('AccessExplanation', { simpleResolvers: true })
class AccessExplanationType {
  @Field(() => AccessDecision)
  decision!: string;

  @Field(() => [String], { description: 'The rules that decided, in plain words.' })
  rules!: string[];

  @Field(() => [JsonScalar], {
    description: 'The rules in parts, { code values text }, for other languages.',
  })
  phrases!: Phrase[];

  @Field(() => String, { nullable: true, description: 'The role that alone gives it.' })
  role?: string | null;

  @Field(() => DateTimeScalar)
  at!: string;
}

@ObjectType('AccessHolder', { simpleResolvers: true, description: 'Somebody who reads a field of a record.' })
class AccessHolderType {
  @Field(() => String, { description: 'user or token.' })
  kind!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => AccessDecision)
  decision!: string;

  @Field(() => String, { description: 'The rule that gives it.' })
  rule!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The rule in parts, { code values text }.' })
  phrase?: Phrase | null;
}

for (const name of ['decision', 'rules', 'phrases', 'role', 'at'])
  governs('AccessExplanation', name, { resource: 'role', verb: 'explainAccess' });
for (const name of ['kind', 'id', 'name', 'decision', 'rule', 'phrase'])
  governs('AccessHolder', name, { resource: 'role', verb: 'whoCanRead' });
for (const verb of ['explainAccess', 'whoCanRead']) governs('Query', verb, { resource: 'role', verb });

const AT = { nullable: true, description: 'A past moment; now when left out.' };

/** Who may read what, and why: for those who answer for the rights. */
@Resolver()
export class AccessQueries {
  @Query(() => AccessExplanationType, {
    description: 'Whether a person or a token reads a field of a record, and the rules that say so.',
  })
  explainAccess(
    @Arg('person', () => ID, { nullable: true }) person: string | undefined,
    @Arg('token', () => ID, { nullable: true }) token: string | undefined,
    @Arg('resource', () => String) resource: string,
    @Arg('record', () => ID) record: string,
    @Arg('field', () => String) field: string,
    @Arg('at', () => DateTimeScalar, AT) at: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    return explainAccess(context, { person, token, resource, record, field, at });
  }

  @Query(() => [AccessHolderType], {
    description: 'Everybody, people and tokens, who reads a field of a record in full or by its tail.',
  })
  whoCanRead(
    @Arg('resource', () => String) resource: string,
    @Arg('record', () => ID) record: string,
    @Arg('field', () => String) field: string,
    @Arg('at', () => DateTimeScalar, AT) at: string | undefined,
    @Ctx() context: Context,
  ): Promise<object[]> {
    return whoCanRead(context, { resource, record, field, at });
  }
}
