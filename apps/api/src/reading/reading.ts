import type { RawBuilder } from 'kysely';

/** One statement that answers with one row, and what is shown of it. */
export interface Reading<T, Shown> {
  readonly statement: RawBuilder<T>;
  /** `filled` gives the value of what was not known when the statement was made. */
  readonly show: (row: T, filled: <V>(value: V) => V) => Shown;
  /** What an error of the database means to the reader. */
  readonly faultOf?: (error: unknown) => unknown;
}
