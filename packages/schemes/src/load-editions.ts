import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemeEdition } from './edition.js';
import { editionOf } from './load-edition.js';
import { EditionError } from './problem.js';
import type { EditionProblem } from './problem.js';
import type { ReadSource } from './read-source.js';
import { readYaml } from './yaml-source.js';

/** Where the editions that come with Touchstone lie. */
export const SHIPPED_EDITIONS = fileURLToPath(new URL('../editions', import.meta.url));

interface EditionFile {
  readonly file: string;
  /** The id that a file at this place must have. */
  readonly expectedId: string;
  readonly text: string;
  readonly source: ReadSource;
}

/**
 * Reads every `<programme>/<edition>.yaml` below some directories, by id. A file may take evaluations from any other,
 * whichever directory it lies in. Quick enough to run at every start.
 * @throws EditionError with every problem of every file
 */
export function loadEditions(directories: readonly string[] = [SHIPPED_EDITIONS]): ReadonlyMap<string, SchemeEdition> {
  const editions = new Map<string, SchemeEdition>();
  const problems: EditionProblem[] = [];
  for (const { file, expectedId, source } of inOrderOfNeed(directories.flatMap(filesIn))) {
    const result = editionOf(source, { file, others: editions });
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const { id } = result.edition;
    const at = { file, ...source.placeOf(['id']), path: 'id' };
    if (id !== expectedId) problems.push({ ...at, code: 'EDITION_MISPLACED', params: { expected: expectedId, id } });
    else if (editions.has(id)) problems.push({ ...at, code: 'EDITION_TWICE', params: { id } });
    else editions.set(id, result.edition);
  }
  if (problems.length > 0) throw new EditionError(problems);
  return new Map([...editions].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The texts of the edition files below a directory, by the id their place gives them. */
export function editionFilesIn(directory: string): ReadonlyMap<string, string> {
  return new Map(filesIn(directory).map(({ expectedId, text }) => [expectedId, text]));
}

function filesIn(directory: string): readonly EditionFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const file = join(directory, name);
      const text = readFileSync(file, 'utf8');
      return {
        file,
        expectedId: name
          .split(sep)
          .join('/')
          .replace(/\.yaml$/, ''),
        text,
        source: readYaml(text),
      };
    });
}

/** Files that others take from come first; a circle is left in its order, and its members find each other missing. */
function inOrderOfNeed(files: readonly EditionFile[]): readonly EditionFile[] {
  const waiting = [...files];
  const ordered: EditionFile[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      (file) => !needsOf(file).some((id) => waiting.some(({ expectedId }) => expectedId === id)),
    );
    ordered.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

/** Ids of the editions a file takes from, read with no trust in its shape. */
function needsOf({ source: { value } }: EditionFile): readonly string[] {
  const evaluations = (value as { evaluations?: unknown } | null)?.evaluations;
  if (!Array.isArray(evaluations)) return [];
  return evaluations.flatMap((each: { include?: { edition?: unknown } } | null) => {
    const edition = each?.include?.edition;
    return typeof edition === 'string' ? [edition] : [];
  });
}
