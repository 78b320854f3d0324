import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { governs } from '../resource/governed.js';
import { LARGEST_LIMIT } from '../resource/read.js';
import { readSelection } from '../resource/selection.js';
import type { FoundIn, Hit } from './hit.js';
import { search } from './search.js';

@ObjectType('SearchMatch', {
  simpleResolvers: true,
  description: 'The field that a record was found by, as its path, and what stands there.',
})
class SearchMatch implements FoundIn {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType('SearchHit', { simpleResolvers: true, description: 'A record found by the search box.' })
class SearchHit implements Hit {
  @Field(() => String)
  resource!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  subtitle!: string;

  @Field(() => SearchMatch, {
    nullable: true,
    description: 'Null when title or subtitle show it already.',
  })
  foundIn!: SearchMatch | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit])
  search(
    @Arg('text', () => String) text: string,
    @Arg('limit', () => Int, { defaultValue: 20 }) limit: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Hit[]> {
    return search(context, text, {
      limit: Math.min(Math.max(limit, 1), LARGEST_LIMIT),
      tellsWhere: readSelection(info).has('foundIn'),
    });
  }
}

governs('Query', 'search', { signedIn: true, why: 'finds only readable fields of reachable records' });
for (const field of ['resource', 'id', 'title', 'subtitle', 'foundIn'])
  governs('SearchHit', field, { signedIn: true, why: 'cut to readable fields' });
for (const field of ['field', 'value'])
  governs('SearchMatch', field, { signedIn: true, why: 'only of fields that are read in full on every row' });
