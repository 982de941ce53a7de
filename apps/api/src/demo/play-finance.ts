import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { globalId } from '../graphql/ids.js';
import { Agreement } from '../modules/applications/index.js';
import type { Client } from '../modules/clients/index.js';
import { chargeAgreed, Charge, issueInvoice, proposeSuspension, recordPayment } from '../modules/finance/index.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';

/** Agreements that have been billed; the demonstration need not show more. */
const BILLED = 14;
/** Every so many clients owe, and every so many have paid a part. */
const OWING = 4;
const PARTLY = 3;
const PAID_AFTER_DAYS = 12;

/** Bills the newest agreements on the day after their signing; most clients have paid, a few are in arrears. */
export async function billAndPay(stage: Stage, cast: Cast, contact: Client | undefined): Promise<void> {
  const { em, today } = stage;
  const signed = { signedOn: { $ne: null } };
  const newest = await em.find(Agreement, signed, { orderBy: { signedOn: 'desc' }, limit: BILLED });
  for (const [at, agreement] of newest.toReversed().entries()) {
    const share = at % OWING === 0 ? 0 : at % PARTLY === 0 ? 0.5 : 1;
    await bill(stage, cast, { agreement, share });
  }
  // The client whose contact signs in has paid what it agreed to, and owes for the year that runs.
  const own = contact && (await em.findOne(Agreement, { ...signed, client: contact.id }));
  if (own && !newest.includes(own)) await bill(stage, cast, { agreement: own, share: 1 });
  if (own) await stage.tryAct(player(cast, 'finance'), today, [chargeAgreed, { agreementId: idOf(own) }]);
  await proposeOne(stage, cast, newest);
}

interface Bill {
  readonly agreement: Agreement;
  /** How much of it the client pays. */
  readonly share: number;
}

async function bill(stage: Stage, cast: Cast, { agreement, share }: Bill): Promise<void> {
  const { em, today } = stage;
  const books = player(cast, 'finance');
  const { id, client, signedOn, number } = agreement;
  const day: PlainDate = plusDays(signedOn ?? today, 1);
  if (day > today) return;
  await stage.act(books, day, [chargeAgreed, { agreementId: idOf(agreement) }]);
  const charges = await em.find(Charge, { agreement: id });
  const chargeIds = charges.map((charge) => globalId('Charge', charge.id));
  await stage.act(books, day, [
    issueInvoice,
    { chargeIds, kind: share === 1 ? 'SPECIAL' : 'ORDINARY', documentId: null },
  ]);
  const paidOn = plusDays(day, PAID_AFTER_DAYS);
  if (share === 0 || paidOn > today) return;
  const owed = charges.reduce((sum, { amountFen }) => sum + amountFen, 0);
  await stage.act(books, paidOn, [
    recordPayment,
    {
      clientId: globalId('Client', client.id),
      receivedOn: paidOn,
      amountFen: Math.floor(owed * share),
      method: 'BANK_TRANSFER',
      reference: `HVP${paidOn.replaceAll('-', '')}${number.slice(-4)}`,
      payerName: null,
      payerReason: null,
      spread: true,
    },
  ]);
}

/** One client that is certified and has paid nothing: its suspension is put forward. */
async function proposeOne(stage: Stage, cast: Cast, billed: readonly Agreement[]): Promise<void> {
  const { em, today } = stage;
  const certified = { certification: { status: 'CERTIFIED' as const } };
  const older = await em.find(Agreement, certified, { orderBy: { signedOn: 'desc' }, offset: BILLED, limit: 6 });
  for (const agreement of older.filter((each) => !billed.includes(each))) {
    if ((await em.count(Charge, { agreement: agreement.id })) > 0) continue;
    await bill(stage, cast, { agreement, share: 0 });
    const proposed = await stage.tryAct(player(cast, 'finance'), today, [
      proposeSuspension,
      { agreementId: idOf(agreement) },
    ]);
    if (proposed) return;
  }
}

function idOf({ id }: Agreement): string {
  return globalId('Agreement', id);
}
