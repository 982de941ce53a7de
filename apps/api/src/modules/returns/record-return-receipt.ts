import { mayRecordReceipt, ReceiptOutcome, ReturnStatus } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { AuthorityReturn } from './authority-return.entity.js';

@InputType({ description: 'What the platform answered to a return.' })
export class RecordReturnReceiptInput {
  @Field(() => ID, { description: 'The return.' })
  authorityReturnId!: string;

  @Field(() => ReceiptOutcome, { description: 'Whether it was taken.' })
  outcome!: ReceiptOutcome;

  @Field(() => PlainDateScalar, { description: 'Day of the answer.' })
  receivedOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Number of the receipt; needed where it was taken.' })
  receiptNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'What was answered; needed where it was turned away.' })
  note!: string | null;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const RecordReturnReceiptResult = resultOf('RecordReturnReceipt', () => AuthorityReturn);

/** Records the platform's receipt, or that it turned a return away: then nothing of it counts as reported. */
export async function recordReturnReceipt(
  context: ActorContext,
  { authorityReturnId: id, expectedVersion, outcome, receivedOn, receiptNumber, note }: RecordReturnReceiptInput,
): Promise<Answer<AuthorityReturn>> {
  const { em, today } = context;
  const record = await getForChange(context, AuthorityReturn, { id, expectedVersion });

  const { status, reportedOn } = record;
  const answer = mayRecordReceipt({ status, reportedOn, receivedOn, outcome, receiptNumber, note, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(record, {
    status: outcome === ReceiptOutcome.ACCEPTED ? ReturnStatus.RECEIPTED : ReturnStatus.SENT_BACK,
    receivedOn,
    receiptNumber: receiptNumber?.trim() || null,
    receiptNote: note?.trim() || null,
  });
  await em.flush();
  return record;
}
