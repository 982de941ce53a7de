import type { PlainDate } from '@touchstone/plain-date';
import { beginOf, dayOrNever, endOf } from './asked.js';
import type { Asked, Condition } from './asked.js';
import { askedOf } from './duty-questions.js';
import type { EligibilityQuestion } from './duty-questions.js';
import type { QualifiedDays } from './qualified-days.js';

/**
 * The answer. `changesOn` is the first day on which the same work, begun then instead, would be answered otherwise by
 * what is on record; null if no day would change it.
 */
export interface Eligibility {
  readonly eligible: boolean;
  readonly checks: readonly Asked[];
  readonly changesOn: PlainDate | null;
}

/**
 * Whether a person may do something for a client: everything asked, each with the records it rests on, its clause and the
 * day on which its answer changes. Judged on the days of the work, not on the day of asking.
 *
 * @example
 * eligibility(new QualifiedDays(wang), { duty: 'LEADER', programme: 'gbt-27922', neededCodes: ['SC03'], … })
 */
export function eligibility(person: QualifiedDays, question: EligibilityQuestion): Eligibility {
  const checks = askedOf(person, question);
  let eligible = true;
  for (const { passed } of checks) if (!passed) eligible = false;
  return { eligible, checks, changesOn: dayOrNever(eligible ? closingOf(checks) : openingOf(checks)) };
}

/** While all holds, the first thing to end ends it. */
function closingOf(checks: readonly Asked[]): number {
  let first = Infinity;
  for (const { conditions } of checks) if (conditions) first = Math.min(first, endOf(conditions));
  return first;
}

/** The first day on which everything holds; none where something fails that no day changes. */
function openingOf(checks: readonly Asked[]): number {
  const all: Condition[] = [];
  for (const { passed, conditions } of checks) {
    if (conditions) all.push(...conditions);
    else if (!passed) return Infinity;
  }
  return beginOf(all);
}
