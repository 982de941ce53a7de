import type { Refusal } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Audit, recordResponses, ResponseInput } from '../audits/index.js';
import { sameLeaves } from './merged-answers.js';
import type { ListedSheet } from './merged-answers.js';
import { getMergedSheets, MergedScorecardInput } from './merged-sheets.queries.js';

@InputType({ description: 'An answer, given once for every leaf that asks the same.' })
export class MergedAnswerInput extends ResponseInput {
  @Field(() => ID, { description: 'Scorecard of the leaf that was answered.' })
  scorecardId!: string;

  @Field(() => Boolean, { description: 'Whether it is the answer to this leaf alone, whatever else asks the same.' })
  apart!: boolean;
}

@InputType({ description: 'Answers to be written to the scorecards of two combined audits.' })
export class RecordMergedResponsesInput {
  @Field(() => ID, { description: 'One of the two audits.' })
  auditId!: string;

  @Field(() => [MergedScorecardInput], { description: 'The scorecards that the answers may go to.' })
  scorecards!: MergedScorecardInput[];

  @Field(() => [MergedAnswerInput], { description: 'Answers; leaves that are not reached stay as they are.' })
  answers!: MergedAnswerInput[];
}

export const RecordMergedResponsesResult = resultOf('RecordMergedResponses', () => Audit);

/**
 * Writes each answer to every leaf of the combined audits that asks the same, in one transaction: all the reasons of
 * all scorecards at once, or everything written.
 */
export async function recordMergedResponses(
  context: ActorContext,
  input: RecordMergedResponsesInput,
): Promise<Answer<Audit>> {
  const { em } = context;
  const { audit, sheets, verdict: answer } = await getMergedSheets(context, input);
  if (!answer.allowed) return new Refused(answer.refusals);

  const responses = spread(context, sheets, input.answers);
  const refusals: Refusal[] = [];
  for (const [at, { scorecardId, expectedVersion }] of input.scorecards.entries()) {
    const own = responses.filter((each) => each.scorecardId === scorecardId).map(({ response }) => response);
    if (own.length === 0) continue;
    const written = {
      scorecardId,
      expectedVersion,
      responses: own,
      specialDeductions: null,
      specialBonuses: null,
      files: null,
    };
    const outcome = await recordResponses(context, written);
    if (outcome instanceof Refused)
      refusals.push(...outcome.refusals.map((each) => ({ ...each, field: `scorecards.${at}.${each.field ?? ''}` })));
  }
  if (refusals.length > 0) return new Refused(refusals);
  await em.flush();
  return audit;
}

/** Every answer at every leaf that it serves; a leaf keeps an answer of its own, and takes the first that reaches it. */
function spread(
  { editions }: ActorContext,
  sheets: readonly ListedSheet[],
  answers: readonly MergedAnswerInput[],
): ReadonlyArray<{ readonly scorecardId: string; readonly response: ResponseInput }> {
  const taken = new Set(answers.map(({ scorecardId, criterion }) => `${scorecardId} ${criterion}`));
  return answers.flatMap(({ scorecardId, apart, ...response }) => {
    const own = { scorecardId, criterion: response.criterion };
    const served = apart ? [own] : sameLeaves(editions.crosswalks(), sheets, own);
    const free = served.slice(1).filter((leaf) => !taken.has(`${leaf.scorecardId} ${leaf.criterion}`));
    for (const leaf of free) taken.add(`${leaf.scorecardId} ${leaf.criterion}`);
    return [own, ...free].map((leaf) => ({
      scorecardId: leaf.scorecardId,
      response: { ...response, criterion: leaf.criterion },
    }));
  });
}
