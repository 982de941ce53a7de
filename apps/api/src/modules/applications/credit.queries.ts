import type { PlainDate } from '@touchstone/plain-date';
import { creditChecks, newestOf } from '@touchstone/rules';
import type { Check, CreditStanding } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { rowFact } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { CreditCheck } from './credit-check.entity.js';

/** A client's look-ups, the newest first, as they come with its row. */
export const CREDIT_LOOK_UPS = rowFact(
  Client,
  'creditLookUps',
  ({ alias }) => sql`(select coalesce(json_agg(json_build_object('subject', k.subject, 'listed', k.listed,
      'checkedOn', to_char(k.checked_on, 'YYYY-MM-DD'), 'related', k.related, 'assessment', k.assessment,
      'cleared', k.clearance_document_id is not null) order by k.checked_on desc, k.id desc), '[]'::json)
    from credit_check k where k.client_id = ${sql.ref(`${alias}.id`)})`,
);

/** What such look-ups say on a day, as checks to show. */
export function standingOfCredit(lookUps: readonly CreditStanding[], on: PlainDate): readonly Check[] {
  return creditChecks(newestOf(lookUps), { on });
}

/** What the newest credit look-ups of a client say on a day, as checks to show and to refuse by. */
export async function creditChecksOf({ em }: ActorContext, clientId: string, on: PlainDate): Promise<readonly Check[]> {
  const rows = await em.find(CreditCheck, { client: clientId }, { orderBy: { checkedOn: 'desc', id: 'desc' } });
  const lookUps = rows.map(({ subject, listed, checkedOn, related, clearanceDocument, assessment }) => ({
    subject,
    listed,
    checkedOn,
    related,
    assessment,
    cleared: clearanceDocument !== null,
  }));
  return standingOfCredit(lookUps, on);
}
