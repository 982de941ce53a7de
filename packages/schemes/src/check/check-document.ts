import type { EditionDocument } from '../document.js';
import type { Finding } from '../problem.js';
import { schemaFindings } from '../schema.js';
import { checkCombination } from './check-combination.js';
import { soundnessOf } from './check-context.js';
import type { Check, KnownEditions } from './check-context.js';
import { checkCoverage } from './check-coverage.js';
import { checkCriteria } from './check-criteria.js';
import { checkIdentity } from './check-identity.js';
import { checkIncluded } from './check-included.js';
import { checkLevels } from './check-levels.js';
import { checkLicences } from './check-licences.js';
import { checkWorkedCases } from './check-worked-cases.js';

const CHECKS: readonly Check[] = [
  checkIdentity,
  checkLicences,
  checkLevels,
  checkIncluded,
  checkCriteria,
  checkCombination,
  checkCoverage,
  checkWorkedCases,
];

/** Everything that is wrong with a value that claims to be an edition, in form and in meaning, all of it at once. */
export function checkDocument(value: unknown, others: KnownEditions): readonly Finding[] {
  const form = schemaFindings(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return form;
  const context = { document: value as EditionDocument, others, isSound: soundnessOf(form) };
  return [...form, ...CHECKS.flatMap((check) => check(context))];
}
