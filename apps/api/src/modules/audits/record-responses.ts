import { allOf, mayAnswerListed, mayEnterResponses, maySetSpecialEntries, verdict } from '@touchstone/rules';
import type { SpecialEntryFacts } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getScorecardForAnswers, leavesOfOthers } from './answers.queries.js';
import { Audit } from './audit.entity.js';
import { changedSheet } from './changed-sheet.js';
import { fieldworkFactsOf } from './fieldwork.queries.js';
import { leafFilesFor, putToLeaves } from './leaf-files.js';
import type { RecordResponsesInput, SpecialEntryInput } from './responses.inputs.js';
import { storedAnswersOf } from './scorecard-answers.js';
import { Scorecard } from './scorecard.entity.js';
import type { SpecialItem } from './scorecard.entity.js';
import { majorsOf, rectifyingNumbersOf } from './scorecard.queries.js';
import { listedLeaves } from './samples.queries.js';
import { sheetOf, storedOutcomeOf } from './scorecard-sheet.js';
import { scoringRefusals } from './sheet-refusals.js';
import { writeEntry } from './write-entry.js';

export const RecordResponsesResult = resultOf('RecordResponses', () => Scorecard);

/**
 * Writes answers to the leaves it names, with the files that show them, and computes the outcome anew: all of it in one
 * transaction, or every reason of every leaf.
 */
export async function recordResponses(context: ActorContext, input: RecordResponsesInput): Promise<Answer<Scorecard>> {
  const { em, editions } = context;
  const { scorecardId, expectedVersion } = input;
  const criteria = input.responses.map(({ criterion }) => criterion);
  const changesSpecials = input.specialDeductions !== null || input.specialBonuses !== null;
  const scorecard = await getScorecardForAnswers(context, { scorecardId, expectedVersion, criteria, changesSpecials });
  const audit = await em.findOneOrFail(Audit, { id: scorecard.audit.id });
  const sheet = sheetOf(editions, scorecard);
  const filing = await leafFilesFor(context, { audit, evaluation: scorecard.evaluation }, input.files);

  const answer = allOf([
    mayEnterResponses({
      ...(await fieldworkFactsOf(context, audit)),
      scorecardStatus: scorecard.status,
      ofOthers: await leavesOfOthers(context, scorecard, criteria),
    }),
    maySetSpecialEntries({
      evaluation: sheet.evaluation.id,
      deductionsIn: sheet.edition.combination.specialDeductionsIn,
      deductions: input.specialDeductions?.map(entryFacts) ?? null,
      bonuses: input.specialBonuses?.map(entryFacts) ?? null,
      known: { deductions: idsOf(sheet.specialDeductions), bonuses: idsOf(sheet.specialBonuses) },
      rectifiedBy: await rectifyingNumbersOf(em, audit.id),
    }),
    verdict(scoringRefusals(sheet, input)),
    mayAnswerListed(input.responses, await listedLeaves(context, scorecard, criteria)),
    filing.verdict,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const changed = changedSheet(sheet, input);
  em.assign(scorecard, {
    ...storedAnswersOf(sheet.leaves, changed.responses),
    specialDeductions: [...changed.specialDeductions],
    specialBonuses: [...changed.specialBonuses],
    ...storedOutcomeOf(changed, await majorsOf(em, audit.id)),
  });
  writeEntry(context, scorecard, { before: sheet, after: changed });
  putToLeaves(context, filing);
  await em.flush();
  return scorecard;
}

function entryFacts({ id, reason }: SpecialEntryInput): SpecialEntryFacts {
  return { id, reason };
}

function idsOf(entries: readonly SpecialItem[]): readonly string[] {
  return entries.map(({ id }) => id);
}
