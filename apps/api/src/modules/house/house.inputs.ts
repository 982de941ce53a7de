import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A task of the body, as it was read.' })
export class HouseTaskInput {
  @Field(() => ID, { description: 'The task.' })
  houseTaskId!: string;

  @Field(() => Int, { description: "The task's version as it was read." })
  expectedVersion!: number;
}

@InputType({ description: 'A corrective action of the body, as it was read.' })
export class HouseActionInput {
  @Field(() => ID, { description: 'The corrective action.' })
  houseActionId!: string;

  @Field(() => Int, { description: "The action's version as it was read." })
  expectedVersion!: number;
}

@InputType({ description: 'A technical file, as it was read.' })
export class TechnicalFileInput {
  @Field(() => ID, { description: 'The technical file.' })
  technicalFileId!: string;

  @Field(() => Int, { description: "The file's version as it was read." })
  expectedVersion!: number;
}
