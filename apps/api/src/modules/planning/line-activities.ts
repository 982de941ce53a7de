import { AuditActivityKind } from '@touchstone/rules';
import type { Slot } from '@touchstone/rules';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

interface Stretch {
  readonly kind: AuditActivityKind;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** What an audit does on its days: a visit for each stretch of days in a row; where documents are reviewed first, that on the first day. */
export function activitiesOn(days: Slot, reviewFirst: boolean): readonly Stretch[] {
  const [first, ...others] = days;
  if (reviewFirst && first && others.length > 0)
    return [{ kind: AuditActivityKind.DOCUMENT_REVIEW, startsOn: first, endsOn: first }, ...visits(others)];
  return visits(days);
}

function visits(days: Slot): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && plusDays(last.endsOn, 1) === day) stretches[stretches.length - 1] = { ...last, endsOn: day };
    else stretches.push({ kind: AuditActivityKind.ON_SITE, startsOn: day, endsOn: day });
  }
  return stretches;
}
