import { buildEdition } from './build-edition.js';
import { includedEvaluations } from './check/check-context.js';
import type { KnownEditions } from './check/check-context.js';
import { checkDocument } from './check/check-document.js';
import { checksumOfValue } from './checksum.js';
import type { EditionDocument } from './document.js';
import type { SchemeEdition } from './edition.js';
import { EditionError, pathText } from './problem.js';
import type { EditionProblem, Finding, Path } from './problem.js';
import type { LocatedFinding, ReadSource } from './read-source.js';
import { checkWorkedCases } from './worked-cases.js';
import { readYaml } from './yaml-source.js';

/** What became of a file: an edition, or every reason why it is none. */
export type EditionResult = { readonly edition: SchemeEdition } | { readonly problems: readonly EditionProblem[] };

/** Where a text comes from, and which editions it may take evaluations from. */
export interface EditionContext {
  /** Named in problems; an uploaded file's own name. */
  readonly file?: string;
  readonly others?: KnownEditions;
}

/**
 * Judges a text that claims to be an edition: its form, its meaning, and its worked cases by the one scoring engine.
 * For an upload page; it throws nothing.
 */
export function validateEdition(
  text: string,
  { file = 'edition.yaml', others = new Map() }: EditionContext = {},
): EditionResult {
  return editionOf(readYaml(text), { file, others });
}

/**
 * Reads one edition.
 * @throws EditionError with every problem of the text
 */
export function loadEdition(text: string, fileName: string, others: KnownEditions = new Map()): SchemeEdition {
  const result = validateEdition(text, { file: fileName, others });
  if ('problems' in result) throw new EditionError(result.problems);
  return result.edition;
}

/** Judges whatever was read from a file, be it of text or a spreadsheet. */
export function editionOf(source: ReadSource, { file, others }: Required<EditionContext>): EditionResult {
  const problemOf = (found: Finding | LocatedFinding): EditionProblem => ({
    file,
    ...('place' in found ? found.place : source.placeOf(placedAt(found))),
    path: pathText(found.path),
    code: found.code,
    params: found.params,
  });
  const findings = [...source.findings, ...(source.value === null ? [] : checkDocument(source.value, others))];
  if (findings.length > 0 || source.value === null)
    return { problems: findings.map(problemOf).toSorted(inOrderOfLines) };

  const document = source.value as EditionDocument;
  const checksum = checksumOfValue(document, others);
  const edition = buildEdition({ document, included: includedEvaluations(document, others), checksum });
  const wrong = checkWorkedCases(edition);
  return wrong.length > 0 ? { problems: wrong.map(problemOf) } : { edition };
}

/** As a reader meets them; a spreadsheet has no lines and keeps the order of the checks. */
function inOrderOfLines(a: EditionProblem, b: EditionProblem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

/** What is missing is looked for where it would stand, which a spreadsheet knows. */
function placedAt({ path, code, params }: Finding): Path {
  return code === 'EDITION_KEY_MISSING' ? [...path, String(params['key'])] : path;
}
