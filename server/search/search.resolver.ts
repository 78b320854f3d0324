import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { governs } from '../resource/governed.js';
import { LARGEST_LIMIT } from '../resource/read.js';
import { search, type Hit } from './search.js';

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
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit])
  search(
    @Arg('text', () => String) text: string,
    @Arg('limit', () => Int, { defaultValue: 20 }) limit: number,
    @Ctx() context: Context,
  ): Promise<Hit[]> {
    return search(context, text, Math.min(Math.max(limit, 1), LARGEST_LIMIT));
  }
}

governs('Query', 'search', { signedIn: true, why: 'finds only readable fields of reachable records' });
for (const field of ['resource', 'id', 'title', 'subtitle'])
  governs('SearchHit', field, { signedIn: true, why: 'cut to readable fields' });
