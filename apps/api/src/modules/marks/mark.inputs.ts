import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A use of the mark, as it was read.' })
export class MarkUseInput {
  @Field(() => ID, { description: 'The use.' })
  markUseId!: string;

  @Field(() => Int, { description: "The use's version as it was read." })
  expectedVersion!: number;
}

@InputType({ description: 'A misuse of the mark, as it was read.' })
export class MarkCaseInput {
  @Field(() => ID, { description: 'The case.' })
  markCaseId!: string;

  @Field(() => Int, { description: "The case's version as it was read." })
  expectedVersion!: number;
}
