import type { SiteMethod, TimeAdjustment } from '@touchstone/rules';
import type { AuditRecord } from './audit.documents.js';

/** The time of a plan as its form holds it. */
export interface TimeValues {
  readonly personDays: number;
  readonly onSitePersonDays?: string | null;
  readonly adjustments?: readonly TimeAdjustment[] | null;
  readonly timeJustification?: string | null;
  readonly siteMethod?: SiteMethod | null;
  readonly siteRationale?: string | null;
}

/** The same as the API takes it. */
export function timeInputOf(values: TimeValues) {
  return {
    personDays: String(values.personDays ?? ''),
    onSitePersonDays: values.onSitePersonDays || null,
    adjustments: (values.adjustments ?? []).map(({ reason, percent, justification }) => ({
      reason,
      percent,
      justification,
    })),
    timeJustification: values.timeJustification || null,
    siteMethod: values.siteMethod ?? null,
    siteRationale: values.siteRationale || null,
  };
}

/** What the form begins with for an audit that is planned already. */
export function timeValuesOf(audit: AuditRecord): TimeValues {
  const time = audit.timeCalculation;
  return {
    personDays: Number(audit.personDays),
    onSitePersonDays: time ? String(Number(time.onSitePersonDays)) : null,
    adjustments: (time?.adjustments ?? []).map(({ reason, percent, justification }) => ({
      reason,
      percent,
      justification,
    })),
    timeJustification: audit.timeJustification ?? null,
    siteMethod: time?.siteMethod ?? 'ALL_SITES',
    siteRationale: time?.siteRationale ?? null,
  };
}
