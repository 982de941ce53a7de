import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatFaults } from '@touchstone/rules';
import type { ReturnFormat, ReturnFormatKind } from '@touchstone/rules';
import { readYaml } from './yaml-source.js';

const SHIPPED_RETURNS = fileURLToPath(new URL('../returns', import.meta.url));
const FILES: Readonly<Record<ReturnFormatKind, string>> = {
  CNCA_MONTHLY: 'cnca-monthly.yaml',
  CERTSEARCH: 'certsearch.yaml',
};

/**
 * Reads the formats of returns that come with Touchstone.
 * @throws Error naming every place of a file that keeps it from being used
 */
export function loadReturnFormats(
  directory: string = SHIPPED_RETURNS,
): Readonly<Record<ReturnFormatKind, ReturnFormat>> {
  const read = (kind: ReturnFormatKind): ReturnFormat => readFormat(`${directory}/${FILES[kind]}`, kind);
  return { CNCA_MONTHLY: read('CNCA_MONTHLY'), CERTSEARCH: read('CERTSEARCH') };
}

function readFormat(path: string, kind: ReturnFormatKind): ReturnFormat {
  const { value, findings } = readYaml(readFileSync(path, 'utf8'));
  const content = value as ReturnFormat;
  const faults = findings.length > 0 ? findings.map(({ code }) => code) : formatFaults(content);
  const other = faults.length === 0 && content.kind !== kind ? ['kind'] : [];
  if (faults.length + other.length > 0)
    throw new Error(`${path} is no format of a return: ${[...faults, ...other].join(', ')}`);
  return content;
}
