import type { PlainDate } from '@touchstone/plain-date';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'What a client owes and has paid, as it stands today (往来余额).' })
export class ClientBalance {
  @Field(() => ID, { description: 'Global id of the client.' })
  clientId!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => Float, { description: 'All that was charged, in fen.' })
  chargedFen!: number;

  @Field(() => Float, { description: 'All that came in, in fen.' })
  paidFen!: number;

  @Field(() => Float, { description: 'What is still owed in fen; below zero where more came in.' })
  balanceFen!: number;

  @Field(() => Float, { description: 'What of it is past its due day, in fen.' })
  arrearsFen!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: 'The oldest due day in arrears.' })
  oldestDueOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether arrears are so old that they are a reason to suspend.' })
  isGrave!: boolean;
}
