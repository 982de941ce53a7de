import { CLAUSE } from '../clauses.js';
import type { Finding } from '../findings.js';
import { refusal } from '../verdict.js';

/**
 * Refuses service fields that the body is not approved for (批准的认证领域); `field` names the input that holds them,
 * where one does.
 *
 * @example
 * approvalFault(['SC03', 'SC15'], ['SC03']) // refused: FIELD_NOT_APPROVED, codes SC15
 */
export function approvalFault(codes: readonly string[], approved: readonly string[], field?: string): Finding {
  const outside = codes.filter((code) => !approved.includes(code));
  const params = { codes: outside };
  return (
    outside.length > 0 &&
    refusal('FIELD_NOT_APPROVED', CLAUSE.ruleFiling, field === undefined ? { params } : { field, params })
  );
}
