import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { governs } from '../../resource/governed.js';
import { orderDictionaryEntries } from './order-dictionary-entries.js';

governs('Mutation', 'orderCustomDictionaryEntries', {
  resource: 'customDictionaryEntry',
  verb: 'orderCustomDictionaryEntries',
});

@Resolver()
export class CustomDictionaryVerbs {
  @Mutation(() => [ID], { description: 'Puts all entries of a dictionary in the order they are offered in.' })
  orderCustomDictionaryEntries(
    @Arg('dictionary', () => String) dictionary: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
  ): Promise<string[]> {
    return orderDictionaryEntries(context, dictionary, ids);
  }
}
