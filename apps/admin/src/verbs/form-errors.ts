import type { FieldFault } from '../data-provider/api-error.js';
import type { ShownRefusal } from './run-verb.js';

/** A reason with the input it is about, if any. */
export interface Reason {
  readonly message: string;
  readonly clause?: string;
  readonly code: string;
  readonly field?: string | null;
}

/** Reasons sorted out for a form: those its inputs can show, and the rest for the summary. */
export interface SortedReasons {
  /** Nested like the form's values, with a sentence at each input at fault. */
  readonly byField: Readonly<Record<string, unknown>>;
  readonly rest: readonly Reason[];
}

/**
 * Gives every reason to the input it names. A reason about an input that the form has not got goes to the rest, so
 * that none is ever lost.
 *
 * @example
 * sortReasons([{ code: 'X', message: 'No', field: 'sites.0.headcount' }], ['sites.0.headcount'])
 * // { byField: { sites: [{ headcount: 'No' }] }, rest: [] }
 */
export function sortReasons(reasons: readonly Reason[], inputs: readonly string[]): SortedReasons {
  const byField: Record<string, unknown> = {};
  const rest: Reason[] = [];
  for (const reason of reasons) {
    if (reason.field && inputs.includes(reason.field)) setAt(byField, reason.field.split('.'), reason.message);
    else rest.push(reason);
  }
  return { byField, rest };
}

/** A refusal as a reason. */
export function reasonOf({ code, message, clause, field }: ShownRefusal): Reason {
  return { code, message, clause, ...(field ? { field } : {}) };
}

/** A malformed field as a reason; `say` renders the code where the API gave no sentence. */
export function faultReason({ field, code, message }: FieldFault, say: (code: string) => string): Reason {
  return { code, field: field.replace(/^input\./, ''), message: message ?? say(code) };
}

type Branch = Record<string, unknown>;

function setAt(root: Branch, path: readonly string[], message: string): void {
  const [last = '', ...parents] = path.toReversed();
  let branch = root;
  const steps = parents.toReversed();
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last;
    branch[step] ??= /^\d+$/.test(next) ? [] : {};
    branch = branch[step] as Branch;
  });
  const before = branch[last];
  branch[last] = typeof before === 'string' ? `${before} ${message}` : message;
}
