import { CLAUSE, mayReviewTransfer, TransferItem } from '@touchstone/rules';
import type { AnsweredTransferItem } from '@touchstone/rules';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { Agreement, Application } from './application.entity.js';
import { Transfer } from './transfer.entity.js';
import { transferFacts } from './transfer.queries.js';

@InputType({ description: 'What was found at one item of a pre-transfer review.' })
export class TransferItemInput implements AnsweredTransferItem {
  @Field(() => TransferItem, { description: 'Which item.' })
  item!: TransferItem;

  @Field(() => Boolean, { description: 'Whether it is in order.' })
  isInOrder!: boolean;

  @Field(() => String, { nullable: true, description: 'What is to be said of it; what is amiss where it is not.' })
  remark!: string | null;
}

@ObjectType({ description: 'One item of a pre-transfer review, as it was answered.' })
export class AnsweredTransfer implements AnsweredTransferItem {
  @Field(() => TransferItem, { description: 'Which item.' })
  item!: TransferItem;

  @Field(() => Boolean, { description: 'Whether it is in order.' })
  isInOrder!: boolean;

  @Field(() => String, { nullable: true, description: 'What was said of it.' })
  remark!: string | null;
}

@InputType({ description: 'A pre-transfer review (转入评审).' })
export class ReviewTransferInput {
  @Field(() => ID, { description: 'The transfer.' })
  transferId!: string;

  @Field(() => Int, { description: "The transfer's version as it was read." })
  expectedVersion!: number;

  @Field(() => [TransferItemInput], { description: 'Every item with what was found.' })
  items!: TransferItemInput[];

  @Field(() => Boolean, { description: 'Whether an audit on site is held before the decision.' })
  needsVisit!: boolean;
}

export const ReviewTransferResult = resultOf('ReviewTransfer', () => Transfer);

/** Signs the pre-transfer review by whoever acts: what is not in order is looked into on site before the decision. */
export async function reviewTransfer(
  context: ActorContext,
  { transferId: id, expectedVersion, items: answers, needsVisit }: ReviewTransferInput,
): Promise<Answer<Transfer>> {
  const { em, actor, today } = context;
  const transfer = await getForChange(context, Transfer, { id, expectedVersion });
  if (!actor.personId) return new Refused([{ code: 'ACTOR_WITHOUT_PERSON', clause: CLAUSE.transfer }]);
  const application = await em.findOneOrFail(Application, { id: transfer.application.id });
  const agreement = await em.findOne(Agreement, { application });
  const programme = await em.findOneOrFail(Programme, { id: application.programme.id });
  const items = answers.map(({ item, isInOrder, remark }) => ({ item, isInOrder, remark: remark?.trim() || null }));

  const answer = mayReviewTransfer({
    kind: application.kind,
    status: application.status,
    agreementSignedOn: agreement?.signedOn ?? null,
    reviewedOn: transfer.reviewedOn,
    items,
    needsVisit,
    ...(await transferFacts(context, transfer, application)),
    reviewer: await factsOfPerson(context, actor.personId, { clientId: application.client.id }),
    programme: programme.code,
    clientId: application.client.id,
    on: today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const reviewer = em.getReference(Person, actor.personId, { wrapped: true });
  em.assign(transfer, { items, needsVisit, reviewer, reviewedOn: today });
  await em.flush();
  return transfer;
}
