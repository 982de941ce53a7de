import type { PlainDate } from '@touchstone/plain-date';
import { checkTitle, clauseName, message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { Asked } from '@touchstone/rules';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { globalId } from '../../graphql/ids.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Person } from '../people/index.js';
import { Duty } from './competence.enums.js';

/** One thing the engine asked, as the API shows it. */
@ObjectType('EligibilityCheck', { description: 'One thing asked of a person, with the records it rests on.' })
export class EligibilityCheckShown {
  @Field(() => String, { description: 'Code, stable for programs.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it passed.' })
  passed!: boolean;

  @Field(() => String, { description: "What was asked, in the reader's language." })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Why it failed; empty where it passed.' })
  message!: string | null;

  @Field(() => String, { description: 'The clause or source it rests on.' })
  clause!: string;

  @Field(() => [ID], { description: 'Global ids of the records it rests on.' })
  evidence!: string[];

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'First later day on which the same work, begun then, would be answered otherwise; empty if none.',
  })
  changesOn!: PlainDate | null;
}

/** What the engine says of one person. */
@ObjectType({ description: 'Whether a person may do something for a client, on days, and why.' })
export class EligibilityAnswer {
  @Field(() => Person, { description: 'Who.' })
  person!: object;

  @Field(() => Boolean, { description: 'Whether everything asked passed.' })
  eligible!: boolean;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'First later day on which the same work, begun then, would be answered otherwise; empty if none.',
  })
  changesOn!: PlainDate | null;

  @Field(() => [EligibilityCheckShown], { description: 'Everything asked, passed or not.' })
  checks!: EligibilityCheckShown[];
}

@ArgsType()
export class EligibilityArgs {
  @Field(() => Duty, { description: 'What is to be done.' })
  duty!: Duty;

  @Field(() => ID, { description: 'In which programme.' })
  programmeId!: string;

  @Field(() => [String], { description: 'Fields of the scope, such as SC03.', defaultValue: [] })
  technicalCodes!: string[];

  @Field(() => Boolean, {
    description:
      'Whether the person must hold every field himself; otherwise what the duty asks, as on a team that covers the fields together.',
    defaultValue: true,
  })
  alone!: boolean;

  @Field(() => ID, { nullable: true, description: 'For which client; ties and rotation are not asked where none is.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of whom; of everybody where nothing is said.' })
  personId?: string | null;

  @Field(() => PlainDateScalar, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day; 31 days at most.' })
  endsOn!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'A day of the past, for the answer that was right to give then.',
  })
  knownOn?: PlainDate | null;
}

/** What the engine asked, as the API shows it. */
export function shownAsked(checks: readonly Asked[], locale: Locale): EligibilityCheckShown[] {
  return checks.map((each) => ({
    code: each.code,
    passed: each.passed,
    title: checkTitle(each.code, locale),
    message: each.passed ? null : message(each.code, each.params, locale),
    clause: clauseName(each.clause, locale),
    evidence: each.evidence.map(({ type, id }) => globalId(type, id)),
    changesOn: each.changesOn,
  }));
}
