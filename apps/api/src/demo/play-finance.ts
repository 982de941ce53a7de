import { plusDays } from '@touchstone/plain-date';
import { globalId } from '../graphql/ids.js';
import { Agreement } from '../modules/applications/index.js';
import { chargeAgreed, Charge, issueInvoice, recordPayment } from '../modules/finance/index.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';

/** Agreements that have been billed; the demonstration need not show more. */
const BILLED = 14;
/** Every so many clients owe, and every so many have paid a part. */
const OWING = 4;
const PARTLY = 3;

/** Bills the newest agreements on the day after their signing; most clients have paid, a few are in arrears. */
export async function billAndPay(stage: Stage, cast: Cast): Promise<void> {
  const { em, today } = stage;
  const books = player(cast, 'finance');
  const agreements = await em.find(
    Agreement,
    { signedOn: { $ne: null } },
    { orderBy: { signedOn: 'desc' }, limit: BILLED },
  );
  for (const [at, { id, client, signedOn }] of agreements.toReversed().entries()) {
    const day = plusDays(signedOn ?? today, 1);
    if (day > today) continue;
    await stage.act(books, day, [chargeAgreed, { agreementId: globalId('Agreement', id) }]);
    const charges = await em.find(Charge, { agreement: id });
    const chargeIds = charges.map((charge) => globalId('Charge', charge.id));
    await stage.act(books, day, [issueInvoice, { chargeIds, kind: at % 2 ? 'ORDINARY' : 'SPECIAL', documentId: null }]);
    const paidOn = plusDays(day, 12);
    if (at % OWING === 0 || paidOn > today) continue;
    const owed = charges.reduce((sum, { amountFen }) => sum + amountFen, 0);
    await stage.act(books, paidOn, [
      recordPayment,
      {
        clientId: globalId('Client', client.id),
        receivedOn: paidOn,
        amountFen: at % PARTLY === 0 ? Math.floor(owed / 2) : owed,
        method: 'BANK_TRANSFER',
        reference: `HVP${paidOn.replaceAll('-', '')}${String(at).padStart(3, '0')}`,
        payerName: null,
        payerReason: null,
        spread: true,
      },
    ]);
  }
}
