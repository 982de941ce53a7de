import type { ActorContext } from '../../context.js';
import type { RowWrite } from '../../database/write-rows.js';
import { newId } from '../../graphql/ids.js';
import { responsesOf } from './scorecard-answers.js';
import type { RecordedResponse, StoredAnswers } from './scorecard-answers.js';
import { ScorecardEntry } from './scorecard-entry.entity.js';
import type { EnteredAnswer } from './scorecard-entry.entity.js';
import type { Sheet } from './scorecard-sheet.js';

/** The scorecard that is written to, before it is. */
interface EnteredScorecard {
  readonly id: string;
  readonly auditId: string;
  readonly clientId: string;
  readonly version: number;
}

/** What is written to it. */
interface Entered {
  readonly before: Sheet;
  readonly after: Sheet;
  /** The answers as they are stored. */
  readonly stored: StoredAnswers;
  /** Leaves that are noted though their answers say the same. */
  readonly touched?: readonly string[];
}

/**
 * Who changed which answers of a scorecard, as its next version; nothing where nothing changed. A leaf that is named as
 * touched is noted though its answer says the same.
 */
export function entryOf(
  { actor, today, now }: ActorContext,
  { id: scorecard, auditId: audit, clientId: client, version }: EnteredScorecard,
  change: Entered,
): readonly RowWrite[] {
  const answers = changedAnswers(change);
  const changedSpecials = specialsOf(change.before) !== specialsOf(change.after);
  if (answers.length === 0 && !changedSpecials) return [];
  const added = {
    id: newId(),
    audit,
    client,
    scorecard,
    version: version + 1,
    answers,
    changedSpecials,
    recordedBy: actor.personId,
    recordedOn: today,
    recordedAt: now,
  };
  return [{ entity: ScorecardEntry, added }];
}

/** The answers that are otherwise than before, as they will be read again: a blank note is none. */
function changedAnswers({ before, after, stored, touched = [] }: Entered): readonly EnteredAnswer[] {
  const old = new Map(before.responses.map((response) => [response.criterion, response]));
  const now = responsesOf(after.leaves, stored);
  const answered = new Set(now.map(({ criterion }) => criterion));
  const gone = [...old.keys()].filter((code) => !answered.has(code));
  return [
    ...now
      .filter((answer) => touched.includes(answer.criterion) || !isAsBefore(answer, old.get(answer.criterion)))
      .map(toldOf),
    ...gone.map((criterion) => ({ ...TAKEN_BACK, criterion })),
  ];
}

function isAsBefore(answer: RecordedResponse, old: RecordedResponse | undefined): boolean {
  return old !== undefined && TOLD.every((name) => answer[name] === old[name]);
}

/** What an entry tells of an answer. */
const TOLD = ['verdict', 'sampled', 'conforming', 'evidence', 'justification', 'sampleReason'] as const;

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
