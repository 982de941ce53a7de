import type { EditionProblemCode } from './problem-codes.js';

/** Where in a file something is wrong. A file of text has lines; a spreadsheet has sheets, rows and columns. */
export interface Place {
  readonly line?: number;
  readonly sheet?: string;
  /** Counted from 1, as a spreadsheet shows it. */
  readonly row?: number;
  /** The heading of the column. */
  readonly column?: string;
}

/** A value a problem's sentence may name. */
export type ProblemParam = string | number | readonly string[];

/** One thing that keeps a file from being an edition. Its sentence is rendered by `@touchstone/messages`. */
export interface EditionProblem extends Place {
  readonly file: string;
  /** Path in the edition's structure: `evaluations.0.criteria.3.points`. Empty for the whole file. */
  readonly path: string;
  readonly code: EditionProblemCode;
  readonly params: Readonly<Record<string, ProblemParam>>;
}

/** Steps from the edition's root to a value; keys of a map may hold dots, so steps are kept apart. */
export type Path = readonly string[];

/** A problem before its place in a file is looked up. */
export interface Finding {
  readonly path: Path;
  readonly code: EditionProblemCode;
  readonly params: Readonly<Record<string, ProblemParam>>;
}

/** Makes a finding. */
export function finding(
  path: ReadonlyArray<string | number>,
  code: EditionProblemCode,
  params: Finding['params'] = {},
): Finding {
  return { path: path.map(String), code, params };
}

/** A path as one text; a step that itself holds dots stands in brackets. */
export function pathText(path: Path): string {
  return path.reduce((text, step) => {
    if (step.includes('.') || step.includes('/')) return `${text}["${step}"]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/**
 * Thrown when files are no editions. It holds every problem of every file; the message lists them for an operator's
 * log, a page renders `problems` in the reader's language.
 */
export class EditionError extends Error {
  readonly problems: readonly EditionProblem[];

  constructor(problems: readonly EditionProblem[]) {
    super(['These editions cannot be used:', ...problems.map(problemLine)].join('\n'));
    this.name = 'EditionError';
    this.problems = problems;
  }
}

function problemLine({ file, line, path, code, params }: EditionProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const details = Object.entries(params).map(([key, value]) => `${key} ${[value].flat().join(', ')}`);
  return `  ${place} ${path === '' ? '' : `${path}: `}${code}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}
