import type { ActorContext } from '../../context.js';
import { checkQuestion } from './question.js';
import type { ScoresInput } from './scores.inputs.js';

/**
 * A question as a view keeps it: what was said and nothing else, so that it can be asked again as it stands. The page of
 * the answer is the reader's.
 * @throws DomainError INVALID_INPUT when it could not be answered
 */
export function keptQuestion(context: ActorContext, question: ScoresInput): unknown {
  checkQuestion(context, question);
  const { first: _first, offset: _offset, ...kept } = question;
  return JSON.parse(JSON.stringify(kept, (_, value: unknown) => value ?? undefined));
}
