import {
  allOf,
  EvidencePurpose,
  ladderDays,
  mayRaiseNonconformity,
  NonconformityGrade,
  NonconformityStatus,
} from '@touchstone/rules';
import type { SpecialDeductionStanding } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { filesFor } from '../documents/index.js';
import { Audit, AuditActivity } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { Nonconformity } from './nonconformity.entity.js';
import { groundsOf, NamedCriterionInput } from './nonconformity-grounds.js';
import { keepEvidence } from './nonconformity.queries.js';
import type { Scorecard } from './scorecard.entity.js';
import { currentScorecardsForChange, majorsOf } from './scorecard.queries.js';
import { sheetOf, storedOutcomeOf } from './scorecard-sheet.js';

@InputType({ description: 'A requirement that was found not to be met.' })
export class RaiseNonconformityInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => [NamedCriterionInput], {
    nullable: true,
    description: 'Leaves that are not met, of one evaluation or several; none where it rectifies a special deduction.',
  })
  criteria!: NamedCriterionInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Special deduction it rectifies.' })
  specialDeductionId!: string | null;

  @Field(() => NonconformityGrade, { description: 'Its weight.' })
  grade!: NonconformityGrade;

  @Field(() => String, { description: 'What is not met.' })
  statement!: string;

  @Field(() => String, { description: 'What was seen.' })
  evidence!: string;

  @Field(() => [ID], { nullable: true, description: 'Kept files that show it.' })
  documentIds!: string[] | null;
}

export const RaiseNonconformityResult = resultOf('RaiseNonconformity', () => Nonconformity);

/** Raises a nonconformity (开具不符合项), dated today; the edition says by when it is to be settled. */
export async function raiseNonconformity(
  context: ActorContext,
  input: RaiseNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const { em, editions, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', input.auditId));
  const audit = await getRecord(context, Audit, input.auditId);
  const edition = editions.get(audit.editionId);
  const scorecards = await currentScorecardsForChange(em, audit.id);
  const raised = await em.find(Nonconformity, { audit: audit.id });
  const grounds = groundsOf(edition, input.criteria ?? []);
  const { files, verdict } = await filesFor(context, audit.client.id, input.documentIds);

  const allowed = mayRaiseNonconformity({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    criteria: grounds.map(({ named }) => named),
    specialDeduction: deductionOf(input.specialDeductionId, { raised, scorecards }),
    statement: input.statement,
    evidence: input.evidence,
    raisedOn: today,
    auditStartsOn: await firstDayOf(context, audit),
    today,
  });
  const answer = allOf([allowed, verdict]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { grade, specialDeductionId, statement, evidence } = input;
  const nonconformity = em.create(Nonconformity, {
    id: newId(),
    audit,
    client: audit.client,
    number: Math.max(0, ...raised.map(({ number }) => number)) + 1,
    criteria: grounds.map(({ ground }) => ground),
    specialDeductionId,
    grade,
    status: NonconformityStatus.OPEN,
    statement,
    evidence,
    raisedOn: today,
    ...ladderDays({ grade, raisedOn: today }, edition.nonconformities),
    verifiedWithinMonths: edition.nonconformities.majorVerifiedWithinMonths,
    version: 1,
  });
  keepEvidence(context, nonconformity, { files, purpose: EvidencePurpose.FINDING });
  await em.flush();
  await refreshPartial(context, audit, scorecards);
  return nonconformity;
}

function deductionOf(
  id: string | null,
  { raised, scorecards }: { raised: readonly Nonconformity[]; scorecards: readonly Scorecard[] },
): SpecialDeductionStanding | null {
  if (id === null) return null;
  return {
    isKnown: scorecards.some(({ specialDeductions }) => specialDeductions.some((each) => each.id === id)),
    isRectified: raised.some(({ specialDeductionId }) => specialDeductionId === id),
  };
}

async function firstDayOf({ em }: ActorContext, audit: Audit) {
  const [first] = await em.find(AuditActivity, { audit: audit.id }, { orderBy: { startsOn: 'asc' }, limit: 1 });
  return first && first.startsOn < audit.startsOn ? first.startsOn : audit.startsOn;
}

/** A partial surveillance turns on major nonconformities too, so that its outcome is computed anew. */
async function refreshPartial({ em, editions }: ActorContext, audit: Audit, scorecards: readonly Scorecard[]) {
  const partial = scorecards.filter(({ surveillanceNumber }) => surveillanceNumber !== null);
  if (partial.length === 0) return;
  const majors = await majorsOf(em, audit.id);
  partial.forEach((scorecard) => {
    em.assign(scorecard, storedOutcomeOf(sheetOf(editions, scorecard), majors));
  });
  await em.flush();
}
