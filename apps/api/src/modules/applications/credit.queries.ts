import type { PlainDate } from '@touchstone/plain-date';
import { creditChecks, newestOf } from '@touchstone/rules';
import type { Check } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { CreditCheck } from './credit-check.entity.js';

/** What the newest credit look-ups of a client say on a day, as checks to show and to refuse by. */
export async function creditChecksOf({ em }: ActorContext, clientId: string, on: PlainDate): Promise<readonly Check[]> {
  const rows = await em.find(CreditCheck, { client: clientId }, { orderBy: { checkedOn: 'desc', id: 'desc' } });
  const standings = rows.map(({ subject, listed, checkedOn, related, clearanceDocument, assessment }) => ({
    subject,
    listed,
    checkedOn,
    related,
    assessment,
    cleared: clearanceDocument !== null,
  }));
  return creditChecks(newestOf(standings), { on });
}
