import type { PlainDate } from '@touchstone/plain-date';
import { CREDIT_GOOD_FOR_DAYS, creditChecks, newestOf } from '@touchstone/rules';
import type { Check, CreditStanding } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { rowFact } from '../../reading/registry.js';
import { BodyProfile } from '../body/index.js';
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

/** For how many days a look-up counts, by the body's policy. */
export const CREDIT_TERM = rowFact(
  Client,
  'creditGoodForDays',
  () => sql`coalesce((select b.credit_good_for_days from body_profile b), ${CREDIT_GOOD_FOR_DAYS}::integer)`,
);

/** What such look-ups say on a day, as checks to show. */
export function standingOfCredit(
  lookUps: readonly CreditStanding[],
  days: { readonly on: PlainDate; readonly goodForDays: number },
): readonly Check[] {
  return creditChecks(newestOf(lookUps), days);
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
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  return standingOfCredit(lookUps, { on, goodForDays: body?.creditGoodForDays ?? CREDIT_GOOD_FOR_DAYS });
}
