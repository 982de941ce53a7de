import { canonicalJson } from './canonical.js';
import type { ReturnColumn, ReturnFormat, ReturnSheet } from './return-format.js';
import { FormatChangeKind } from './words.js';

/** One difference between two versions of a format; the column is null where the whole sheet is meant. */
export interface FormatChange {
  readonly kind: FormatChangeKind;
  readonly sheet: string;
  readonly column: string | null;
  /** What of it differs: `header`, `codes`, `required` …; empty where it came, went or moved. */
  readonly members: readonly string[];
}

/** What a version of a format changes of the one before it, sheet by sheet and column by column. */
export function compareFormats(before: ReturnFormat, after: ReturnFormat): readonly FormatChange[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.key, sheet]));
  const kept = new Set(after.sheets.map((sheet) => sheet.key));
  return [
    ...before.sheets.filter(({ key }) => !kept.has(key)).map(({ key }) => wholeSheet(FormatChangeKind.REMOVED, key)),
    ...after.sheets.flatMap((sheet) => {
      const earlier = known.get(sheet.key);
      return earlier ? sheetChanges(earlier, sheet) : [wholeSheet(FormatChangeKind.ADDED, sheet.key)];
    }),
  ];
}

function wholeSheet(kind: FormatChangeKind, sheet: string): FormatChange {
  return { kind, sheet, column: null, members: [] };
}

function sheetChanges(before: ReturnSheet, after: ReturnSheet): readonly FormatChange[] {
  const known = new Map(before.columns.map((column) => [column.key, column]));
  const keys = after.columns.map(({ key }) => key);
  const told = (kind: FormatChangeKind, column: string, members: readonly string[] = []): FormatChange => ({
    kind,
    sheet: after.key,
    column,
    members,
  });
  const members = differing({ ...before, columns: [] }, { ...after, columns: [] });
  // Moved are those that stand elsewhere among the columns both have: one that is put in between moves none.
  const order = before.columns.map(({ key }) => key).filter((key) => keys.includes(key));
  const stayed = keys.filter((key) => known.has(key));
  return [
    ...(members.length > 0 ? [{ kind: FormatChangeKind.CHANGED, sheet: after.key, column: null, members }] : []),
    ...before.columns.filter(({ key }) => !keys.includes(key)).map(({ key }) => told(FormatChangeKind.REMOVED, key)),
    ...after.columns.flatMap((column): readonly FormatChange[] => {
      const earlier = known.get(column.key);
      if (!earlier) return [told(FormatChangeKind.ADDED, column.key)];
      const changed = differing(earlier, column);
      return [
        ...(changed.length > 0 ? [told(FormatChangeKind.CHANGED, column.key, changed)] : []),
        ...(order.indexOf(column.key) === stayed.indexOf(column.key) ? [] : [told(FormatChangeKind.MOVED, column.key)]),
      ];
    }),
  ];
}

function differing<Part extends ReturnColumn | ReturnSheet>(before: Part, after: Part): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as ReadonlyArray<keyof Part & string>;
  return names.filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name]));
}
