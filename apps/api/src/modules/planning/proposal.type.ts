import { Field, Int, ObjectType } from 'type-graphql';
import { CheckShown } from '../../graphql/check.type.js';
import { Person } from '../people/index.js';

/** A rule that kept people from an audit. */
@ObjectType('BindingRule', { description: 'A rule that kept people from an audit nobody was found for.' })
export class BindingRuleShown {
  @Field(() => String, { description: 'Code, stable for programs.' })
  code!: string;

  @Field(() => String, { description: "What was looked at, in the reader's language." })
  title!: string;

  @Field(() => String, { description: 'The clause or source it rests on.' })
  clause!: string;

  @Field(() => Int, { description: 'How many of those who came nearest it kept off.' })
  people!: number;
}

/** Somebody who might be sent to an audit of a proposal. */
@ObjectType('ProposalCandidate', {
  description: 'Somebody who might be sent to an audit of a proposal, and everything asked of them.',
})
export class ProposalCandidateShown {
  @Field(() => Person, { description: 'Who.' })
  person!: object;

  @Field(() => Boolean, { description: 'Whether the seat is open to them.' })
  eligible!: boolean;

  @Field(() => Int, {
    description: 'Kilometres between the capitals of their province and the client’s, there and back.',
  })
  travelKm!: number;

  @Field(() => [CheckShown], { description: 'Everything asked, passed or not.' })
  checks!: CheckShown[];
}

/** Somebody who might lead an audit that is due. */
@ObjectType('DueAuditCandidate', {
  description: 'Somebody who might lead an audit that is due and not planned, and everything asked of them.',
})
export class DueAuditCandidateShown {
  @Field(() => Person, { description: 'Who.' })
  person!: object;

  @Field(() => Boolean, { description: 'Whether the seat is open to them.' })
  eligible!: boolean;

  @Field(() => [CheckShown], { description: 'Everything asked, passed or not.' })
  checks!: CheckShown[];
}
