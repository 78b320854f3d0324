import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { allResources } from '../db/registry.js';
import { findGoverned, governs } from '../resource/governed.js';

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

  @Field(() => Boolean, { description: 'Lists of it as files: /export/<plural>.csv and .xlsx.' })
  export!: boolean;

  @Field(() => [String], { description: 'Further queries and mutations about it, by name.' })
  verbs!: string[];
}

@ObjectType('Me', { simpleResolvers: true, description: 'Who is signed in.' })
class Me {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Of a person; a token has none.' })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a person; a token has none.' })
  lastName?: string | null;

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
  async me(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Me> {
    const { access, actor, roles, reader } = context;
    const [row] =
      actor.kind === 'user'
        ? await reader.all(
            'select email, language, time_zone, first_name, last_name from `user` where id = ?',
            [Number(actor.id)],
          )
        : [];
    const [email, language, timeZone, firstName, lastName] = row ?? [];
    const verbs = verbsOf(info.schema);
    return {
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      firstName: textOf(firstName),
      lastName: textOf(lastName),
      email: textOf(email),
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
        export: access.rights.can('export', name),
        verbs: verbs.get(name) ?? [],
      })),
    };
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The caller's own schema holds just the verbs that the caller may call. */
function verbsOf(schema: GraphQLSchema): Map<string, string[]> {
  const verbs = new Map<string, string[]>();
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.keys(type?.getFields() ?? {})) {
      const governed = findGoverned(type?.name ?? '', field);
      if (!governed || !('verb' in governed) || governed.verb !== field) continue;
      verbs.set(governed.resource, [...(verbs.get(governed.resource) ?? []), field].sort());
    }
  }
  return verbs;
}

governs('Query', 'me', { signedIn: true, why: 'about oneself' });
for (const field of [
  'id',
  'kind',
  'name',
  'firstName',
  'lastName',
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
for (const field of ['resource', 'read', 'create', 'change', 'delete', 'export', 'verbs']) {
  governs('ResourceRights', field, { signedIn: true, why: 'about oneself' });
}
