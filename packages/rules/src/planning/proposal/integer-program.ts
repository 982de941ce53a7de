/** A choice to be made: 0 or 1, or a quantity of its own size. */
export interface ProgramColumn {
  readonly cost: number;
  readonly isWhole: boolean;
  readonly most: number;
}

/** What a weighted sum of choices must keep to. */
export interface ProgramRow {
  readonly least: number;
  readonly most: number;
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

/** A mixed integer program: the cheapest choice that keeps every row. Whoever has a solver solves it. */
export interface IntegerProgram {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
  /** What a better answer may cost less without being looked for. */
  readonly slack: number;
}

/** A column and its weight. */
export type Term = readonly [column: number, weight: number];

/** Writes a program, column by column and row by row. */
export interface ProgramWriter {
  readonly program: IntegerProgram;
  /** A choice between yes and no; answers with its number. */
  choice(cost: number): number;
  /** A quantity from 0 upwards; answers with its number. */
  quantity(cost: number): number;
  row(bounds: { readonly least?: number; readonly most?: number }, terms: readonly Term[]): void;
}

/** An empty program, to be written; with what a better answer may cost less without being looked for. */
export function programWriter(slack: number): ProgramWriter {
  const columns: ProgramColumn[] = [];
  const rows: ProgramRow[] = [];
  return {
    program: { columns, rows, slack },
    choice: (cost) => columns.push({ cost, isWhole: true, most: 1 }) - 1,
    quantity: (cost) => columns.push({ cost, isWhole: false, most: Infinity }) - 1,
    row: ({ least = -Infinity, most = Infinity }, terms) => {
      rows.push({ least, most, columns: terms.map(([at]) => at), weights: terms.map(([, weight]) => weight) });
    },
  };
}
