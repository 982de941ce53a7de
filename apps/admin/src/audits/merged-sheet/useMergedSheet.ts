import { useCallback, useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import { ApiError, sayError } from '../../data-provider/api-error.js';
import { runVerb } from '../../verbs/run-verb.js';
import type { ShownRefusal } from '../../verbs/run-verb.js';
import { BLANK, isSendable } from '../score-sheet/answers.js';
import type { Answer } from '../score-sheet/answers.js';
import { keptSheet } from '../score-sheet/kept-sheet.js';
import type { Keeping } from '../score-sheet/sheet-state.js';
import { RECORD_MERGED_RESPONSES } from './merged.documents.js';
import type { SavedAnswers } from '../score-sheet/sheet.documents.js';
import type { MergedScorecard, MergedSheetRecord, SavedSheets } from './merged.documents.js';
import { keyOf } from './merged-rows.js';
import type { KeyedAnswers } from './merged-rows.js';

/** An answer that is not saved yet, and whether it is meant for its leaf alone. */
interface Edit {
  readonly scorecardId: string;
  readonly criterion: string;
  readonly apart: boolean;
  readonly answer: Answer;
}

type Told = Pick<MergedScorecard, 'id' | 'version' | 'responses'>;

/** A merged sheet that is being filled in. */
export interface OpenMergedSheet {
  /** Global id of the audit whose page it is. */
  readonly auditId: string;
  /** As they would be once saved. */
  readonly answers: KeyedAnswers;
  /** As they were last saved. */
  readonly kept: KeyedAnswers;
  readonly keeping: Keeping;
  readonly refusals: readonly ShownRefusal[];
  readonly answer: (leaf: Omit<Edit, 'answer'>, change: Partial<Answer>) => void;
  readonly save: () => Promise<boolean>;
  /** The scorecards that may still be written to, as they were last saved. */
  readonly open: () => readonly ListedCard[];
  /** Takes in what a list of samples came to; what was typed at those leaves is past. */
  readonly accept: (saved: SavedSheets | SavedAnswers, answered: readonly string[]) => void;
}

interface ListedCard {
  readonly scorecardId: string;
  readonly expectedVersion: number;
}

/** The current scorecards of both audits, in their order. */
export function cardsOf({ scorecards, combinedWith }: MergedSheetRecord): readonly MergedScorecard[] {
  return [...scorecards, ...(combinedWith?.scorecards ?? [])].filter(({ status }) => status !== 'SUPERSEDED');
}

/** Holds what is typed until it is saved, all of it in one go: both audits' sheets or neither. */
export function useMergedSheet(record: MergedSheetRecord): OpenMergedSheet {
  const notify = useNotify();
  const cards = useMemo(() => cardsOf(record), [record]);
  const [told, setTold] = useState<readonly Told[]>(cards);
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const [isSaving, setSaving] = useState(false);
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const kept = useMemo(() => keptAnswers(told), [told]);
  const answers = useMemo(
    () => ({ ...kept, ...Object.fromEntries(Object.entries(edits).map(([key, edit]) => [key, edit.answer])) }),
    [kept, edits],
  );
  const answer = useCallback(
    (leaf: Omit<Edit, 'answer'>, change: Partial<Answer>) =>
      setEdits((before) => {
        const key = keyOf(leaf);
        return { ...before, [key]: { ...leaf, answer: { ...(before[key]?.answer ?? kept[key] ?? BLANK), ...change } } };
      }),
    [kept],
  );
  const save = async (): Promise<boolean> => {
    const sent = Object.entries(edits).filter(([, edit]) => isSendable(edit.answer));
    if (sent.length === 0) return Object.keys(edits).length === 0;
    setSaving(true);
    try {
      const outcome = await runVerb(RECORD_MERGED_RESPONSES, inputOf(record.id, openOf(cards, told), sent));
      setRefusals(outcome.done ? [] : outcome.refusals);
      if (!outcome.done) return false;
      setTold(toldOf(outcome.value as SavedSheets));
      const keys = new Map(sent);
      setEdits((now) => Object.fromEntries(Object.entries(now).filter(([key, edit]) => keys.get(key) !== edit)));
      return sent.length === Object.keys(edits).length;
    } catch (error) {
      const { key, values } = sayError(error instanceof ApiError ? error : new Error(String(error)));
      notify(key, { type: 'error', messageArgs: { ...values } });
      return false;
    } finally {
      setSaving(false);
    }
  };
  const accept = (saved: SavedSheets | SavedAnswers, answered: readonly string[]): void => {
    const fresh = saved.__typename === 'Audit' ? toldOf(saved) : [saved];
    setTold((before) => before.map((card) => fresh.find(({ id }) => id === card.id) ?? card));
    setEdits((now) =>
      Object.fromEntries(Object.entries(now).filter(([, { criterion }]) => !answered.includes(criterion))),
    );
  };
  const isUnsaved = Object.keys(edits).length > 0;
  const keeping: Keeping = isSaving
    ? 'saving'
    : refusals.length > 0 && isUnsaved
      ? 'refused'
      : isUnsaved
        ? 'unsaved'
        : 'saved';
  const open = () => openOf(cards, told);
  return { auditId: record.id, answers, kept, keeping, refusals, answer, save, open, accept };
}

function keptAnswers(told: readonly Told[]): KeyedAnswers {
  const entries = told.flatMap(({ id: scorecardId, version, responses }) =>
    Object.entries(keptSheet({ version, responses, specialDeductions: [], specialBonuses: [] }).answers).map(
      ([criterion, answer]) => [keyOf({ scorecardId, criterion }), answer] as const,
    ),
  );
  return Object.fromEntries(entries);
}

/** The scorecards that may still be written to; an answer reaches no other. */
function openOf(cards: readonly MergedScorecard[], told: readonly Told[]): readonly ListedCard[] {
  const open = new Set(cards.filter(({ status }) => status === 'OPEN').map(({ id }) => id));
  return told
    .filter(({ id }) => open.has(id))
    .map(({ id, version }) => ({ scorecardId: id, expectedVersion: version }));
}

function toldOf({ scorecards, combinedWith }: SavedSheets): readonly Told[] {
  return [...scorecards, ...(combinedWith?.scorecards ?? [])];
}

function inputOf(auditId: string, open: readonly ListedCard[], sent: ReadonlyArray<readonly [string, Edit]>) {
  return {
    auditId,
    scorecards: [...open],
    answers: sent.map(([, { scorecardId, criterion, apart, answer }]) => {
      const { verdict, sampled, conforming, evidence, justification, sampleReason } = answer;
      const isSample = verdict === 'SAMPLED';
      return {
        scorecardId,
        criterion,
        apart,
        verdict,
        sampled: isSample ? sampled : null,
        conforming: isSample ? conforming : null,
        evidence,
        justification,
        sampleReason,
      };
    }),
  };
}
