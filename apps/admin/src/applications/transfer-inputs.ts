import type { PlainDate } from '@touchstone/plain-date';
import { TransferItem } from '@touchstone/rules';

/** What the form of the other body's certificate holds that its faults turn on. */
interface CertificateDays {
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  readonly firstSurveillanceOn?: PlainDate | null;
}

/** Inputs that bear another name than the verb's: the application has a scope, fields and a status of its own. */
const INPUT_OF: Readonly<Record<string, string>> = {
  scopeZh: 'certifiedScope',
  technicalCodes: 'certifiedFields',
  status: 'transferStatus',
};

/**
 * The input that holds a field of what is recorded; of two days of surveillance, the one outside the certificate's own.
 *
 * @example
 * certificateInputOf('scopeZh', values) // 'certifiedScope'
 */
export function certificateInputOf(field: string, values: CertificateDays): string {
  if (field !== 'surveillancesOn') return INPUT_OF[field] ?? field;
  const { firstSurveillanceOn: first, issuedOn, validUntil } = values;
  const firstIsOutside = first != null && (first < issuedOn || first > validUntil);
  return firstIsOutside ? 'firstSurveillanceOn' : 'secondSurveillanceOn';
}

/** The input that holds a field of a review: the verb names an item by its place, the form by its word. */
export function reviewInputOf(field: string): string {
  const [, at] = /^items\.(\d+)\.remark$/.exec(field) ?? [];
  const item = at === undefined ? undefined : Object.values(TransferItem)[Number(at)];
  return item ? `answers.${item}.remark` : field;
}
