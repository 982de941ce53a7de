import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal } from '../verdict.js';
import { TimeAdjustmentReason } from './words.js';

/** One reason why the time of an audit departs from its table. */
export interface TimeAdjustment {
  readonly reason: TimeAdjustmentReason;
  /** How much of the table's time, in whole per cent; the reason says whether more or less. */
  readonly percent: number;
  /** Why the reason holds for this client. */
  readonly justification: string;
}

/** Most that reasons may take off the table's time in all, in per cent. */
export const MOST_REDUCTION = 30;
/** More than that on one line is a slip of the pen. */
const MOST_PERCENT = 100;

const INCREASES: readonly TimeAdjustmentReason[] = [
  TimeAdjustmentReason.INDUSTRY,
  TimeAdjustmentReason.COMPLEXITY,
  TimeAdjustmentReason.MORE_CATEGORIES,
];

/** Whether a reason adds to the time; the others take off. */
export function addsTime(reason: TimeAdjustmentReason): boolean {
  return INCREASES.includes(reason);
}

/** What reasons come to in all, in per cent of the table's time: below nothing is less. */
export function netPercentOf(adjustments: ReadonlyArray<Pick<TimeAdjustment, 'reason' | 'percent'>>): number {
  return adjustments.reduce((sum, { reason, percent }) => sum + (addsTime(reason) ? percent : -percent), 0);
}

/** The band of a table that a client falls into, as far as an adjustment turns on it. */
export interface BandFacts {
  readonly headcount: number;
  /** Smallest and largest headcount of the band. */
  readonly from: number;
  readonly most: number;
  /** Time of the band, in half days. */
  readonly halfDays: number;
}

/** What is wrong with a list of adjustments; `band` is null where the table has no figure. */
export function adjustmentFaults(adjustments: readonly TimeAdjustment[], band: BandFacts | null): readonly Finding[] {
  const net = netPercentOf(adjustments);
  return [
    band === null &&
      adjustments.length > 0 &&
      refusal('ADJUSTMENT_WITHOUT_TABLE', CLAUSE.auditTime, { field: 'adjustments' }),
    net < -MOST_REDUCTION &&
      refusal('ADJUSTMENTS_TOO_LARGE', CLAUSE.auditTime, {
        field: 'adjustments',
        params: { percent: -net, most: MOST_REDUCTION },
      }),
    ...adjustments.flatMap((each, index) => faultsOf(each, index, { adjustments, band })),
  ];
}

function faultsOf(
  { reason, percent, justification }: TimeAdjustment,
  index: number,
  { adjustments, band }: { readonly adjustments: readonly TimeAdjustment[]; readonly band: BandFacts | null },
): readonly Finding[] {
  const at = (name: string) => `adjustments.${index}.${name}`;
  return [
    !(Number.isInteger(percent) && percent >= 1 && percent <= MOST_PERCENT) &&
      refusal('ADJUSTMENT_PERCENT', CLAUSE.auditTime, { field: at('percent'), params: { most: MOST_PERCENT } }),
    isBlank(justification) &&
      refusal('ADJUSTMENT_NOT_JUSTIFIED', CLAUSE.auditTime, { field: at('justification'), params: { reason } }),
    adjustments.findIndex((each) => each.reason === reason) < index &&
      refusal('ADJUSTMENT_TWICE', CLAUSE.auditTime, { field: at('reason'), params: { reason } }),
    band !== null && reason === TimeAdjustmentReason.LOWER_HALF_OF_BAND && lowerHalfFault(percent, index, band),
  ];
}

/** The lower half of a band is worth half a day, no more, and only to whoever is in it. */
function lowerHalfFault(percent: number, index: number, { headcount, from, most, halfDays }: BandFacts): Finding {
  if (headcount * 2 >= from + most)
    return refusal('NOT_IN_LOWER_HALF', CLAUSE.auditTime, {
      field: `adjustments.${index}.reason`,
      params: { headcount, from, most },
    });
  return (
    percent * halfDays > 100 &&
    refusal('LOWER_HALF_TOO_LARGE', CLAUSE.auditTime, {
      field: `adjustments.${index}.percent`,
      params: { most: Math.floor(100 / halfDays) },
    })
  );
}
