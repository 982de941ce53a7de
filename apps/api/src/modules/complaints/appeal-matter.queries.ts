import {
  AppealConsequence,
  AppealSubject,
  appealSubjectOf,
  ApplicationStatus,
  DEFAULT_APPEAL_PERIODS,
  ObjectionOutcome,
} from '@touchstone/rules';
import type { AppealPeriods, Involvement } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { notFound } from '../../errors/domain-error.js';
import { splitGlobalId } from '../../graphql/ids.js';
import { getRecord } from '../../records.js';
import { Application, ApplicationReview, sellersTo } from '../applications/index.js';
import { TeamObjection } from '../audits/index.js';
import { BodyProfile } from '../body/index.js';
import { Decision } from '../decisions/index.js';
import type { Appeal } from './appeal.entity.js';

/** What an appeal may be against, or what may follow from one. */
export interface Matter {
  readonly record: Application | Decision | TeamObjection;
  readonly against: Pick<Appeal, 'application' | 'decision' | 'objection'>;
  /** Null where it is nothing to appeal against. */
  readonly subject: AppealSubject | null;
  /** Day the client was told. */
  readonly noticeOn: PlainDate;
  /** What it would be, where it followed from an appeal. */
  readonly followUp: AppealConsequence;
  readonly madeOn: PlainDate;
}

const NOTHING = { application: null, decision: null, objection: null };

/** The record behind a global id as a matter of appeal. @throws DomainError NOT_FOUND for any other kind of record */
export async function matterOf(context: ActorContext, recordId: string): Promise<Matter> {
  const [type] = splitGlobalId(recordId);
  switch (type) {
    case 'Application':
      return ofApplication(context, await getRecord(context, Application, recordId));
    case 'Decision': {
      const record = await getRecord(context, Decision, recordId);
      const { outcome, decidedOn, application } = record;
      return {
        record,
        against: { ...NOTHING, decision: context.em.getReference(Decision, record.id, { wrapped: true }) },
        subject: appealSubjectOf(outcome, application !== null),
        noticeOn: decidedOn,
        followUp: AppealConsequence.DECIDE_ANEW,
        madeOn: decidedOn,
      };
    }
    case 'TeamObjection': {
      const record = await getRecord(context, TeamObjection, recordId);
      return {
        record,
        against: { ...NOTHING, objection: context.em.getReference(TeamObjection, record.id, { wrapped: true }) },
        subject: record.outcome === ObjectionOutcome.DISMISSED ? AppealSubject.OBJECTION_DISMISSED : null,
        noticeOn: record.answeredOn ?? record.raisedOn,
        followUp: AppealConsequence.OBJECT_ANEW,
        madeOn: record.raisedOn,
      };
    }
    default:
      throw notFound(type, recordId);
  }
}

async function ofApplication({ em }: ActorContext, record: Application): Promise<Matter> {
  const review = await em.findOne(ApplicationReview, { application: record.id });
  return {
    record,
    against: { ...NOTHING, application: em.getReference(Application, record.id, { wrapped: true }) },
    subject: record.status === ApplicationStatus.DECLINED ? AppealSubject.DECLINE : null,
    noticeOn: review?.reviewedOn ?? record.draftedOn,
    followUp: AppealConsequence.REVIEW_ANEW,
    madeOn: record.draftedOn,
  };
}

/** What an appeal is against. */
export async function subjectOf({ em }: ActorContext, { application, decision }: Appeal): Promise<AppealSubject> {
  if (application) return AppealSubject.DECLINE;
  if (!decision) return AppealSubject.OBJECTION_DISMISSED;
  const { outcome, application: asked } = await em.findOneOrFail(Decision, { id: decision.id });
  const subject = appealSubjectOf(outcome, asked !== null);
  if (!subject) throw new Error(`An appeal is kept against a decision of ${outcome}`);
  return subject;
}

/** How long the body gives itself, and its clients. */
export async function appealPeriodsOf({ em }: ActorContext): Promise<AppealPeriods> {
  return (await em.findOne(BodyProfile, { onlyOne: 1 })) ?? DEFAULT_APPEAL_PERIODS;
}

/**
 * Who had a part in what an appeal is against. A step that rests on no audit (a suspension, say) rests on the whole
 * file: every team and every technical reviewer of it counts, and so does whoever reviewed its application.
 */
export async function involvedIn(context: ActorContext, appeal: Appeal): Promise<Involvement> {
  const [decision, application, objection] = [appeal.decision, appeal.application, appeal.objection].map(
    (each) => sql`${each?.id ?? null}::uuid`,
  );
  const { rows } = await sql<Involvement>`
    with matter as (
      select d.decided_by_id as decider, a.id as audit_id, d.certification_id, null::uuid as named from decision d
        left join audit a on a.id = d.audit_id or (d.audit_id is null and a.certification_id = d.certification_id) where d.id = ${decision}
      union all
      select o.answered_by_id, o.audit_id, a.certification_id, o.person_id from team_objection o
        join audit a on a.id = o.audit_id where o.id = ${objection})
    select ${listOf(sql`select person_id as id from team_assignment t join matter m on m.audit_id = t.audit_id union select named from matter`)} as team,
      ${listOf(sql`select r.reviewer_id as id from application_review r where r.application_id = ${application}
        union select r.reviewer_id from application_review r join agreement g on g.application_id = r.application_id
          join matter m on m.certification_id = g.certification_id`)} as "applicationReviewers",
      ${listOf(sql`select r.reviewer_id as id from technical_review r join matter m on m.audit_id = r.audit_id`)} as "technicalReviewers",
      ${listOf(sql`select decider as id from matter`)} as deciders,
      ${listOf(sellersTo(context, appeal.client.id))} as sellers`.execute(context.sql());
  const [involved] = rows;
  if (!involved) throw new Error('The statement answers with one row');
  return involved;
}

function listOf(ids: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(distinct x.id) filter (where x.id is not null), '[]'::json) from (${ids}) x)`;
}
