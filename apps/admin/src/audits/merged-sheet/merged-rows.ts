import { sharedRules } from '@touchstone/rules';
import type { SharedRules } from '@touchstone/rules';
import { sameAnswer } from '../score-sheet/answers.js';
import type { Answer } from '../score-sheet/answers.js';
import { isShown } from '../score-sheet/SheetFilter.js';
import type { Shown } from '../score-sheet/SheetFilter.js';
import type { Sample } from '../score-sheet/sample-sheet.js';
import type { CriterionNode, Leaf, Titled } from '../score-sheet/tree.js';
import type { Member, Shares } from '../score-sheet/useShares.js';

/** A scorecard as far as rows are made of it. */
interface ReadCard {
  readonly id: string;
  readonly status: string;
  readonly rules: { readonly title: Titled };
  readonly criteria: readonly CriterionNode[];
  /** How its leaves are divided, from where the reader sits. */
  readonly shares: Pick<Shares, 'membersOf' | 'isOwn' | 'isOfAnother'>;
  /** What is listed for its leaves. */
  readonly samples: readonly Sample[];
}

interface NamedLeaf {
  readonly scorecardId: string;
  readonly criterion: string;
}

/** A leaf of one of the scorecards, with what one must know to answer it. */
export interface PlacedLeaf {
  /** Tells it from every other leaf of the page. */
  readonly key: string;
  readonly scorecardId: string;
  readonly evaluation: Titled;
  readonly leaf: Leaf;
  readonly isOpen: boolean;
  /** Whom it was given to; empty where it is anybody's. */
  readonly members: readonly Member[];
  readonly isOwn: boolean;
  /** Whether it is another member's to answer. */
  readonly isOfAnother: boolean;
  readonly samples: readonly Sample[];
}

/** A row of the merged sheet. */
export interface SheetRowPlan {
  readonly leaves: readonly PlacedLeaf[];
  readonly related: readonly PlacedLeaf[];
  readonly rules: SharedRules;
}

/** Answers by the key of their leaf. */
export type KeyedAnswers = Readonly<Record<string, Answer>>;

/** The key of a leaf on the page. */
export function keyOf({ scorecardId, criterion }: NamedLeaf): string {
  return `${scorecardId} ${criterion}`;
}

/** The rows as the page draws them; leaves the reader's scorecards do not know are left out. */
export function plannedRows(
  rows: ReadonlyArray<{ readonly leaves: readonly NamedLeaf[]; readonly related: readonly NamedLeaf[] }>,
  cards: readonly ReadCard[],
): readonly SheetRowPlan[] {
  const placed = new Map(cards.flatMap((card) => placedLeaves(card)).map((each) => [each.key, each]));
  const find = (leaves: readonly NamedLeaf[]): readonly PlacedLeaf[] =>
    leaves.flatMap((leaf) => placed.get(keyOf(leaf)) ?? []);
  return rows.flatMap(({ leaves, related }) => {
    const found = find(leaves);
    if (found.length === 0) return [];
    return [{ leaves: found, related: find(related), rules: sharedRules(found.map(({ leaf }) => leaf)) }];
  });
}

function placedLeaves({ id, status, rules, criteria, shares, samples }: ReadCard): readonly PlacedLeaf[] {
  const parents = new Map(criteria.map(({ code, parent }) => [code, parent ?? null]));
  const chapterOf = (code: string): string => {
    const parent = parents.get(code) ?? null;
    return parent === null ? code : chapterOf(parent);
  };
  return criteria
    .filter(({ leaf }) => leaf)
    .map((node) => ({
      key: keyOf({ scorecardId: id, criterion: node.code }),
      scorecardId: id,
      evaluation: rules.title,
      isOpen: status === 'OPEN',
      members: shares.membersOf(node.code),
      isOwn: shares.isOwn(node.code),
      isOfAnother: shares.isOfAnother(node.code),
      samples: samples.filter(({ criterion }) => criterion === node.code),
      leaf: { ...node, points: node.points ?? '0', chapter: chapterOf(node.code) },
    }));
}

/** How somebody wants a row to be answered; by itself it is held together until its leaves differ. */
export type RowMode = 'auto' | 'apart' | 'together';

/** Whether a row is answered leaf by leaf: somebody asked for it, or its leaves have been answered differently. */
export function isApart({ leaves }: SheetRowPlan, kept: KeyedAnswers, mode: RowMode): boolean {
  const [first, ...others] = leaves;
  if (!first || others.length === 0 || mode === 'together') return false;
  return mode === 'apart' || others.some(({ key }) => !sameAnswer(kept[key], kept[first.key]));
}

/** Whether a row is among those that the filter shows: one of its leaves is. */
export function isRowShown(shown: Shown, { leaves }: SheetRowPlan, answers: KeyedAnswers): boolean {
  return leaves.some(({ key, leaf, isOwn }) => isShown(shown, leaf, { answer: answers[key], isOwn }));
}

/** How many leaves of a page have an answer, and how many rows that takes. */
export function progressOf(
  rows: readonly SheetRowPlan[],
  answers: KeyedAnswers,
): { readonly rows: number; readonly answered: number; readonly leaves: number } {
  const isAnswered = ({ leaves }: SheetRowPlan): boolean => leaves.every(({ key }) => answers[key]?.verdict != null);
  return {
    rows: rows.length,
    answered: rows.filter(isAnswered).length,
    leaves: rows.reduce((sum, { leaves }) => sum + leaves.length, 0),
  };
}
