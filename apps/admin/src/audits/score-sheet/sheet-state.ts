import type { Reason } from '../../verbs/form-errors.js';
import { BLANK, sameAnswer } from './answers.js';
import type { Answer, Answers, Special } from './answers.js';
import type { Clash } from './merge.js';

/** How what is on the screen relates to what is kept. */
export type Keeping = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused' | 'conflict';

/** A scorecard's answers as the API has them. */
export interface KeptSheet {
  readonly version: number;
  readonly answers: Answers;
  readonly deductions: readonly Special[];
  readonly bonuses: readonly Special[];
}

/** Everything a score sheet knows of itself. */
export interface SheetState {
  /** As the API had it when it last spoke. */
  readonly kept: KeptSheet;
  readonly answers: Answers;
  readonly deductions: readonly Special[];
  readonly bonuses: readonly Special[];
  /** Leaves that differ from what is kept. */
  readonly changed: ReadonlySet<string>;
  readonly specialsChanged: boolean;
  readonly keeping: Keeping;
  /** Why the API did not take the last answers. */
  readonly refusals: readonly Reason[];
  readonly clashes: readonly Clash[];
}

/** A sheet as it was just read. */
export function openSheet(kept: KeptSheet): SheetState {
  return {
    kept,
    answers: kept.answers,
    deductions: kept.deductions,
    bonuses: kept.bonuses,
    changed: new Set(),
    specialsChanged: false,
    keeping: 'saved',
    refusals: [],
    clashes: [],
  };
}

/** The sheet with one leaf answered otherwise. */
export function withAnswer(state: SheetState, criterion: string, change: Partial<Answer>): SheetState {
  const before = state.answers[criterion] ?? BLANK;
  const answer = tidied({ ...before, ...change });
  if (sameAnswer(before, answer)) return state;
  const changed = new Set(state.changed);
  if (sameAnswer(answer, state.kept.answers[criterion])) changed.delete(criterion);
  else changed.add(criterion);
  return marked({ ...state, answers: { ...state.answers, [criterion]: answer }, changed });
}

/** The sheet with its specials otherwise. */
export function withSpecials(
  state: SheetState,
  specials: Partial<Pick<SheetState, 'deductions' | 'bonuses'>>,
): SheetState {
  return marked({ ...state, ...specials, specialsChanged: true });
}

/** Whether anything on the screen is not kept yet. */
export function isUnsaved({ changed, specialsChanged }: SheetState): boolean {
  return changed.size > 0 || specialsChanged;
}

/** A sample's numbers go with its verdict; an agreement goes with what was agreed to. */
function tidied(answer: Answer): Answer {
  const isSampled = answer.verdict === 'SAMPLED';
  return { ...answer, ...(isSampled ? {} : { sampled: null, conforming: null }) };
}

function marked(state: SheetState): SheetState {
  if (state.keeping === 'conflict' || state.keeping === 'saving' || state.keeping === 'offline') return state;
  return { ...state, keeping: isUnsaved(state) ? 'unsaved' : 'saved', refusals: [] };
}
