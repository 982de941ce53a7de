import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A complaint, as it was read.' })
export class ComplaintInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}
