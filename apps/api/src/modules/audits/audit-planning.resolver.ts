import { timeWarnings } from '@touchstone/rules';
import type { AuditKind } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { RefusalShown, shownRefusal } from '../../graphql/refused.type.js';
import { Needs, rowFact } from '../../reading/registry.js';
import { getRecord } from '../../records.js';
import { Certification } from '../certificates/index.js';
import { drawSites, DrawSitesInput, DrawSitesResult } from './draw-sites.js';
import { fileSize } from './plan.queries.js';
import { drawnAgain, DrawnAgain } from './site-draw.type.js';
import type { DrawFacts } from './site-draw.type.js';
import { SiteSample } from './site-sample.entity.js';
import { TimeCalculation } from './time-calculation.entity.js';

/** What the time of an audit is worked out from. */
@ObjectType({ description: 'What the time of an audit is worked out from, before it is planned.' })
export class AuditTimeBasis {
  @Field(() => String, { description: 'Id of the table of audit time, as the edition names it.' })
  timeTable!: string;

  @Field(() => Int, { description: 'Persons in scope.' })
  headcount!: number;

  @Field(() => Int, { description: 'Sites beside the head office.' })
  sites!: number;
}

const AUDIT_KIND = rowFact(
  TimeCalculation,
  'auditKind',
  ({ alias }) => sql`(select audited.kind from audit audited where audited.id = ${sql.ref(`${alias}.audit_id`)})`,
);
const SAMPLE_KIND = rowFact(
  SiteSample,
  'auditKind',
  ({ alias }) => sql`(select audited.kind from audit audited where audited.id = ${sql.ref(`${alias}.audit_id`)})`,
);
const TAKEN = rowFact(
  SiteSample,
  'taken',
  ({
    alias,
  }) => sql`(select coalesce(json_agg(json_build_object('siteId', taken.site_id, 'choice', taken.choice)), '[]'::json)
    from sampled_site taken where taken.sample_id = ${sql.ref(`${alias}.id`)})`,
);

@Resolver(() => TimeCalculation)
export class AuditTimeResolver {
  @Query(() => AuditTimeBasis, { description: "What the time of a file's next audit is worked out from." })
  @Authorized<Door>('audit:plan')
  async auditTimeBasis(
    @Ctx() context: ActorContext,
    @Arg('certificationId', () => ID, { description: 'The file.' }) certificationId: string,
  ): Promise<AuditTimeBasis> {
    const certification = await getRecord(context, Certification, certificationId);
    const { headcount, sites } = await fileSize(context, certification);
    return { timeTable: context.editions.get(certification.editionId).audit.timeTable, headcount, sites };
  }

  @FieldResolver(() => [RefusalShown], {
    description: 'General limits that the time does not keep where its table does not ask for them.',
  })
  @Needs(
    TimeCalculation,
    'timeTable',
    'tableOn',
    'headcount',
    'outlets',
    'personDays',
    'onSitePersonDays',
    'netPercent',
    AUDIT_KIND,
  )
  warnings(
    @Root() row: TimeCalculation & { readonly auditKind: AuditKind },
    @Ctx() { locale }: ActorContext,
  ): RefusalShown[] {
    const { timeTable: table, tableOn: on, auditKind: kind, ...facts } = row;
    return timeWarnings({ ...facts, table, on, kind }).map((each) => shownRefusal(each, locale));
  }
}

@Resolver(() => SiteSample)
export class SiteSampleResolver {
  @Mutation(() => DrawSitesResult, { description: 'Draws the sites an audit goes to, once.' })
  @Authorized<Door>('audit:plan')
  drawSites(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DrawSitesInput, { description: 'What is wanted.' }) input: DrawSitesInput,
  ): Promise<object> {
    return command(context, info, [drawSites, input]);
  }

  @FieldResolver(() => [DrawnAgain], {
    description: 'The draw made again from what was kept, in the order of the ranks; empty for the client.',
  })
  @Needs(SiteSample, 'method', 'frame', 'seed', SAMPLE_KIND, TAKEN)
  drawnAgain(@Root() row: DrawFacts, @Ctx() { actor }: ActorContext): DrawnAgain[] {
    return actor.permissions.has('person:read') ? drawnAgain(row) : [];
  }
}
