import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** Special deductions and bonuses about to be written to a scorecard; null leaves a list as it is. */
export interface SpecialEntriesFacts {
  readonly evaluation: string;
  /** The one evaluation of the edition in which special deductions count, so that no fact counts twice. */
  readonly deductionsIn: string;
  readonly deductions: readonly SpecialEntryFacts[] | null;
  readonly bonuses: readonly SpecialEntryFacts[] | null;
  /** Ids the scorecard has now. */
  readonly known: { readonly deductions: readonly string[]; readonly bonuses: readonly string[] };
  /** Number of the nonconformity that rectifies a deduction, by the deduction's id. */
  readonly rectifiedBy: Readonly<Record<string, string>>;
}

/** One entry; its id is null when it is new. */
export interface SpecialEntryFacts {
  readonly id: string | null;
  readonly reason: string;
}

/** Whether the lists may stand as given. What they do to the score is for scoring to judge. */
export function maySetSpecialEntries(facts: SpecialEntriesFacts): Verdict {
  const { evaluation, deductionsIn, deductions, bonuses, known, rectifiedBy } = facts;
  const kept = new Set((deductions ?? []).map(({ id }) => id));
  const lost =
    deductions === null ? [] : known.deductions.filter((id) => !kept.has(id) && rectifiedBy[id] !== undefined);
  const numbers = lost.flatMap((id) => rectifiedBy[id] ?? []);
  return verdict([
    (deductions ?? []).length > 0 &&
      evaluation !== deductionsIn &&
      refusal('SPECIAL_DEDUCTIONS_ELSEWHERE', CLAUSE.scoring, {
        field: 'specialDeductions',
        params: { evaluation: deductionsIn },
      }),
    ...entryFaults('specialDeductions', deductions ?? [], known.deductions),
    ...entryFaults('specialBonuses', bonuses ?? [], known.bonuses),
    numbers.length > 0 &&
      refusal('DEDUCTION_HAS_NONCONFORMITY', CLAUSE.rectification, { field: 'specialDeductions', params: { numbers } }),
  ]);
}

function entryFaults(
  list: string,
  entries: readonly SpecialEntryFacts[],
  known: readonly string[],
): readonly Finding[] {
  const ids = entries.map(({ id }) => id);
  return entries.flatMap(({ id, reason }, index) => [
    id !== null &&
      (!known.includes(id) || ids.indexOf(id) !== index) &&
      refusal('SPECIAL_ENTRY_UNKNOWN', CLAUSE.scoring, { field: `${list}.${index}.id` }),
    isBlank(reason) && refusal('SPECIAL_REASON_MISSING', CLAUSE.scoring, { field: `${list}.${index}.reason` }),
  ]);
}
