import { DecisionOutcome } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import { CheckShown } from '../../graphql/check.type.js';

/** The gate before a decision, for the page that decides. */
@ObjectType({ description: 'What stands before a decision on an audit, as the reader would meet it today.' })
export class DecisionGate {
  @Field(() => [CheckShown], { description: 'Everything asked before the decision.' })
  checks!: CheckShown[];

  @Field(() => [DecisionOutcome], { description: 'What may be decided: the level follows from the scores.' })
  openOutcomes!: readonly DecisionOutcome[];

  @Field(() => String, { nullable: true, description: 'Code of the level the scores reach.' })
  level!: string | null;
}
