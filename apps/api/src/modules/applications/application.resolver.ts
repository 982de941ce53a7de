import type { GraphQLResolveInfo } from 'graphql';
import { DocumentKind, yearsWithoutCalendar } from '@touchstone/rules';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { Application } from './application.entity.js';
import { DOCUMENT_KINDS, HOLIDAY_YEARS, OUTLETS } from './application.fields.js';
import { ApplicationList } from './application.list.js';
import { missingKinds } from './required-documents.js';
import { SuggestedAuditTime, timeApplied } from './suggested-audit-time.js';

/** An application's row as the statement brings it, with the facts its resolvers ask for. */
type ApplicationRow = Pick<
  Application,
  'kind' | 'editionId' | 'headcountInScope' | 'receivedOn' | 'reviewDueOn' | 'activities' | 'holdsCertificates'
> & {
  readonly documentKinds: readonly DocumentKind[];
  readonly outlets: number;
  readonly holidayYears: readonly number[];
};

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => Application, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('application:read')
  application(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Application', id, info });
  }

  @Query(() => ApplicationList.Connection, { description: 'Applications.' })
  @Authorized<Door>('application:read')
  applications(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ApplicationList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ApplicationList, { args, info });
  }

  @FieldResolver(() => [DocumentKind], {
    description: 'Kinds of paper that its edition requires and that are not there.',
  })
  @Needs(Application, 'kind', 'editionId', 'activities', 'holdsCertificates', DOCUMENT_KINDS)
  missingDocuments(@Root() row: ApplicationRow, @Ctx() { editions }: ActorContext): DocumentKind[] {
    return missingKinds(editions.get(row.editionId), { ...row, there: row.documentKinds });
  }

  @FieldResolver(() => [Int], {
    description: 'Years its review clock runs through without a calendar of holidays: its last day may be wrong.',
  })
  @Needs(Application, 'editionId', 'receivedOn', 'reviewDueOn', HOLIDAY_YEARS)
  yearsWithoutCalendar(
    @Root() { editionId, receivedOn, reviewDueOn, holidayYears }: ApplicationRow,
    @Ctx() { editions }: ActorContext,
  ): readonly number[] {
    const { count, endMovesOffHolidays } = editions.get(editionId).application.reviewClock;
    if (receivedOn === null || reviewDueOn === null || (count === 'calendar' && !endMovesOffHolidays)) return [];
    return yearsWithoutCalendar(holidayYears, { from: receivedOn, until: reviewDueOn });
  }

  @FieldResolver(() => SuggestedAuditTime, {
    nullable: true,
    description:
      "Time of the audit it leads to, by the edition's table: the initial one, or that of its scope; empty where the table has no figure.",
  })
  @Needs(Application, 'kind', 'editionId', 'headcountInScope', 'receivedOn', OUTLETS)
  suggestedAuditTime(
    @Root() { receivedOn, ...row }: ApplicationRow,
    @Ctx() { editions, today }: ActorContext,
  ): SuggestedAuditTime | null {
    return timeApplied(editions, { ...row, on: receivedOn ?? today });
  }
}
