import './planning.enums.js';
import { auditProgramme, Coverage } from '@touchstone/rules';
import type { AuditKind, ProgrammeAudit, ProgrammeFacts } from '@touchstone/rules';
import { leavesAskedFor } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';
import { sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { Needs, rowFact } from '../../reading/registry.js';
import { Certification } from '../certificates/index.js';
import { AuditProgrammeShown } from './audit-programme.type.js';

/** What lies in other tables, as far as the reader may see it. */
type ProgrammeRow = Pick<Certification, 'editionId'> & {
  readonly programmeFacts: Pick<ProgrammeFacts, 'cycle' | 'surveillances' | 'audits'>;
};

const PROGRAMME_FACTS = rowFact(Certification, 'programmeFacts', ({ alias, scope }) => {
  const file = sql.ref(`${alias}.id`);
  const newest = sql`(select held.id from certificate held where held.certification_id = ${file}
    and ${scope('Certificate', 'held')} order by held.issued_on desc, held.id desc limit 1)`;
  return sql`(select json_build_object(
    'cycle', (select json_build_object('decidedOn', held.decided_on, 'validUntil', held.valid_until, 'regime', held.regime)
      from certificate held where held.id = ${newest}),
    'surveillances', (select coalesce(json_agg(json_build_object('number', owed.number, 'opensOn', owed.opens_on,
        'dueOn', owed.due_on, 'completedOn', owed.completed_on) order by owed.number), '[]'::json)
      from surveillance_activity owed where owed.certificate_id = ${newest} and ${scope('SurveillanceActivity', 'owed')}),
    'audits', (select coalesce(json_agg(json_build_object('id', done.id, 'number', done.number, 'kind', done.kind,
        'status', done.status, 'startsOn', done.starts_on, 'surveillance', (select owed.number
          from surveillance_activity owed where owed.id = done.surveillance_activity_id and owed.certificate_id = ${newest}))
        order by done.starts_on, done.id), '[]'::json)
      from audit done where done.certification_id = ${file} and done.status <> 'CANCELLED' and ${scope('Audit', 'done')})))`;
});

@Resolver(() => Certification)
export class AuditProgrammeResolver {
  @FieldResolver(() => AuditProgrammeShown, {
    description: 'Its audit programme for the running cycle, as edition, certificate and audits make it.',
  })
  @Needs(Certification, 'editionId', PROGRAMME_FACTS)
  auditProgramme(
    @Root() { editionId, programmeFacts }: ProgrammeRow,
    @Ctx() { editions, today }: ActorContext,
  ): AuditProgrammeShown {
    const edition = editions.get(editionId);
    const { steps, ...covered } = auditProgramme({
      ...programmeFacts,
      policy: edition.cycle,
      leaves: leavesOf(edition),
      askedIn: (kind, surveillance) => askedIn(edition, kind, surveillance),
      today,
    });
    return {
      leaves: covered.leaves,
      uncovered: [...covered.uncovered],
      steps: steps.map(({ audit, ...step }) => ({ ...step, ...shownAudit(audit) })),
    };
  }
}

function shownAudit(audit: ProgrammeAudit | null) {
  return {
    auditId: audit && globalId('Audit', audit.id),
    auditNumber: audit?.number ?? null,
    auditStatus: audit?.status ?? null,
    auditStartsOn: audit?.startsOn ?? null,
  };
}

function leavesOf({ evaluations }: SchemeEdition): readonly string[] {
  return evaluations.flatMap(({ criteria }) => criteria.filter(({ leaf }) => leaf).map(({ code }) => code));
}

/** The leaves one audit asks for: every one, or its turn of them where the edition covers such audits in part. */
function askedIn(edition: SchemeEdition, kind: AuditKind, surveillance: number | null): readonly string[] {
  if (edition.coverage[kind] !== Coverage.SUBSET) return leavesOf(edition);
  return edition.evaluations.flatMap((each) => leavesAskedFor(each, surveillance ?? 1).map(({ code }) => code));
}
