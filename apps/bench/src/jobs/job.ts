import type { DataSet } from '../data/make-data.js';

/** What is measured side by side. */
export const SYSTEMS = ['touchstone', 'bare-normalised', 'bare-own', 'postgraphile', 'ordinary'] as const;

/** One of the systems. */
export type SystemName = (typeof SYSTEMS)[number];

/** How a system is asked a job's question: different bodies, and how its answers are read. */
export interface Question {
  readonly path: string;
  /** Whose session our own API is asked with. */
  readonly who?: 'office' | 'auditor';
  /** How many different bodies there are. */
  readonly count: number;
  readonly body: (at: number) => string;
  /** Notes what came back, where the next body depends on it. @throws Error when it is no success */
  readonly took?: (at: number, text: string) => void;
  /** The answer in the shape that all systems' answers are compared in. */
  readonly read: (text: string) => unknown;
}

/** Something that is measured. */
export interface Job {
  /** What `--jobs` takes: J1 … J5, or X for the selection nobody prepared for. */
  readonly id: string;
  readonly title: string;
  readonly questions: (data: DataSet) => Partial<Record<SystemName, Question>>;
  /** Where the answer of a save tells too little: what the tables hold of a body afterwards, by SQL. */
  readonly stored?: (data: DataSet, system: SystemName, at: number) => string;
}

/** How many different bodies a job has. */
export const BODIES = 500;

/** The data of a GraphQL answer. @throws Error with the answer when it tells of errors */
export function dataOf(text: string): Readonly<Record<string, unknown>> {
  const { data, errors } = JSON.parse(text) as { readonly data?: Record<string, unknown>; readonly errors?: unknown };
  if (errors || !data) throw new Error(text.slice(0, 600));
  return data;
}

/** Asks a GraphQL document with variables. */
export function graphql(
  document: string,
  variables: (at: number) => object,
  rest: Omit<Question, 'path' | 'body'>,
): Question {
  const bodies = Array.from({ length: rest.count }, (_, at) =>
    JSON.stringify({ query: document, variables: variables(at) }),
  );
  return { ...rest, path: '/graphql', body: (at) => bodies[at] ?? '' };
}

/** Asks a bare handler with the values of its statement. */
export function bare(
  name: string,
  values: (at: number) => readonly unknown[],
  rest: Omit<Question, 'path' | 'body'>,
): Question {
  const bodies = Array.from({ length: rest.count }, (_, at) => JSON.stringify(values(at)));
  return { ...rest, path: `/${name}`, body: (at) => bodies[at] ?? '' };
}
