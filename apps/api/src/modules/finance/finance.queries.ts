import { chargesDue } from '@touchstone/rules';
import type { AgreedCharge } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { agreementTerms } from '../applications/index.js';
import type { Agreement } from '../applications/index.js';

/** What payments cover of a charge: those that were not reversed. */
export function coveredSql(chargeId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(sum(share.amount_fen), 0)::int from allocation share where share.charge_id = ${chargeId}
    and not exists (select 1 from payment undone where undone.reverses_id = share.payment_id))`;
}

/** Number of the invoice that stands for a charge; null without one. */
export function invoiceSql(chargeId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select bill.number from invoice_line line join invoice bill on bill.id = line.invoice_id
    where line.charge_id = ${chargeId} and not exists (select 1 from invoice red where red.reverses_id = bill.id) limit 1)`;
}

/** A charge as it stands. */
export interface ChargeStanding {
  readonly id: string;
  readonly clientId: string;
  readonly amountFen: number;
  readonly dueOn: PlainDate;
  readonly coveredFen: number;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  readonly invoice: string | null;
}

/** Some charges as they stand, the oldest due first. */
export async function chargesThat(
  { sql: database }: ActorContext,
  that: RawBuilder<unknown>,
): Promise<readonly ChargeStanding[]> {
  const { rows } = await sql<ChargeStanding>`
    select h.id, h.client_id as "clientId", h.amount_fen as "amountFen", to_char(h.due_on, 'YYYY-MM-DD') as "dueOn",
      ${coveredSql(sql.ref('h.id'))} as "coveredFen", h.reverses_id is not null as "isReversal",
      exists (select 1 from charge r where r.reverses_id = h.id) as "isReversed", ${invoiceSql(sql.ref('h.id'))} as invoice
    from charge h where ${that} order by h.due_on, h.number`.execute(database());
  return rows;
}

/** The same of one client, as far as something is left to pay. */
export async function openChargesOf(context: ActorContext, clientId: string): Promise<readonly ChargeStanding[]> {
  const charges = await chargesThat(context, sql`h.client_id = ${clientId} and h.reverses_id is null`);
  return charges.filter(({ isReversed, amountFen, coveredFen }) => !isReversed && coveredFen < amountFen);
}

/** What may be charged by an agreement today and is not charged yet. */
export async function chargesDueOn(context: ActorContext, agreement: Agreement): Promise<readonly AgreedCharge[]> {
  const { today, sql: database } = context;
  const { rows } = await sql<{ id: string; opensOn: PlainDate }>`
    select s.id, to_char(s.opens_on, 'YYYY-MM-DD') as "opensOn" from surveillance_activity s
    join certificate k on k.id = s.certificate_id
    where k.certification_id = ${agreement.certification?.id ?? null} and s.owed and not s.provisional
      and k.withdrawn_on is null and k.cancelled_on is null
    order by s.opens_on, s.number`.execute(database());
  const charged = await sql<{ kind: AgreedCharge['kind']; surveillance: string | null }>`
    select h.kind, h.surveillance_activity_id as surveillance from charge h
    where h.agreement_id = ${agreement.id} and h.reverses_id is null
      and not exists (select 1 from charge r where r.reverses_id = h.id)`.execute(database());
  return chargesDue({
    fees: await agreementTerms(context, agreement.id, today),
    signedOn: agreement.signedOn,
    surveillances: rows,
    charged: charged.rows,
    today,
  });
}
