import {
  allOf,
  countSamples,
  mayEnterResponses,
  mayListSamples,
  ResponseVerdict,
  verdict as verdictFrom,
} from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { countChange } from '../../database/take-turns.js';
import { writeRows } from '../../database/write-rows.js';
import { newId } from '../../graphql/ids.js';
import { filesFor } from '../documents/index.js';
import type { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { getScorecardForAnswers, leavesOfOthers } from './answers.queries.js';
import { Audit } from './audit.entity.js';
import { changedSheet } from './changed-sheet.js';
import { fieldworkFactsOf } from './fieldwork.queries.js';
import { Sample } from './sample.entity.js';
import type { SampleInput } from './samples.inputs.js';
import { samplesOf } from './samples.queries.js';
import { storedAnswersOf } from './scorecard-answers.js';
import type { Scorecard } from './scorecard.entity.js';
import { majorsOf } from './scorecard.queries.js';
import { sheetOf, storedOutcomeOf } from './scorecard-sheet.js';
import type { Sheet } from './scorecard-sheet.js';
import { scoringRefusals } from './sheet-refusals.js';
import { entryOf } from './write-entry.js';

/** A leaf whose list of samples is about to change. */
export interface ListedSheet {
  readonly scorecard: Scorecard;
  readonly audit: Audit;
  readonly sheet: Sheet;
  readonly criterion: string;
  readonly before: readonly Sample[];
}

/** The leaf behind a scorecard's id, held for change of its samples. */
export async function getListedSheet(
  context: ActorContext,
  asked: { readonly scorecardId: string; readonly expectedVersion: number; readonly criterion: string },
): Promise<ListedSheet> {
  const { scorecardId, expectedVersion, criterion } = asked;
  const meant = { scorecardId, expectedVersion, criteria: [criterion], changesSpecials: false };
  const scorecard = await getScorecardForAnswers(context, meant);
  const audit = await context.em.findOneOrFail(Audit, { id: scorecard.audit.id });
  const before = await samplesOf(context, scorecard, criterion);
  return { scorecard, audit, sheet: sheetOf(context.editions, scorecard), criterion, before };
}

/** Whether the list may be so, and the leaf be answered by it. */
export async function mayKeepSamples(
  context: ActorContext,
  { scorecard, audit, sheet, criterion }: ListedSheet,
  samples: readonly SampleInput[],
): Promise<Verdict> {
  const given = samples.flatMap(({ documentId }) => documentId ?? []);
  return allOf([
    mayEnterResponses({
      ...(await fieldworkFactsOf(context, audit)),
      scorecardStatus: scorecard.status,
      ofOthers: await leavesOfOthers(context, scorecard, [criterion]),
    }),
    mayListSamples(samples, context.today),
    // An empty list is asked as a sample of one: it is the leaf that is looked at.
    verdictFrom(
      scoringRefusals(sheet, answerBy(sheet, criterion, samples.length > 0 ? samples : [{ conforms: true }])),
    ),
    (await filesFor(context, audit.client.id, given)).verdict,
  ]);
}

/** Writes the list, and the answer it comes to. An emptied list takes the answer back. */
export async function keepSamples(
  context: ActorContext,
  { scorecard, audit, sheet, criterion, before }: ListedSheet,
  samples: readonly SampleInput[],
): Promise<void> {
  const { em, actor, today } = context;
  const changed = changedSheet(sheet, answerBy(sheet, criterion, samples));
  const { files } = await filesFor(
    context,
    audit.client.id,
    samples.flatMap(({ documentId }) => documentId ?? []),
  );
  const recorded = { recordedBy: em.getReference(Person, actor.personId ?? ''), recordedOn: today };
  before.slice(samples.length).forEach((sample) => em.remove(sample));
  samples.forEach(({ documentId, ...sample }, at) => {
    const document = fileOf(files, documentId, audit.client.id);
    const old = before[at];
    if (old && isAsBefore(old, { ...sample, documentId: document?.id ?? null })) return;
    if (old) em.assign(old, { ...sample, document, ...recorded });
    else {
      const at1 = { id: newId(), audit, client: audit.client, evaluation: scorecard.evaluation, criterion };
      em.create(Sample, { ...at1, number: at + 1, ...sample, document, ...recorded });
    }
  });
  const { version } = scorecard;
  const stored = storedAnswersOf(sheet.leaves, changed.responses);
  em.assign(scorecard, {
    ...stored,
    ...storedOutcomeOf(changed, await majorsOf(em, audit.id)),
  });
  await em.flush();
  const entered = { id: scorecard.id, auditId: audit.id, clientId: audit.client.id, version };
  await writeRows(context, entryOf(context, entered, { before: sheet, after: changed, stored, touched: [criterion] }));
  // What was listed has changed though the count has not: whoever read the list before is told.
  if (scorecard.version === version) await countChange(context, scorecard);
}

/** The answer that a list comes to; what was written beside it stays. */
function answerBy(sheet: Sheet, criterion: string, samples: ReadonlyArray<Pick<SampleInput, 'conforms'>>) {
  const known = sheet.responses.find((response) => response.criterion === criterion);
  const counted = { verdict: ResponseVerdict.SAMPLED, ...countSamples(samples) };
  const answer = samples.length > 0 ? counted : { verdict: null, sampled: null, conforming: null };
  const { evidence = null, sampleReason = null } = known ?? {};
  return {
    responses: [{ criterion, ...answer, evidence, justification: null, sampleReason }],
    specialDeductions: null,
    specialBonuses: null,
  };
}

function fileOf(files: readonly StoredDocument[], documentId: string | null, clientId: string): StoredDocument | null {
  const document = files.find(({ id }) => documentId === `StoredDocument:${id}`) ?? null;
  if (document) document.clientId = clientId;
  return document;
}

function isAsBefore(old: Sample, { what, place, seenOn, conforms, remark, documentId }: SampleInput): boolean {
  return (
    old.what === what &&
    old.place === place &&
    old.seenOn === seenOn &&
    old.conforms === conforms &&
    old.remark === remark &&
    (old.document?.id ?? null) === documentId
  );
}
