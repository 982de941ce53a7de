import { isIncluded } from '../document.js';
import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import type { CheckContext } from './check-context.js';

/** Whatever is taken from another edition is there to be taken, and was written there rather than taken itself. */
export function checkIncluded({ document, others, isSound }: CheckContext): readonly Finding[] {
  if (!Array.isArray(document.evaluations)) return [];
  return document.evaluations.flatMap((evaluation, index) => {
    if (!isSound('evaluations', index) || !isIncluded(evaluation)) return [];
    const { edition, evaluation: wanted } = evaluation.include;
    const path = ['evaluations', index, 'include'];
    const other = others.get(edition);
    if (!other) return [finding([...path, 'edition'], 'EDITION_INCLUDED_EDITION_UNKNOWN', { edition })];
    const found = other.evaluations.find(({ id }) => id === wanted);
    if (!found)
      return [finding([...path, 'evaluation'], 'EDITION_INCLUDED_EVALUATION_UNKNOWN', { edition, evaluation: wanted })];
    return found.includedFrom === null
      ? []
      : [
          finding(path, 'EDITION_INCLUDED_AT_SECOND_HAND', {
            edition,
            evaluation: wanted,
            origin: found.includedFrom.edition,
          }),
        ];
  });
}
