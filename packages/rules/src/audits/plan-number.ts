/** What a plan's number is made of. */
export interface PlanNumberParts {
  /** The body's approval number, such as CNCA-R-2020-001, or CNCA-RF-2020-01 of a body with foreign capital. */
  readonly approvalNumber: string;
  /** Branch, two digits; 00 for the head office. */
  readonly branch: string;
  /** Number of the audit in the house, such as AU-2026-0042. */
  readonly auditNumber: string;
}

const DOMESTIC = /^CNCA-R-\d{4}-(\d{3})$/;
const FOREIGN = /^CNCA-RF-\d{4}-(\d{2})$/;
const BRANCH = /^\d{2}$/;
const PLAN_NUMBER = /^(R0\d{5}|RF0\d{4})[0-9A-Z]{4,13}$/;

/**
 * The number under which an audit's plan is reported (审核计划编号). Its first seven places are what the authority asks
 * for: R, a reserved 0, the last three digits of the approval number, the branch; RF, 0, the last two and the branch for
 * a body with foreign capital. What follows is the body's own: the digits of the audit's number. Null where the approval
 * number or the branch is not of that shape.
 *
 * @example
 * planNumberOf({ approvalNumber: 'CNCA-R-2020-034', branch: '01', auditNumber: 'AU-2026-0042' }) // 'R00340120260042'
 */
export function planNumberOf({ approvalNumber, branch, auditNumber }: PlanNumberParts): string | null {
  const domestic = DOMESTIC.exec(approvalNumber)?.[1];
  const foreign = FOREIGN.exec(approvalNumber)?.[1];
  const own = auditNumber.replaceAll(/\D/g, '');
  if (!BRANCH.test(branch) || own === '' || (domestic === undefined && foreign === undefined)) return null;
  return `${domestic === undefined ? `RF0${foreign}` : `R0${domestic}`}${branch}${own}`;
}

/** Whether a text begins as the authority asks of the number of a plan. */
export function isPlanNumber(text: string): boolean {
  return PLAN_NUMBER.test(text);
}
