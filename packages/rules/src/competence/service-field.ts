import { CLAUSE } from '../clauses.js';
import type { Finding } from '../findings.js';
import { refusal } from '../verdict.js';

const SERVICE_FIELD = /^SC[0-9]{2}$/;

/** Whether a text is the code of a service field, such as SC03. */
export function isServiceField(code: string): boolean {
  return SERVICE_FIELD.test(code);
}

/** Refuses codes that are none of a service field; `field` names the input that holds them. */
export function serviceFieldFault(codes: readonly string[], field: string): Finding {
  const strange = codes.filter((code) => !isServiceField(code));
  return (
    strange.length > 0 && refusal('TECHNICAL_CODE_SHAPE', CLAUSE.ruleFiling, { field, params: { codes: strange } })
  );
}
