import { FeeKind } from '@touchstone/rules';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A fee that an agreement lets the body charge today (待计收费用).' })
export class DueCharge {
  @Field(() => FeeKind, { description: 'What it is for.' })
  kind!: FeeKind;

  @Field(() => Int, { description: 'Amount in fen.' })
  amountFen!: number;
}
