import type { TypedDocument } from '../data-provider/document.js';
import { graphql } from '../gql/index.js';
import type { RefusalsFragment } from '../gql/graphql.js';
import { request } from '../data-provider/request.js';

/** What every verb's document asks of a refusal, by `...Refusals`. */
graphql(`
  fragment Refusals on Refused {
    refusals {
      code
      message
      clause
      field
    }
  }
`);

/** One reason why not, as the API shows it. */
export type ShownRefusal = RefusalsFragment['refusals'][number];

/** What a refused verb answers. */
export interface RefusedAnswer {
  readonly refusals: readonly ShownRefusal[];
}

/** A verb's document: one root field, one `input`. */
export type VerbDocument<Result, Input> = TypedDocument<Result, { readonly input: Input }>;

/** What a verb that was not refused answers. */
export type Done<Result> = Exclude<Result[keyof Result & string], RefusedAnswer | string>;

/** What became of a verb. */
export type VerbOutcome<Value> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusals: readonly ShownRefusal[] };

/**
 * Sends a verb. A refusal is an answer and comes back as a value; only a request that cannot stand throws.
 * @throws ApiError
 */
export async function runVerb<Result, Input>(
  document: VerbDocument<Result, Input>,
  input: Input,
): Promise<VerbOutcome<Done<Result>>> {
  const [answer] = Object.values((await request(document, { input })) as object);
  if (isRefused(answer)) return { done: false, refusals: answer.refusals };
  return { done: true, value: answer as Done<Result> };
}

function isRefused(answer: unknown): answer is RefusedAnswer {
  return typeof answer === 'object' && answer !== null && 'refusals' in answer && Array.isArray(answer.refusals);
}
