import { allOf, mayAnswerListed, mayEnterResponses, maySetSpecialEntries, verdict } from '@touchstone/rules';
import type { SpecialEntryFacts } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { writeRows } from '../../database/write-rows.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { ofOthers } from './answers.queries.js';
import { Audit } from './audit.entity.js';
import { changedSheet } from './changed-sheet.js';
import { fieldworkFacts } from './fieldwork.queries.js';
import { leafFilesFor, putToLeaves } from './leaf-files.js';
import type { LeafFiling } from './leaf-files.js';
import { getResponseFacts } from './response-facts.queries.js';
import type { ScorecardRow } from './response-facts.queries.js';
import type { LeafFilesInput, RecordResponsesInput, SpecialEntryInput } from './responses.inputs.js';
import { listedOf } from './samples.queries.js';
import { storedAnswersOf } from './scorecard-answers.js';
import { Scorecard } from './scorecard.entity.js';
import type { SpecialItem } from './scorecard.entity.js';
import { sheetOf, storedOutcomeOf } from './scorecard-sheet.js';
import { scoringRefusals } from './sheet-refusals.js';
import { entryOf } from './write-entry.js';

export const RecordResponsesResult = resultOf('RecordResponses', () => Scorecard);

/**
 * Writes answers to the leaves it names, with the files that show them, and computes the outcome anew: all of it in one
 * transaction, or every reason of every leaf.
 */
export async function recordResponses(
  context: ActorContext,
  input: RecordResponsesInput,
): Promise<Answer<ChangedScorecard>> {
  const { scorecardId, expectedVersion } = input;
  const criteria = input.responses.map(({ criterion }) => criterion);
  const changesSpecials = input.specialDeductions !== null || input.specialBonuses !== null;
  const facts = await getResponseFacts(context, { scorecardId, expectedVersion, criteria, changesSpecials });
  const { scorecard } = facts;
  const sheet = sheetOf(context.editions, scorecard);
  const changed = changedSheet(sheet, input);
  const filing = input.files && (await filingFor(context, scorecard, input.files));

  const answer = allOf([
    mayEnterResponses({
      ...fieldworkFacts(context, facts),
      scorecardStatus: scorecard.status,
      ofOthers: ofOthers(context, facts.shares),
    }),
    maySetSpecialEntries({
      evaluation: sheet.evaluation.id,
      deductionsIn: sheet.edition.combination.specialDeductionsIn,
      deductions: input.specialDeductions?.map(entryFacts) ?? null,
      bonuses: input.specialBonuses?.map(entryFacts) ?? null,
      known: { deductions: idsOf(sheet.specialDeductions), bonuses: idsOf(sheet.specialBonuses) },
      rectifiedBy: facts.rectifiedBy,
    }),
    verdict(scoringRefusals(sheet, input, changed)),
    mayAnswerListed(input.responses, listedOf(facts.samples)),
    ...(filing ? [filing.verdict] : []),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const stored = storedAnswersOf(sheet.leaves, changed.responses);
  const after = {
    ...stored,
    specialDeductions: changed.specialDeductions,
    specialBonuses: changed.specialBonuses,
    ...storedOutcomeOf(changed, facts.majors),
  };
  if (filing) {
    putToLeaves(context, filing);
    await context.em.flush();
  }
  await writeRows(context, [
    ...entryOf(context, scorecard, { before: sheet, after: changed, stored }),
    { entity: Scorecard, id: scorecard.id, version: scorecard.version, before: { ...scorecard }, after },
  ]);
  return { __typename: 'Scorecard', id: scorecard.id };
}

/** The scorecard that was written to. */
interface ChangedScorecard {
  readonly __typename: 'Scorecard';
  readonly id: string;
}

async function filingFor(
  context: ActorContext,
  { auditId, evaluation }: ScorecardRow,
  files: LeafFilesInput,
): Promise<LeafFiling> {
  const audit = await context.em.findOneOrFail(Audit, { id: auditId });
  return leafFilesFor(context, { audit, evaluation }, files);
}

function entryFacts({ id, reason }: SpecialEntryInput): SpecialEntryFacts {
  return { id, reason };
}

function idsOf(entries: readonly SpecialItem[]): readonly string[] {
  return entries.map(({ id }) => id);
}
