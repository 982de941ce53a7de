import type { RaRecord } from 'react-admin';
import type { TypedDocument } from './document.js';

/** A page of rows as the API answers it. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
}

/** What every list of the API takes. */
export interface ListVariables<Where, SortField> {
  readonly first?: number | null | undefined;
  readonly offset?: number | null | undefined;
  readonly where?: Where | null | undefined;
  readonly orderBy?: Array<{ field: SortField; direction: 'ASC' | 'DESC' }> | null | undefined;
}

/** What a list's filter form holds. */
export type FilterValues = Readonly<Record<string, unknown>>;

type ListOf<Row, Where, SortField> = TypedDocument<
  Readonly<Record<string, Connection<Row>>>,
  ListVariables<Where, SortField>
>;

/**
 * How one react-admin resource is read: its typed documents, which columns sort by what, and how its filters become
 * the API's `where`. There is nothing here to write with: records change by verbs only (`useVerb`).
 */
export interface ResourceReads<Row extends RaRecord = RaRecord, One extends RaRecord = RaRecord> {
  readonly name: string;
  /** Lists: pages, references and look-ups by id all come from this one document. */
  readonly list: ListOf<Row, object, string>;
  readonly one?: TypedDocument<Readonly<Record<string, One | null | undefined>>, { readonly id: string }>;
  /** Column source → the API's order field. A column that is not here cannot be sorted. */
  readonly sorts: Readonly<Record<string, string>>;
  /** Text fields that the search box looks in. */
  readonly searchIn: readonly string[];
  /** Filters that are more than a column and a value; each answers a piece of `where`. */
  readonly filters?: Readonly<Record<string, (value: never) => object>>;
}

interface ReadsAsked<Row extends RaRecord, One extends RaRecord, Where, SortField extends string> {
  readonly name: string;
  readonly list: TypedDocument<Readonly<Record<string, Connection<Row>>>, ListVariables<Where, SortField>>;
  readonly one?: TypedDocument<Readonly<Record<string, One | null | undefined>>, { readonly id: string }>;
  readonly sorts?: Readonly<Record<string, NoInfer<SortField>>>;
  readonly searchIn?: ReadonlyArray<keyof NoInfer<NonNullable<Where>> & string>;
  readonly filters?: Readonly<Record<string, (value: never) => NoInfer<NonNullable<Where>>>>;
}

/**
 * Declares how a resource is read, checked against its documents: a sort or search field that the API has not got
 * does not compile.
 *
 * @example
 * export const clientReads = defineReads({
 *   name: 'clients',
 *   list: ClientListDocument,
 *   one: ClientDocument,
 *   sorts: { name: 'NAME' },
 *   searchIn: ['name', 'uscc'],
 * });
 */
export function defineReads<Row extends RaRecord, One extends RaRecord, Where, SortField extends string>(
  asked: ReadsAsked<Row, One, Where, SortField>,
): ResourceReads<Row, One> {
  return { sorts: {}, searchIn: [], ...asked } as unknown as ResourceReads<Row, One>;
}
