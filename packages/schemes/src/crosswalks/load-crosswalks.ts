import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemeEdition } from '../edition.js';
import { pathText } from '../problem.js';
import type { Path } from '../problem.js';
import { CROSSWALK_SCHEMA_URL, schemaFindings } from '../schema.js';
import { readYaml } from '../yaml-source.js';
import { crosswalkFindings, linksOf } from './check-crosswalk.js';
import type { Crosswalk, CrosswalkDocument } from './crosswalk.js';

const SHIPPED_CROSSWALKS = fileURLToPath(new URL('../../crosswalks', import.meta.url));

/**
 * Reads the crosswalks that come with Touchstone. They name editions that ship as well, so that nothing a body puts on
 * its own shelf can break them.
 * @throws Error with every problem of every file
 */
export function loadCrosswalks(
  editions: ReadonlyMap<string, SchemeEdition>,
  directory: string = SHIPPED_CROSSWALKS,
): readonly Crosswalk[] {
  const files = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  const read = files
    .toSorted()
    .map((name) => readCrosswalk(readFileSync(join(directory, name), 'utf8'), name, editions));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  const crosswalks = read.flatMap((each) => ('crosswalk' in each ? [each.crosswalk] : []));
  const pairs = crosswalks.map(({ editions: { left, right } }) => [left, right].toSorted().join(' and '));
  const twice = pairs.filter((pair, at) => pairs.indexOf(pair) !== at).map((pair) => `  PAIR_TWICE (${pair})`);
  if (problems.length + twice.length > 0)
    throw new Error(['These crosswalks cannot be used:', ...problems, ...twice].join('\n'));
  return crosswalks;
}

function readCrosswalk(
  text: string,
  file: string,
  editions: ReadonlyMap<string, SchemeEdition>,
): { readonly crosswalk: Crosswalk } | { readonly problems: readonly string[] } {
  const { value, findings, placeOf } = readYaml(text);
  const line = (path: Path, code: string, told: string): string =>
    `  ${file}:${placeOf(path).line ?? 1} ${pathText(path)}: ${code} (${told})`;
  const wrong = [...findings, ...(value === null ? [] : schemaFindings(value, CROSSWALK_SCHEMA_URL))];
  if (wrong.length > 0 || value === null)
    return { problems: wrong.map(({ path, code, params }) => line(path, code, JSON.stringify(params))) };

  const document = value as CrosswalkDocument;
  const faults = crosswalkFindings(document, editions);
  if (faults.length > 0) return { problems: faults.map(({ path, code, told }) => line(path, code, told)) };
  const { title, editions: pair, standing } = document;
  return {
    crosswalk: { id: basename(file, '.yaml'), title, editions: pair, standing, links: linksOf(document, editions) },
  };
}
