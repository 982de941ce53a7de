import { mayRaiseNonconformity, NonconformityGrade, nonconformityDueOn, NonconformityStatus } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit, AuditActivity } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { Nonconformity } from './nonconformity.entity.js';
import type { Scorecard } from './scorecard.entity.js';
import { currentScorecardsForChange, majorsOf } from './scorecard.queries.js';
import { sheetOf, storedOutcomeOf } from './scorecard-sheet.js';

@InputType({ description: 'A requirement that was found not to be met.' })
export class RaiseNonconformityInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Evaluation of the criterion; may be left out where only one has it.',
  })
  evaluation!: string | null;

  @Field(() => String, { nullable: true, description: 'Leaf that is not met.' })
  criterion!: string | null;

  @Field(() => ID, { nullable: true, description: 'Special deduction it rectifies.' })
  specialDeductionId!: string | null;

  @Field(() => NonconformityGrade, { description: 'Its weight.' })
  grade!: NonconformityGrade;

  @Field(() => String, { description: 'What is not met.' })
  statement!: string;

  @Field(() => String, { description: 'What was seen.' })
  evidence!: string;
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
  const ground = groundOf(edition, scorecards, input);

  const answer = mayRaiseNonconformity({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    criterion: input.criterion,
    criterionIsKnown: ground.leaf !== undefined,
    criterionIsEncouraged: ground.leaf?.encouraged ?? false,
    specialDeduction:
      input.specialDeductionId === null
        ? null
        : {
            isKnown: ground.isDeductionKnown,
            isRectified: raised.some(({ specialDeductionId }) => specialDeductionId === input.specialDeductionId),
          },
    statement: input.statement,
    evidence: input.evidence,
    raisedOn: today,
    auditStartsOn: await firstDayOf(context, audit),
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { grade, criterion, specialDeductionId, statement, evidence } = input;
  const nonconformity = em.create(Nonconformity, {
    id: newId(),
    audit,
    client: audit.client,
    number: Math.max(0, ...raised.map(({ number }) => number)) + 1,
    evaluation: ground.evaluation,
    criterion,
    specialDeductionId,
    grade,
    status: NonconformityStatus.OPEN,
    statement,
    evidence,
    raisedOn: today,
    dueOn: nonconformityDueOn({ grade, raisedOn: today }, edition.nonconformities),
    version: 1,
  });
  await em.flush();
  await refreshPartial(context, audit, scorecards);
  return nonconformity;
}

/** Where the criterion stands in the edition, and whether the special deduction is one of this audit's. */
function groundOf(
  { evaluations }: SchemeEdition,
  scorecards: readonly Scorecard[],
  { evaluation, criterion, specialDeductionId }: RaiseNonconformityInput,
) {
  const leafOf = (id: string) =>
    evaluations.find((each) => each.id === id)?.criteria.find(({ code, leaf }) => leaf && code === criterion);
  const holder = scorecards.find(({ specialDeductions }) =>
    specialDeductions.some(({ id }) => id === specialDeductionId),
  );
  const having = evaluations.filter(({ id }) => leafOf(id)).map(({ id }) => id);
  const only = having.length === 1 ? having[0] : undefined;
  const found = evaluation ?? only ?? (criterion === null ? holder?.evaluation : undefined) ?? null;
  return {
    evaluation: found,
    leaf: found === null ? undefined : leafOf(found),
    isDeductionKnown: holder !== undefined,
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
