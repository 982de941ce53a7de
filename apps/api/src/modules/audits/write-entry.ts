import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Person } from '../people/index.js';
import { responsesOf, storedAnswersOf } from './scorecard-answers.js';
import type { RecordedResponse } from './scorecard-answers.js';
import type { Scorecard } from './scorecard.entity.js';
import { ScorecardEntry } from './scorecard-entry.entity.js';
import type { EnteredAnswer } from './scorecard-entry.entity.js';
import type { Sheet } from './scorecard-sheet.js';

/**
 * Notes who changed which answers of a scorecard, as its next version; nothing where nothing changed. A leaf that is
 * named as touched is noted though its answer says the same. Whoever writes flushes.
 */
export function writeEntry(
  { em, actor, today, now }: ActorContext,
  scorecard: Scorecard,
  {
    before,
    after,
    touched = [],
  }: { readonly before: Sheet; readonly after: Sheet; readonly touched?: readonly string[] },
): void {
  const answers = changedAnswers(before, after, touched);
  const changedSpecials = specialsOf(before) !== specialsOf(after);
  if (answers.length === 0 && !changedSpecials) return;
  em.create(ScorecardEntry, {
    id: newId(),
    audit: scorecard.audit,
    client: scorecard.client,
    scorecard,
    version: scorecard.version + 1,
    answers,
    changedSpecials,
    recordedBy: em.getReference(Person, actor.personId ?? ''),
    recordedOn: today,
    recordedAt: now,
  });
}

/** The answers that are otherwise than before, as they will be read again: a blank note is none. */
function changedAnswers(before: Sheet, after: Sheet, touched: readonly string[]): readonly EnteredAnswer[] {
  const old = new Map(before.responses.map((response) => [response.criterion, toldOf(response)]));
  const now = responsesOf(after.leaves, storedAnswersOf(after.leaves, after.responses)).map(toldOf);
  const gone = [...old.keys()].filter((code) => !now.some(({ criterion }) => criterion === code));
  return [
    ...now.filter(
      (answer) =>
        touched.includes(answer.criterion) || JSON.stringify(answer) !== JSON.stringify(old.get(answer.criterion)),
    ),
    ...gone.map((criterion) => ({ ...TAKEN_BACK, criterion })),
  ];
}

const TAKEN_BACK = {
  verdict: null,
  sampled: null,
  conforming: null,
  evidence: null,
  justification: null,
  sampleReason: null,
};

function toldOf(response: RecordedResponse): EnteredAnswer {
  const { criterion, verdict, sampled, conforming, evidence, justification, sampleReason } = response;
  return { criterion, verdict, sampled, conforming, evidence, justification, sampleReason };
}

function specialsOf({ specialDeductions, specialBonuses }: Sheet): string {
  return JSON.stringify([specialDeductions, specialBonuses]);
}
