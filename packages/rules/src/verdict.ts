/** A value a refusal's sentence may name: a code, a day, a number, or a list of such. */
export type RefusalParam = string | number | readonly string[];

/**
 * Why something cannot be done: a machine's code, the clause or source it rests on, the input field at fault where
 * there is one, and the values its sentence names. The sentence itself is rendered by `@touchstone/messages`.
 */
export interface Refusal {
  readonly code: string;
  readonly clause: string;
  /** Path of the input field at fault (`sites.0.headcount`), so that a form can show the reason there. */
  readonly field?: string;
  readonly params?: Readonly<Record<string, RefusalParam>>;
}

/** A rule's answer: allowed, or every reason why not. Never only the first. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly refusals: readonly Refusal[] };

/** What else a refusal may carry. */
export type RefusalDetail = Pick<Refusal, 'field' | 'params'>;

/** Makes a refusal. */
export function refusal(code: string, clause: string, detail: RefusalDetail = {}): Refusal {
  return { code, clause, ...detail };
}

/**
 * Gathers a rule's findings into a verdict; `false`, `null` and `undefined` are findings that did not arise.
 *
 * @example
 * verdict([age < 18 && refusal('TOO_YOUNG', 'house 1')])
 */
export function verdict(findings: ReadonlyArray<Refusal | false | null | undefined>): Verdict {
  const refusals = findings.filter((finding): finding is Refusal => Boolean(finding));
  return refusals.length === 0 ? { allowed: true } : { allowed: false, refusals };
}

/** Joins several verdicts: allowed only if all are; otherwise all their reasons. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return verdict(verdicts.flatMap((each) => (each.allowed ? [] : each.refusals)));
}
