import { createHash } from 'node:crypto';
import type { SchemeEdition } from './edition.js';
import { readYaml } from './yaml-source.js';

/**
 * SHA-256 of an edition's content: of its values, not of their spelling, so that a comment or an indent changes nothing
 * and a changed point does. What it takes from other editions counts with their checksums.
 * @throws Error when the text is no YAML
 */
export function checksumOf(text: string, others: ReadonlyMap<string, SchemeEdition> = new Map()): string {
  const { value, findings } = readYaml(text);
  if (findings.length > 0) throw new Error('Only a file that can be read has a checksum');
  return checksumOfValue(value, others);
}

/** The checksum of a file's value. */
export function checksumOfValue(value: unknown, others: ReadonlyMap<string, SchemeEdition>): string {
  return createHash('sha256').update(canonical(value, others)).digest('hex');
}

function canonical(value: unknown, others: ReadonlyMap<string, SchemeEdition>): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, others)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, item]) => !isEmpty(item))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, item]) =>
        `${JSON.stringify(key)}:${canonical(item, others)}${key === 'include' ? pinOf(item, others) : ''}`,
    );
  return `{${entries.join(',')}}`;
}

function pinOf(include: unknown, others: ReadonlyMap<string, SchemeEdition>): string {
  const id = typeof include === 'object' && include !== null && 'edition' in include ? String(include.edition) : '';
  return `@${others.get(id)?.checksum ?? ''}`;
}

/** An empty list or map says no more than one left out. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
