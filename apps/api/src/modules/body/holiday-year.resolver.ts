import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { INT, REFERENCE } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { HolidayYear } from './holiday-year.entity.js';
import { setHolidayYear, SetHolidayYearInput, SetHolidayYearResult } from './set-holiday-year.js';

const HolidayYearList = listOf(HolidayYear, {
  fields: { id: { kind: REFERENCE }, year: { kind: INT, sortable: true } },
  defaultOrder: [['year', 'DESC']],
});

@Resolver(() => HolidayYear)
export class HolidayYearResolver {
  @Query(() => HolidayYearList.Connection, { description: 'The years whose holidays are kept.' })
  @Authorized<Door>('body:read')
  holidayYears(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => HolidayYearList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, HolidayYearList, { args, info });
  }

  @Mutation(() => SetHolidayYearResult, { description: 'Keeps the holidays of a year, by which working days count.' })
  @Authorized<Door>('body:set')
  setHolidayYear(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetHolidayYearInput, { description: 'The year.' }) input: SetHolidayYearInput,
  ): Promise<object> {
    return command(context, info, [setHolidayYear, input]);
  }
}
