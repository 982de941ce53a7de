import { message } from '@touchstone/messages';
import { DecisionOutcome } from '@touchstone/rules';
import type { Check } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../context.js';

/** One thing the gate looked at. */
@ObjectType({ description: 'One thing a gate looked at, passed or not.' })
export class CheckShown {
  @Field(() => String, { description: 'Code, stable for programs; the code of the refusal when it fails.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it passed.' })
  passed!: boolean;

  @Field(() => String, { description: 'The clause or source it rests on.' })
  clause!: string;

  @Field(() => String, { description: "What it means when it fails, in the reader's language." })
  message!: string;
}

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

/** Checks as the API shows them, in the reader's language. */
export function checksShown({ locale }: ActorContext, checks: readonly Check[]): CheckShown[] {
  return checks.map(({ code, passed, clause, params }) => ({
    code,
    passed,
    clause,
    message: message(code, params ?? {}, locale),
  }));
}
