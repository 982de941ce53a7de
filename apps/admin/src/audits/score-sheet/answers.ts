import type { ResponseVerdict } from '@touchstone/rules';

/** Somebody's agreement, from outside the team. */
export interface Approval {
  readonly personId: string;
  readonly name: string;
}

/** The answer to one leaf as the sheet holds it, finished or not. */
export interface Answer {
  readonly verdict: ResponseVerdict | null;
  readonly sampled: number | null;
  readonly conforming: number | null;
  readonly evidence: string | null;
  readonly justification: string | null;
  readonly sampleReason: string | null;
  readonly approval?: Approval | null;
  /** Who gave it, as far as it is kept. */
  readonly givenBy?: string | null;
  readonly givenOn?: string | null;
}

/** Answers by the leaf's code; a leaf that is not there has none. */
export type Answers = Readonly<Record<string, Answer>>;

/** A special deduction or bonus; without an id until it is saved. */
export interface Special {
  readonly id: string | null;
  readonly reason: string;
  readonly evidence: string;
  readonly approval?: Approval | null;
}

/** What a leaf holds before anybody has looked at it. */
export const BLANK: Answer = {
  verdict: null,
  sampled: null,
  conforming: null,
  evidence: null,
  justification: null,
  sampleReason: null,
};

const TOLD = ['verdict', 'sampled', 'conforming', 'evidence', 'justification', 'sampleReason'] as const;

/** Whether two answers say the same, approvals aside. */
export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return TOLD.every((key) => ((a ?? BLANK)[key] ?? null) === ((b ?? BLANK)[key] ?? null));
}

/** Whether the API would take it: a sample needs both its numbers, in order. */
export function isSendable({ verdict, sampled, conforming }: Answer): boolean {
  if (verdict !== 'SAMPLED') return true;
  return sampled !== null && conforming !== null && sampled >= 1 && conforming >= 0 && conforming <= sampled;
}

/** Whether it costs points for certain. */
export function losesPoints({ verdict, sampled, conforming }: Answer): boolean {
  if (verdict === 'NOT_MET') return true;
  return verdict === 'SAMPLED' && sampled !== null && conforming !== null && conforming < sampled;
}

/** What the answer still lacks before it can be signed off, by the key of its hint. */
export function lacks(
  answer: Answer,
  { minimumSample }: { readonly minimumSample: number },
): ReadonlyArray<'sample' | 'evidence' | 'justification' | 'approval' | 'sampleReason'> {
  const isSmall = answer.verdict === 'SAMPLED' && answer.sampled !== null && answer.sampled < minimumSample;
  return [
    ...(isSendable(answer) ? [] : (['sample'] as const)),
    ...(losesPoints(answer) && !hasText(answer.evidence) ? (['evidence'] as const) : []),
    ...(answer.verdict === 'NOT_APPLICABLE' && !hasText(answer.justification) ? (['justification'] as const) : []),
    ...(answer.verdict === 'NOT_APPLICABLE' && hasText(answer.justification) && !answer.approval
      ? (['approval'] as const)
      : []),
    ...(isSmall && isSendable(answer) && !hasText(answer.sampleReason) ? (['sampleReason'] as const) : []),
  ];
}

/** Whether there is anything to read. */
export function hasText(text: string | null | undefined): text is string {
  return text != null && text.trim() !== '';
}
