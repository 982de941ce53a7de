import { diffEditions } from '@touchstone/schemes';
import type { Change, ItemDiff, SchemeEdition } from '@touchstone/schemes';

const SIGN = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;

/** Prints what differs between two editions: `+` is new, `-` is gone, `~` has changed, with both values below it. */
export function printDiff(older: SchemeEdition, newer: SchemeEdition): void {
  const diff = diffEditions(older, newer);
  console.log(`${diff.from} -> ${diff.to}${diff.same ? ': no rule differs' : ''}`);
  changeLines(diff.rules, '').forEach(print);
  itemLines('level', diff.levels).forEach(print);
  for (const { id, kind, changes, bands, criteria } of diff.evaluations) {
    print(`${SIGN[kind]} evaluation ${id}`);
    if (kind !== 'CHANGED') continue;
    [...changeLines(changes, '  '), ...itemLines('band', bands), ...itemLines('criterion', criteria)].forEach(print);
  }
  itemLines('document', diff.documents).forEach(print);
  itemLines('reference', diff.basis).forEach(print);
  itemLines('licence', diff.licences).forEach(print);
  const { from, to } = diff.workedCases;
  if (from !== to) print(`~ worked cases: ${from} -> ${to}`);
}

function itemLines(noun: string, items: readonly ItemDiff[]): readonly string[] {
  return items.flatMap(({ code, kind, changes }) => [
    `${SIGN[kind]} ${noun} ${code}`,
    ...(kind === 'CHANGED' ? changeLines(changes, '  ') : []),
  ]);
}

function changeLines(changes: readonly Change[], indent: string): readonly string[] {
  return changes.map(({ path, from, to }) => `${indent}~ ${path}: ${from ?? 'nothing'} -> ${to ?? 'nothing'}`);
}

function print(line: string): void {
  console.log(`  ${line}`);
}
