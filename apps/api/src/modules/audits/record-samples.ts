import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getListedSheet, keepSamples, mayKeepSamples } from './keep-samples.js';
import { SampleInput } from './samples.inputs.js';
import { Scorecard } from './scorecard.entity.js';

@InputType({ description: 'The samples of a leaf, as they are to be.' })
export class RecordSamplesInput {
  @Field(() => ID, { description: 'The scorecard.' })
  scorecardId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => [SampleInput], { description: 'The whole list; an empty one takes the answer back.' })
  samples!: SampleInput[];
}

export const RecordSamplesResult = resultOf('RecordSamples', () => Scorecard);

/** Lists the samples of a leaf (样本清单), and answers the leaf by counting them. */
export async function recordSamples(context: ActorContext, input: RecordSamplesInput): Promise<Answer<Scorecard>> {
  const listed = await getListedSheet(context, input);

  const answer = await mayKeepSamples(context, listed, input.samples);
  if (!answer.allowed) return new Refused(answer.refusals);

  await keepSamples(context, listed, input.samples);
  return listed.scorecard;
}
