import type { SchemeEdition } from '../edition.js';
import type { Evaluation } from '../evaluation.js';
import type { Path } from '../problem.js';
import { LinkKind } from './crosswalk.js';
import type { CrosswalkDocument, CrosswalkLink, LeafPlace } from './crosswalk.js';

/** What keeps a file from being a crosswalk, and where in it. */
export interface CrosswalkFinding {
  readonly path: Path;
  readonly code: string;
  readonly told: string;
}

const SIDES = ['left', 'right'] as const;

/** A document's links, those of shared trees written out leaf by leaf. */
export function linksOf(
  { editions, sharedTrees = [], links }: CrosswalkDocument,
  shelf: ReadonlyMap<string, SchemeEdition>,
): readonly CrosswalkLink[] {
  const shared = sharedTrees.flatMap(({ left, right }) =>
    (evaluationOf(shelf.get(editions.left), left)?.criteria ?? [])
      .filter(({ leaf }) => leaf)
      .map(({ code }) => ({
        kind: LinkKind.SAME,
        left: { evaluation: left, criterion: code },
        right: { evaluation: right, criterion: code },
      })),
  );
  return [...shared, ...links.map(({ kind, left, right }) => ({ kind, left, right }))];
}

/**
 * What is wrong with a crosswalk of the right form: editions and leaves that are not there, pairs said twice, a leaf
 * that would be answered by two of one evaluation, and trees said to be shared that are not.
 */
export function crosswalkFindings(
  document: CrosswalkDocument,
  shelf: ReadonlyMap<string, SchemeEdition>,
): readonly CrosswalkFinding[] {
  const { editions } = document;
  const unknown = SIDES.filter((side) => !shelf.has(editions[side]));
  if (unknown.length > 0)
    return unknown.map((side) => ({ path: ['editions', side], code: 'EDITION_UNKNOWN', told: editions[side] }));
  if (editions.left === editions.right) return [{ path: ['editions'], code: 'ONE_EDITION_ONLY', told: editions.left }];
  return [
    ...treeFindings(document, shelf),
    ...document.links.flatMap((link, at) =>
      SIDES.filter((side) => !hasLeaf(shelf.get(editions[side]), link[side])).map((side) => ({
        path: ['links', String(at), side],
        code: 'LEAF_UNKNOWN',
        told: placeText(link[side]),
      })),
    ),
    ...repeatFindings(document, linksOf(document, shelf)),
  ];
}

function treeFindings(
  { editions, sharedTrees = [] }: CrosswalkDocument,
  shelf: ReadonlyMap<string, SchemeEdition>,
): readonly CrosswalkFinding[] {
  return sharedTrees.flatMap(({ left, right }, at) => {
    const from = evaluationOf(shelf.get(editions.right), right)?.includedFrom;
    const isShared = from?.edition === editions.left && from.evaluation === left;
    return isShared ? [] : [{ path: ['sharedTrees', String(at)], code: 'TREE_NOT_SHARED', told: `${left}, ${right}` }];
  });
}

/** Pairs said twice, and leaves the same as two of one evaluation. Links of shared trees come first and have no line. */
function repeatFindings({ links }: CrosswalkDocument, all: readonly CrosswalkLink[]): readonly CrosswalkFinding[] {
  const pairs = new Set<string>();
  const answered = new Set<string>();
  return all.flatMap((link, at) => {
    const path = ['links', String(at - (all.length - links.length))];
    const told = `${placeText(link.left)}, ${placeText(link.right)}`;
    if (pairs.has(told)) return [{ path, code: 'LINK_REPEATED', told }];
    pairs.add(told);
    if (link.kind !== LinkKind.SAME) return [];
    const keys = [
      `${placeText(link.left)} in ${link.right.evaluation}`,
      `${link.left.evaluation} by ${placeText(link.right)}`,
    ];
    const isTwice = keys.some((key) => answered.has(key));
    for (const key of keys) answered.add(key);
    return isTwice ? [{ path, code: 'SAME_AS_TWO', told }] : [];
  });
}

function hasLeaf(edition: SchemeEdition | undefined, { evaluation, criterion }: LeafPlace): boolean {
  return evaluationOf(edition, evaluation)?.criteria.some(({ code, leaf }) => leaf && code === criterion) ?? false;
}

function evaluationOf(edition: SchemeEdition | undefined, id: string): Evaluation | undefined {
  return edition?.evaluations.find((each) => each.id === id);
}

function placeText({ evaluation, criterion }: LeafPlace): string {
  return `${evaluation}/${criterion}`;
}
