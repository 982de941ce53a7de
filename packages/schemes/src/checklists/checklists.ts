import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counterpartsOf } from '../crosswalks/counterparts.js';
import { LinkKind } from '../crosswalks/crosswalk.js';
import type { Crosswalk, LeafPlace } from '../crosswalks/crosswalk.js';
import type { SchemeEdition } from '../edition.js';
import { pathText } from '../problem.js';
import { CHECKLIST_SCHEMA_URL, schemaFindings } from '../schema.js';
import type { Bilingual, Standing } from '../standing.js';
import { readYaml } from '../yaml-source.js';

/** Something to be looked at that carries no points. */
export interface ChecklistItem {
  readonly code: string;
  readonly title: Bilingual;
  /** Codes of the leaves it stands beside. */
  readonly leaves: readonly string[];
}

/** A catalogue to go through in an audit beside its scored criteria (核查单): no points, no verdict of its own. */
export interface Checklist {
  /** The name of its file. */
  readonly id: string;
  readonly title: Bilingual;
  readonly basis: { readonly ref: string; readonly edition: string };
  readonly standing: Standing;
  readonly areas: ReadonlyArray<{
    readonly code: string;
    readonly title: Bilingual;
    readonly items: readonly ChecklistItem[];
  }>;
  /** The evaluation whose leaves the items name. */
  readonly leavesOf: { readonly edition: string; readonly evaluation: string };
}

const SHIPPED_CHECKLISTS = fileURLToPath(new URL('../../checklists', import.meta.url));

/**
 * Reads the checklists that come with Touchstone.
 * @throws Error with every problem of every file
 */
export function loadChecklists(
  editions: ReadonlyMap<string, SchemeEdition>,
  directory: string = SHIPPED_CHECKLISTS,
): readonly Checklist[] {
  const files = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  const read = files.toSorted().map((name) => readChecklist(readFileSync(join(directory, name), 'utf8'), name));
  const problems = read.flatMap(({ checklist, problems: found }) => [
    ...found,
    ...(checklist ? checklistFaults(checklist, editions) : []),
  ]);
  if (problems.length > 0) throw new Error(['These checklists cannot be used:', ...problems].join('\n'));
  return read.flatMap(({ checklist }) => checklist ?? []);
}

/** Every item of a checklist, in its order. */
export function itemsOf({ areas }: Checklist): readonly ChecklistItem[] {
  return areas.flatMap(({ items }) => items);
}

/** The leaves of an edition that an item stands beside: those it names, or what a crosswalk calls the same. */
export function leavesBeside(
  { leavesOf }: Checklist,
  { leaves }: ChecklistItem,
  [edition, crosswalks]: readonly [edition: SchemeEdition, crosswalks: readonly Crosswalk[]],
): readonly LeafPlace[] {
  const named = leaves.map((criterion) => ({ evaluation: leavesOf.evaluation, criterion }));
  if (edition.id === leavesOf.edition) return named;
  return named.flatMap((leaf) =>
    counterpartsOf(crosswalks, [leavesOf.edition, edition.id], leaf)
      .filter(({ kind }) => kind === LinkKind.SAME)
      .map(({ evaluation, criterion }) => ({ evaluation, criterion })),
  );
}

function readChecklist(
  text: string,
  file: string,
): { readonly checklist?: Checklist; readonly problems: readonly string[] } {
  const { value, findings, placeOf } = readYaml(text);
  const wrong = [...findings, ...(value === null ? [] : schemaFindings(value, CHECKLIST_SCHEMA_URL))];
  const problems = wrong.map(
    ({ path, code, params }) =>
      `  ${file}:${placeOf(path).line ?? 1} ${pathText(path)}: ${code} (${JSON.stringify(params)})`,
  );
  if (problems.length > 0 || value === null) return { problems };
  return { problems, checklist: { ...(value as Omit<Checklist, 'id'>), id: basename(file, '.yaml') } };
}

function checklistFaults(checklist: Checklist, editions: ReadonlyMap<string, SchemeEdition>): readonly string[] {
  const { id, leavesOf } = checklist;
  const evaluation = editions.get(leavesOf.edition)?.evaluations.find((each) => each.id === leavesOf.evaluation);
  if (!evaluation) return [`  ${id}: EVALUATION_UNKNOWN (${leavesOf.edition}, ${leavesOf.evaluation})`];
  const known = new Set(evaluation.criteria.filter(({ leaf }) => leaf).map(({ code }) => code));
  const codes = itemsOf(checklist).map(({ code }) => code);
  return [
    ...codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `  ${id}: ITEM_REPEATED (${code})`),
    ...itemsOf(checklist).flatMap(({ code, leaves }) =>
      leaves.filter((leaf) => !known.has(leaf)).map((leaf) => `  ${id} ${code}: LEAF_UNKNOWN (${leaf})`),
    ),
  ];
}
