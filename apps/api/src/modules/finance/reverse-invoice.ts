import { mayReverse } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Invoice } from './invoice.entity.js';

@InputType({ description: 'An invoice that is taken back.' })
export class ReverseInvoiceInput {
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId!: string;

  @Field(() => String, { description: 'Why.' })
  remark!: string;
}

export const ReverseInvoiceResult = resultOf('ReverseInvoice', () => Invoice);

/** Takes an invoice back by a red one (红字发票), numbered in the same series; its charges can be invoiced anew. */
export async function reverseInvoice(
  context: ActorContext,
  { invoiceId, remark }: ReverseInvoiceInput,
): Promise<Answer<Invoice>> {
  const { em, today } = context;
  await takeTurns(context, 'invoices');
  const invoice = await getRecord(context, Invoice, invoiceId);
  const isReversed = (await em.count(Invoice, { reverses: invoice.id })) > 0;

  const answer = mayReverse({ isReversal: invoice.reverses !== null, isReversed, remark });
  if (!answer.allowed) return new Refused(answer.refusals);

  const red = em.create(Invoice, {
    id: newId(),
    number: await nextNumber(context, 'invoice'),
    client: invoice.client,
    kind: invoice.kind,
    issuedOn: today,
    amountFen: -invoice.amountFen,
    remark: remark.trim(),
    document: null,
    reverses: invoice,
  });
  await em.flush();
  return red;
}
