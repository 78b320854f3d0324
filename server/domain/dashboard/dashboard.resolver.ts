import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { governs } from '../../resource/governed.js';
import { dayFigures } from './day-figures.js';

@ObjectType('DayFigure', {
  simpleResolvers: true,
  description: 'A figure of the day or week so far, and the same part of the one before.',
})
export class DayFigureType {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'COUNT or MONEY.' })
  kind!: string;

  @Field(() => String)
  value!: string;

  @Field(() => String, { nullable: true })
  previous?: string | null;

  @Field(() => String, { nullable: true })
  currency?: string | null;
}
for (const field of ['code', 'kind', 'value', 'previous', 'currency'])
  governs('DayFigure', field, { resource: 'order', operation: 'list' });
governs('Query', 'dayFigures', { resource: 'order', operation: 'list' });

/** The first screen. */
@Resolver()
export class DashboardQueries {
  @Query(() => [DayFigureType])
  dayFigures(
    @Arg('shop', () => String, { nullable: true }) shop: string | undefined,
    @Arg('currency', () => String, { nullable: true }) currency: string | undefined,
    @Ctx() context: Context,
  ): Promise<object[]> {
    return dayFigures(context, shop, currency);
  }
}
