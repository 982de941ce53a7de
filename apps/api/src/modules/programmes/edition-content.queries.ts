import { AuditKind } from '@touchstone/rules';
import { resolveReference, standingsBlockingIssue } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';
import type { PlainDate } from '@touchstone/plain-date';
import type { EditionContent } from './edition-content.type.js';

/** What an edition says, as the API shows it on a day: undated references are the newest in force on that day. */
export function contentOf(edition: SchemeEdition, today: PlainDate): EditionContent {
  const { id, programme, basis, combination, coverage, workedCases, combinationCases, ...rest } = edition;
  return {
    ...rest,
    editionId: id,
    programmeCode: programme.code,
    programmeTitle: programme.title,
    basis: basis.map((reference) => {
      const { cited, ...resolved } = resolveReference(reference, today);
      return { ...resolved, citedWrongly: cited === 'wrongly' };
    }),
    combination: {
      ...combination,
      weights: Object.entries(combination.weights).map(([evaluation, weight]) => ({ evaluation, weight })),
    },
    coverage: { ...coverage, kinds: Object.values(AuditKind).map((kind) => ({ kind, coverage: coverage[kind] })) },
    standingsBlockingIssue: standingsBlockingIssue(edition),
    workedCases: workedCases.length,
    combinationCases: combinationCases.length,
  };
}
