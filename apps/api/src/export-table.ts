/** What a column holds: a day and a figure are more than text where the file can say so. */
export type ColumnKind = 'text' | 'day' | 'figure';

/** A value of a file: text, a day as text, or a figure as text, so that none is rounded. */
export type ExportCell = string | number | null;

/** A table on its way out: how many rows there are is known before the first is told. */
export interface ExportTable {
  readonly columns: ReadonlyArray<{ readonly heading: string; readonly kind: ColumnKind }>;
  readonly count: number;
  readonly rows: AsyncIterable<readonly ExportCell[]> | Iterable<readonly ExportCell[]>;
}
