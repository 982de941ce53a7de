import { checkTitle, clauseName, message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { GateLevel } from '@touchstone/rules';
import type { Check } from '@touchstone/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { tellEnum } from './enums.js';

tellEnum(GateLevel, 'GateLevel', {
  about: 'How much a line of the gate before a decision weighs.',
  MUST: 'It must hold; nobody can sign it away.',
  SIGNED: 'It must hold, or the decision maker lets it through with a signed reason.',
  NOTE: 'It is pointed out and stops nothing.',
});

/** One thing a rule looked at, as the API shows it. */
@ObjectType('Check', { description: 'One thing a rule looked at, passed or not.' })
export class CheckShown {
  @Field(() => String, { description: 'Code, stable for programs; the code of the refusal when it fails.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it passed.' })
  passed!: boolean;

  @Field(() => String, { description: "What was looked at, in the reader's language." })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why it failed, in the reader's language; empty where it passed.",
  })
  message!: string | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the record it is about, where there is one.' })
  recordId?: string | null;

  @Field(() => GateLevel, { nullable: true, description: 'How much it weighs; only before a decision.' })
  level?: GateLevel;

  @Field(() => String, { description: 'The clause or source it rests on.' })
  clause!: string;
}

/** Checks as the API shows them. */
export function shownChecks(checks: readonly Check[], locale: Locale): CheckShown[] {
  return checks.map(({ code, passed, clause, params }) => ({
    code,
    passed,
    title: checkTitle(code, locale),
    message: passed ? null : message(code, params ?? {}, locale),
    clause: clauseName(clause, locale),
  }));
}
