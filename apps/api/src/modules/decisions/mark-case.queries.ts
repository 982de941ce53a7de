import {
  DecisionOutcome,
  MarkCaseStatus,
  markChecks,
  markStep,
  mayRestoreAfterMisuse,
  mayStepForMark,
} from '@touchstone/rules';
import type { Check, Verdict } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { getRecord } from '../../records.js';
import type { Audit } from '../audits/index.js';
import { stateOf } from '../certificates/index.js';
import type { Certificate } from '../certificates/index.js';
import { MarkCase } from '../marks/index.js';
import { Decision } from './decision.entity.js';

/** Whether a step on a certificate may rest on a misuse of the mark, if it is said to. */
export async function stepForMark(
  context: ActorContext,
  { markCaseId, reasonCode }: { readonly markCaseId?: string | null; readonly reasonCode: string },
  { step, certificate }: { readonly step: 'SUSPEND' | 'WITHDRAW'; readonly certificate: Certificate },
): Promise<{ readonly markCase: MarkCase | null; readonly verdicts: readonly Verdict[] }> {
  if (!markCaseId) return { markCase: null, verdicts: [] };
  const markCase = await getRecord(context, MarkCase, markCaseId);
  const proposed = markStep(
    Object.assign({}, markCase, { certificateState: stateOf(context, certificate) }),
    context.today,
  );
  const isOfThisFile = markCase.certification.id === certificate.certification.id;
  return { markCase, verdicts: [mayStepForMark({ step, proposed, reasonCode, isOfThisFile })] };
}

/** Whether a suspension may be lifted: no misuse that it rests on is left to be put right. */
export async function restorableAfterMisuse({ em }: ActorContext, certificate: Certificate): Promise<Verdict> {
  const rested = await em.find(
    Decision,
    {
      certificate: certificate.id,
      outcome: DecisionOutcome.SUSPEND,
      markCase: { status: { $ne: MarkCaseStatus.CLOSED } },
    },
    { populate: ['markCase'] },
  );
  const numbers = rested.flatMap(({ markCase }) => markCase?.unwrap().number ?? []);
  return mayRestoreAfterMisuse([...new Set(numbers)].toSorted());
}

/** What a decision on an audit should know of how the client uses the mark. */
export async function markChecksOf({ sql: database }: ActorContext, audit: Audit): Promise<readonly Check[]> {
  const { rows } = await sql<{ cases: string[]; uses: string[] }>`select
    coalesce((select json_agg(c.number order by c.number) from mark_case c
      where c.certification_id = ${audit.certification.id} and c.status <> 'CLOSED'), '[]') as cases,
    coalesce((select json_agg(u.number order by u.number) from mark_use u
      where u.certification_id = ${audit.certification.id} and u.status <> 'ENDED' and u.reported_on <= ${audit.endsOn}::date
        and not exists (select 1 from mark_assessment a where a.mark_use_id = u.id and a.audit_id = ${audit.id})), '[]') as uses`.execute(
    database(),
  );
  return markChecks({ kind: audit.kind, openCases: rows[0]?.cases ?? [], unseenUses: rows[0]?.uses ?? [] });
}
