import type { Refusal } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Audit, recordSamples, SampleInput } from '../audits/index.js';
import { sameLeaves } from './merged-answers.js';
import { getMergedSheets, MergedScorecardInput } from './merged-sheets.queries.js';

@InputType({ description: 'The samples of a row of the merged sheet, as they are to be.' })
export class RecordMergedSamplesInput {
  @Field(() => ID, { description: 'One of the two audits.' })
  auditId!: string;

  @Field(() => [MergedScorecardInput], { description: 'The scorecards that the list may go to.' })
  scorecards!: MergedScorecardInput[];

  @Field(() => ID, { description: 'Scorecard of the leaf that names the row.' })
  scorecardId!: string;

  @Field(() => String, { description: 'Code of that leaf.' })
  criterion!: string;

  @Field(() => [SampleInput], { description: 'The whole list; an empty one takes the answers back.' })
  samples!: SampleInput[];
}

export const RecordMergedSamplesResult = resultOf('RecordMergedSamples', () => Audit);

/**
 * Lists samples once for every leaf of the combined audits that asks the same, and answers each by counting them: what
 * was looked at stands in the papers of both audits.
 */
export async function recordMergedSamples(
  context: ActorContext,
  { samples, ...input }: RecordMergedSamplesInput,
): Promise<Answer<Audit>> {
  const { scorecardId, criterion } = input;
  const leaf = { scorecardId, criterion };
  const { audit, sheets, verdict: answer } = await getMergedSheets(context, { ...input, answers: [leaf] });
  if (!answer.allowed) return new Refused(answer.refusals);

  const refusals: Refusal[] = [];
  for (const each of sameLeaves(context.editions.crosswalks(), sheets, leaf)) {
    const { expectedVersion = 0 } = input.scorecards.find((card) => card.scorecardId === each.scorecardId) ?? {};
    const outcome = await recordSamples(context, { ...each, expectedVersion, samples });
    if (outcome instanceof Refused) refusals.push(...outcome.refusals);
  }
  // What is wrong with a sample is wrong at every leaf, and said once.
  if (refusals.length > 0) return new Refused([...new Map(refusals.map((each) => [said(each), each])).values()]);
  return audit;
}

function said({ code, field, params }: Refusal): string {
  return `${code} ${field} ${JSON.stringify(params)}`;
}
