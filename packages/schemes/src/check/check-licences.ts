import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import { Standing } from '../standing.js';
import type { CheckContext } from './check-context.js';

const PAIRS = [
  ['standing', 'licence'],
  ['pointsStanding', 'pointsLicence'],
] as const;

/** Whatever is `licensed`, anywhere in the file, names a licence that the file lists; nothing else names one. */
export function checkLicences({ document, isSound }: CheckContext): readonly Finding[] {
  if (!isSound('licences')) return [];
  return walk(document, [], new Set((document.licences ?? []).map(({ id }) => id)));
}

function walk(value: unknown, path: readonly string[], licences: ReadonlySet<string>): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const own = PAIRS.flatMap(([standing, licence]) =>
    judge(record[standing], record[licence], { path, licence, licences }),
  );
  return [...own, ...Object.entries(record).flatMap(([key, item]) => walk(item, [...path, key], licences))];
}

interface At {
  readonly path: readonly string[];
  readonly licence: string;
  readonly licences: ReadonlySet<string>;
}

function judge(standing: unknown, licence: unknown, { path, licence: key, licences }: At): readonly Finding[] {
  if (standing === Standing.LICENSED && licence === undefined)
    return [finding(path, 'EDITION_LICENCE_MISSING', { key })];
  if (typeof licence !== 'string') return [];
  if (standing !== Standing.LICENSED) return [finding([...path, key], 'EDITION_LICENCE_UNCALLED', { licence })];
  return licences.has(licence) ? [] : [finding([...path, key], 'EDITION_LICENCE_UNKNOWN', { licence })];
}
