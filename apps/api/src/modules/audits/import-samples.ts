import { allOf, countSamples, readSamples, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, RefusalShown, resultOf, shownRefusal } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { getListedSheet, keepSamples, mayKeepSamples } from './keep-samples.js';
import type { ListedSheet } from './keep-samples.js';
import type { Sample } from './sample.entity.js';
import type { SampleInput } from './samples.inputs.js';
import { Scorecard } from './scorecard.entity.js';

@InputType({ description: 'A table of samples beside a leaf.' })
export class SamplesTableInput {
  @Field(() => ID, { description: 'The scorecard.' })
  scorecardId!: string;

  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => String, { description: 'The table: a file, or what a spreadsheet pastes.' })
  csv!: string;
}

@InputType({ description: 'A table of samples, to be added to the list of a leaf.' })
export class ImportSamplesInput extends SamplesTableInput {
  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'What a table of samples would do; nothing is written.' })
export class SamplesImportPreview {
  @Field(() => Int, { description: 'Samples it adds.' })
  added!: number;

  @Field(() => Int, { description: 'Samples of the whole list then.' })
  sampled!: number;

  @Field(() => Int, { description: 'Those of them that conform.' })
  conforming!: number;

  @Field(() => [RefusalShown], { description: 'Everything that is wrong with it, line by line.' })
  refusals!: RefusalShown[];
}

export const ImportSamplesResult = resultOf('ImportSamples', () => Scorecard);

/** Adds a table of samples to the list of a leaf: all of it or nothing. */
export async function importSamples(context: ActorContext, input: ImportSamplesInput): Promise<Answer<Scorecard>> {
  const listed = await getListedSheet(context, input);
  const { samples, verdict: answer } = await mayTakeIn(context, listed, input.csv);
  if (!answer.allowed) return new Refused(answer.refusals);

  await keepSamples(context, listed, samples);
  return listed.scorecard;
}

/** What a table would do, asked as the import asks it; nothing is written. */
export async function previewSamplesImport(
  context: ActorContext,
  { scorecardId, criterion, csv }: SamplesTableInput,
): Promise<SamplesImportPreview> {
  const { version: expectedVersion } = await getRecord(context, Scorecard, scorecardId);
  const listed = await getListedSheet(context, { scorecardId, expectedVersion, criterion });
  const { samples, verdict: answer } = await mayTakeIn(context, listed, csv);
  const refusals = answer.allowed ? [] : answer.refusals.map((each) => shownRefusal(each, context.locale));
  return { added: samples.length - listed.before.length, ...countSamples(samples), refusals };
}

async function mayTakeIn(context: ActorContext, listed: ListedSheet, csv: string) {
  const read = readSamples(csv);
  const samples = [...listed.before.map(asInput), ...read.samples.map((sample) => ({ ...sample, documentId: null }))];
  const answer = allOf([verdict(read.refusals), await mayKeepSamples(context, listed, samples)]);
  return { samples, verdict: answer };
}

function asInput({ what, place, seenOn, conforms, remark, document }: Sample): SampleInput {
  return { what, place, seenOn, conforms, remark, documentId: document && `StoredDocument:${document.id}` };
}
