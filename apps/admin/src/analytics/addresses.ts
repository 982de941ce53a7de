/** Where an audit's scores are unfolded. */
export function explainAddress(auditId: string): string {
  return `/analytics/explain/${encodeURIComponent(auditId)}`;
}

/** Where two audits are compared. */
export function compareAddress(left: string, right: string): string {
  return `/analytics/compare?${new URLSearchParams({ left, right }).toString()}`;
}

/** Where an audit is compared with the one before it. */
export function compareWithPrevious(right: string): string {
  return `/analytics/compare?${new URLSearchParams({ right }).toString()}`;
}

/** Where other rules are supposed of the scores of a question. */
export function whatIfAddress(asked: URLSearchParams): string {
  return `/analytics/what-if?${asked.toString()}`;
}
