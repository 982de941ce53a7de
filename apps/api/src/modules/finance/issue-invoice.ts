import { InvoiceKind, allOf, mayFileDocument, mayIssueInvoice, sumFen } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Charge } from './charge.entity.js';
import { chargesThat } from './finance.queries.js';
import type { ChargeStanding } from './finance.queries.js';
import { Invoice, InvoiceLine } from './invoice.entity.js';

@InputType({ description: 'An invoice for some charges of one client.' })
export class IssueInvoiceInput {
  @Field(() => [ID], { description: 'The charges.' })
  chargeIds!: string[];

  @Field(() => InvoiceKind, { description: 'What kind it is.' })
  kind!: InvoiceKind;

  @Field(() => ID, { nullable: true, description: 'The invoice itself, as a stored file.' })
  documentId!: string | null;
}

export const IssueInvoiceResult = resultOf('IssueInvoice', () => Invoice);

/** Issues an invoice (发票) for some charges; its number follows the last without a gap. */
export async function issueInvoice(
  context: ActorContext,
  { chargeIds, kind, documentId }: IssueInvoiceInput,
): Promise<Answer<Invoice>> {
  const { em, today } = context;
  await takeTurns(context, 'invoices');
  const charges: ChargeStanding[] = [];
  for (const id of chargeIds.slice(0, MOST)) charges.push(await standingOf(context, id));
  const document = documentId ? await getRecord(context, StoredDocument, documentId) : null;
  const clientId = charges[0]?.clientId ?? '';

  const answer = allOf([
    mayIssueInvoice(charges),
    mayFileDocument({ clientId, documentClientId: document?.clientId ?? null }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  if (document) document.clientId = clientId;
  const client = em.getReference(Client, clientId, { wrapped: true });
  const invoice = em.create(Invoice, {
    id: newId(),
    number: await nextNumber(context, 'invoice'),
    client,
    kind,
    issuedOn: today,
    amountFen: sumFen(charges.map(({ amountFen }) => amountFen)),
    remark: null,
    document,
    reverses: null,
  });
  for (const { id } of charges)
    em.create(InvoiceLine, { id: newId(), invoice, charge: em.getReference(Charge, id, { wrapped: true }), client });
  await em.flush();
  return invoice;
}

/** No invoice has more lines. */
const MOST = 50;

/** A charge that takes another back is as good as taken back itself. */
async function standingOf(context: ActorContext, id: string): Promise<ChargeStanding> {
  const charge = await getRecord(context, Charge, id);
  const [standing] = await chargesThat(context, sql`h.id = ${charge.id}`);
  if (!standing) throw new Error('A charge that was read is there');
  return { ...standing, isReversed: standing.isReversed || standing.isReversal };
}
