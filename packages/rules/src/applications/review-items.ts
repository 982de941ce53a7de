import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal } from '../verdict.js';

/** Further items of an application review, beside a, b and c of the rule: the list goes on, these are inferred. */
export const ReviewItem = {
  SCOPE_IN_LICENCE: 'SCOPE_IN_LICENCE',
  SCOPE_AND_HEADCOUNT_PLAUSIBLE: 'SCOPE_AND_HEADCOUNT_PLAUSIBLE',
  AUDIT_TIME_DERIVABLE: 'AUDIT_TIME_DERIVABLE',
  LANGUAGE_AND_SAFETY: 'LANGUAGE_AND_SAFETY',
  MULTI_SITE: 'MULTI_SITE',
  IMPARTIALITY: 'IMPARTIALITY',
  SPECIAL_TIMING: 'SPECIAL_TIMING',
  FILING_IN_FORCE: 'FILING_IN_FORCE',
} as const;
/** One of the items. */
export type ReviewItem = (typeof ReviewItem)[keyof typeof ReviewItem];

/** What the reviewer found at an item. */
export const ReviewAnswer = { YES: 'YES', NO: 'NO', NOT_APPLICABLE: 'NOT_APPLICABLE' } as const;
/** One of the answers. */
export type ReviewAnswer = (typeof ReviewAnswer)[keyof typeof ReviewAnswer];

/** An item with its answer. */
export interface AnsweredItem {
  readonly item: ReviewItem;
  readonly answer: ReviewAnswer;
  /** What is to be said of it; the signed assessment where the answer is no. */
  readonly remark: string | null;
}

/** The items asked for where an edition names none of its own. */
export const DEFAULT_REVIEW_ITEMS: readonly ReviewItem[] = Object.values(ReviewItem);

/** Items that always apply: no business is without a licence. */
const ALWAYS: readonly ReviewItem[] = [ReviewItem.SCOPE_IN_LICENCE, ReviewItem.FILING_IN_FORCE];

/**
 * What is missing of the answers before an application may be accepted: every item once, and a remark wherever the
 * answer is no. A scope beyond the licence is accepted on a signed, explained assessment only.
 */
export function reviewItemFaults(asked: readonly ReviewItem[], answers: readonly AnsweredItem[]): readonly Finding[] {
  const clause = CLAUSE.applicationReview;
  const open = asked.filter((item) => !answers.some((each) => each.item === item));
  const twice = answers.filter((each, at) => answers.findIndex(({ item }) => item === each.item) !== at);
  return [
    open.length > 0 && refusal('REVIEW_ITEM_OPEN', clause, { field: 'items', params: { items: open } }),
    ...twice.map(({ item }) => refusal('REVIEW_ITEM_TWICE', clause, { field: 'items', params: { item } })),
    ...answers.flatMap(({ item, answer, remark }, at) => [
      answer === ReviewAnswer.NO &&
        isBlank(remark) &&
        refusal('REVIEW_ITEM_UNEXPLAINED', clause, { field: `items.${at}.remark`, params: { item } }),
      answer === ReviewAnswer.NOT_APPLICABLE &&
        ALWAYS.includes(item) &&
        refusal('REVIEW_ITEM_APPLIES', clause, { field: `items.${at}.answer`, params: { item } }),
    ]),
  ];
}
