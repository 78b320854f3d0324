import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { allResources } from '../db/registry.js';
import { governs } from '../resource/governed.js';

@ObjectType('ResourceRights', {
  simpleResolvers: true,
  description: 'What the roles of the caller allow with one resource.',
})
class ResourceRights {
  @Field(() => String)
  resource!: string;

  @Field(() => Boolean)
  read!: boolean;

  @Field(() => Boolean)
  create!: boolean;

  @Field(() => Boolean)
  change!: boolean;

  @Field(() => Boolean)
  delete!: boolean;
}

@ObjectType('Me', { simpleResolvers: true, description: 'Who is signed in.' })
class Me {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String)
  language!: string;

  @Field(() => String)
  timeZone!: string;

  @Field(() => [String])
  roles!: string[];

  @Field(() => [String], { description: 'Sections of the panel.' })
  sections!: string[];

  @Field(() => Boolean, { description: 'Whether /graphiql, the page to try queries, is open to the caller.' })
  developer!: boolean;

  @Field(() => [ResourceRights])
  operations!: ResourceRights[];
}

@Resolver()
export class MeResolver {
  @Query(() => Me)
  async me(@Ctx() context: Context): Promise<Me> {
    const { access, actor, roles, reader } = context;
    const [row] =
      actor.kind === 'user'
        ? await reader.all('select email, language, time_zone from `user` where id = ?', [Number(actor.id)])
        : [];
    const [email, language, timeZone] = row ?? [];
    return {
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      email: typeof email === 'string' ? email : null,
      language: String(language ?? 'en'),
      timeZone: String(timeZone ?? 'UTC'),
      roles: roles.codes,
      sections: roles.sections,
      developer: roles.isDeveloper,
      operations: allResources().map(({ name }) => ({
        resource: name,
        read: access.rights.can('read', name),
        create: access.rights.can('create', name),
        change: access.rights.can('change', name),
        delete: access.rights.can('delete', name),
      })),
    };
  }
}

governs('Query', 'me', { signedIn: true, why: 'about oneself' });
for (const field of [
  'id',
  'kind',
  'name',
  'email',
  'language',
  'timeZone',
  'roles',
  'sections',
  'developer',
  'operations',
]) {
  governs('Me', field, { signedIn: true, why: 'about oneself' });
}
for (const field of ['resource', 'read', 'create', 'change', 'delete']) {
  governs('ResourceRights', field, { signedIn: true, why: 'about oneself' });
}
