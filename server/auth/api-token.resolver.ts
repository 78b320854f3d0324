import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { write } from '../changes/write.js';
import type { Context } from '../context.js';
import { getResource } from '../db/registry.js';
import { forbidden } from '../errors.js';
import { governs, governsInput } from '../resource/governed.js';
import { loadForChange } from '../resource/records.js';
import { answerRecord } from '../resource/resource-resolver.js';
import { DateTimeScalar } from '../resource/scalars.js';
import { readSelection } from '../resource/selection.js';
import { ApiToken } from './api-token.entity.js';
import { checkApiToken } from './check-api-token.js';
import { createApiToken } from './create-api-token.js';

@InputType('ApiTokenInput')
export class ApiTokenInput {
  @Field(() => String)
  name!: string;

  @Field(() => [String], { description: 'Codes of roles; of their rights, those that you hold too.' })
  roles!: string[];

  @Field(() => [String], { nullable: true, description: 'Shops that it is limited to.' })
  shops?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The only fields it may use, such as order.number.' })
  fields?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Addresses it may be used from, such as 192.0.2.7 or 10.0.0.0/8.',
  })
  addresses?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true })
  expiresAt?: string | null;
}

@ObjectType('NewApiToken', { simpleResolvers: true })
class NewApiToken {
  @Field(() => String, { description: 'The token itself: shown this once and never again.' })
  secret!: string;

  @Field(() => ApiToken)
  token!: object;
}

governsInput('ApiTokenInput', 'apiToken', ['name', 'roles', 'shops', 'fields', 'addresses', 'expiresAt']);
governs('NewApiToken', 'secret', { resource: 'apiToken', verb: 'createApiToken' });
governs('NewApiToken', 'token', { resource: 'apiToken', verb: 'createApiToken' });
governs('Mutation', 'createApiToken', { resource: 'apiToken', verb: 'createApiToken' });
governs('Mutation', 'revokeApiToken', { resource: 'apiToken', verb: 'revokeApiToken' });

/** The verbs of an API token. */
@Resolver()
export class ApiTokenVerbs {
  @Mutation(() => NewApiToken, {
    description: 'Makes a token that stands for you: it can do what its roles allow and you may do too.',
  })
  async createApiToken(
    @Arg('input', () => ApiTokenInput) input: ApiTokenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NewApiToken> {
    if (context.actor.kind !== 'user')
      throw forbidden('Tokens are made by people: a token can not make another one.');
    const token = await checkApiToken(context, input);
    const { id, secret } = await createApiToken(context, { ...token, ownerId: Number(context.actor.id) });
    const wanted = readSelection(info).get('token');
    const read = wanted ? await answerRecord(context, getResource('apiToken'), wanted, id) : {};
    return { secret, token: read };
  }

  @Mutation(() => ApiToken, { description: 'Ends a token: its next request is refused.' })
  async revokeApiToken(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    await write(context, async (writing) => {
      const token = await loadForChange(writing, context.access, ApiToken, id);
      token.revokedAt ??= writing.operation.at;
    });
    return answerRecord(context, getResource('apiToken'), info, id);
  }
}
