import {
  allOf,
  mayEnterResponses,
  maySetSpecialEntries,
  refusalOfScore,
  ResponseVerdict,
  scoreScorecard,
  verdict,
} from '@touchstone/rules';
import type { Refusal, Response, SpecialEntryFacts } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Audit } from './audit.entity.js';
import { fieldworkFactsOf } from './fieldwork.queries.js';
import { changedSheet, untouched } from './changed-sheet.js';
import { storedAnswersOf } from './scorecard-answers.js';
import { Scorecard } from './scorecard.entity.js';
import type { SpecialItem } from './scorecard.entity.js';
import { getScorecardForChange, majorsOf, rectifyingNumbersOf } from './scorecard.queries.js';
import { resultOfSheet, sheetOf, storedOutcomeOf } from './scorecard-sheet.js';
import type { Sheet } from './scorecard-sheet.js';

@InputType({ description: 'The answer to one leaf, which replaces what it had.' })
export class ResponseInput {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => ResponseVerdict, { nullable: true, description: 'What was found; null takes the answer back.' })
  verdict!: ResponseVerdict | null;

  @Field(() => Int, { nullable: true, description: 'Samples drawn, with SAMPLED.' })
  sampled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Samples that conform, with SAMPLED.' })
  conforming!: number | null;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is tailored out, with NOT_APPLICABLE.' })
  justification!: string | null;

  @Field(() => String, { nullable: true, description: 'Why fewer samples were drawn than the edition asks for.' })
  sampleReason!: string | null;
}

@InputType({ description: 'A special deduction or bonus.' })
export class SpecialEntryInput {
  @Field(() => ID, { nullable: true, description: 'Id of one that the scorecard has; left out for a new one.' })
  id!: string | null;

  @Field(() => String, { description: 'What for.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;
}

@InputType({ description: 'Answers to be written to a scorecard.' })
export class RecordResponsesInput {
  @Field(() => ID, { description: 'The scorecard.' })
  scorecardId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => [ResponseInput], { description: 'Answers by leaf; leaves that are not named stay as they are.' })
  responses!: ResponseInput[];

  @Field(() => [SpecialEntryInput], {
    nullable: true,
    description: 'All special deductions as they are to be; left out, they stay as they are.',
  })
  specialDeductions!: SpecialEntryInput[] | null;

  @Field(() => [SpecialEntryInput], {
    nullable: true,
    description: 'All special bonuses as they are to be; left out, they stay as they are.',
  })
  specialBonuses!: SpecialEntryInput[] | null;
}

export const RecordResponsesResult = resultOf('RecordResponses', () => Scorecard);

/** Writes answers to the leaves it names and computes the outcome anew, in one transaction. */
export async function recordResponses(context: ActorContext, input: RecordResponsesInput): Promise<Answer<Scorecard>> {
  const { em, editions } = context;
  const scorecard = await getScorecardForChange(context, input);
  const audit = await em.findOneOrFail(Audit, { id: scorecard.audit.id });
  const sheet = sheetOf(editions, scorecard);

  const answer = allOf([
    mayEnterResponses({ ...(await fieldworkFactsOf(context, audit)), scorecardStatus: scorecard.status }),
    maySetSpecialEntries({
      evaluation: sheet.evaluation.id,
      deductionsIn: sheet.edition.combination.specialDeductionsIn,
      deductions: input.specialDeductions?.map(entryFacts) ?? null,
      bonuses: input.specialBonuses?.map(entryFacts) ?? null,
      known: { deductions: idsOf(sheet.specialDeductions), bonuses: idsOf(sheet.specialBonuses) },
      rectifiedBy: await rectifyingNumbersOf(em, audit.id),
    }),
    verdict(scoringRefusals(sheet, input)),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const changed = changedSheet(sheet, input);
  em.assign(scorecard, {
    ...storedAnswersOf(sheet.leaves, changed.responses),
    specialDeductions: [...changed.specialDeductions],
    specialBonuses: [...changed.specialBonuses],
    ...storedOutcomeOf(changed, await majorsOf(em, audit.id)),
  });
  await em.flush();
  return scorecard;
}

function entryFacts({ id, reason }: SpecialEntryInput): SpecialEntryFacts {
  return { id, reason };
}

function idsOf(entries: readonly SpecialItem[]): readonly string[] {
  return entries.map(({ id }) => id);
}

/**
 * What the engine refuses. An answer that is taken back stands in as not met, so that its code is looked at as well:
 * that changes no other reason. A partial surveillance is asked again as what it is.
 */
function scoringRefusals(sheet: Sheet, input: RecordResponsesInput): readonly Refusal[] {
  const given = input.responses.map(({ verdict: found, ...rest }): Response => ({
    ...rest,
    verdict: found ?? ResponseVerdict.NOT_MET,
  }));
  const whole = scoreScorecard(sheet.compiled, {
    responses: [...given, ...untouched(sheet, input.responses)],
    specialDeductions: input.specialDeductions ?? sheet.specialDeductions,
    specialBonuses: input.specialBonuses ?? sheet.specialBonuses,
  });
  if ('refusals' in whole) return whole.refusals.map(refusalOfScore);
  const { result } = resultOfSheet(changedSheet(sheet, input), 0);
  return 'refusals' in result ? result.refusals.map(refusalOfScore) : [];
}
