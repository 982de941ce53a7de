import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'An appeal, as it was read.' })
export class AppealInput {
  @Field(() => ID, { description: 'The appeal.' })
  appealId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}
