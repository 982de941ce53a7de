import type { PlainDate } from '@touchstone/plain-date';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../../graphql/scalars.js';

const optional = { nullable: true } as const;

/** A share of some cases. */
@ObjectType({ description: 'How many of some cases, with an interval of 95 % of their share.' })
export class CaseShare {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many.' })
  of!: number;

  @Field(() => DecimalScalar, { description: 'The share in per cent.' })
  share!: string;

  @Field(() => DecimalScalar, { description: 'Lower end of its interval.' })
  low!: string;

  @Field(() => DecimalScalar, { description: 'Upper end of its interval.' })
  high!: string;
}

/** How one assessor's findings stand to those of colleagues. */
@ObjectType({ description: "How one assessor's findings stand to those of colleagues." })
export class AssessorStanding {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Int, { description: 'Audits taken part in, as leader or auditor.' })
  audits!: number;

  @Field(() => Int, { description: 'Clients seen.' })
  clients!: number;

  @Field(() => DecimalScalar, {
    ...optional,
    description:
      'Points of 100 found lost beyond what colleagues would find at such clients, below 0 where fewer; null below the least number of audits.',
  })
  estimate!: string | null;

  @Field(() => DecimalScalar, { ...optional, description: 'Lower end of its interval of 95 %.' })
  low!: string | null;

  @Field(() => DecimalScalar, { ...optional, description: 'Upper end of its interval of 95 %.' })
  high!: string | null;

  @Field(() => Boolean, { description: 'Whether the interval leaves out 0: chance alone hardly explains it.' })
  stands!: boolean;

  @Field(() => CaseShare, { ...optional, description: 'Reports led that the technical review returned.' })
  returned!: CaseShare | null;

  @Field(() => CaseShare, { ...optional, description: 'Audits led whose decision departed from the recommendation.' })
  departed!: CaseShare | null;
}

/** What one assessor finds at a leaf. */
@ObjectType({ description: 'What one assessor finds lost at a leaf beyond what is usual.' })
export class LeafStance {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => DecimalScalar, { description: "Per cent of the leaf's points; below 0 where fewer." })
  lost!: string;

  @Field(() => Int, { description: 'Answers it rests on.' })
  answers!: number;
}

/** A leaf over which assessors part. */
@ObjectType({
  description: 'How far assessors part over one leaf, beyond sector, client and their severity throughout.',
})
export class LeafDisagreement {
  @Field(() => String, { description: 'Edition.' })
  editionId!: string;

  @Field(() => String, { description: 'Evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => String, { description: "Its title in the reader's language." })
  title!: string;

  @Field(() => Int, { description: 'Assessors with enough answers.' })
  assessors!: number;

  @Field(() => Int, { description: 'Their answers.' })
  answers!: number;

  @Field(() => DecimalScalar, { description: 'How much of all that differs there goes with who looked, in per cent.' })
  share!: string;

  @Field(() => LeafStance, { description: 'Who finds most lost there.' })
  most!: LeafStance;

  @Field(() => LeafStance, { description: 'Who finds least lost there.' })
  least!: LeafStance;
}

/** How alike assessors score. */
@ObjectType({ description: 'How alike assessors score like clients (审查员一致性).' })
export class AssessorConsistency {
  @Field(() => PlainDateScalar, { description: 'First day of the audits it rests on.' })
  from!: PlainDate;

  @Field(() => Int, { description: 'Audits it rests on.' })
  audits!: number;

  @Field(() => Int, { description: 'Audits from which on an assessor is compared; a setting of the body.' })
  leastAudits!: number;

  @Field(() => DecimalScalar, {
    ...optional,
    description: 'Standard deviation between assessors in points of 100; null where there is too little to go by.',
  })
  betweenAssessors!: string | null;

  @Field(() => DecimalScalar, { ...optional, description: 'Standard deviation between clients of a sector.' })
  betweenClients!: string | null;

  @Field(() => DecimalScalar, { ...optional, description: 'Standard deviation from audit to audit of a client.' })
  withinClients!: string | null;

  @Field(() => [AssessorStanding], { description: 'The most severe first; those with too few audits last.' })
  assessors!: AssessorStanding[];

  @Field(() => [LeafDisagreement], { description: 'The twenty leaves over which assessors part most.' })
  leaves!: LeafDisagreement[];
}

@ArgsType()
export class ConsistencyArgs {
  @Field(() => PlainDateScalar, {
    ...optional,
    description: 'First day of the audits to go by; three years back where nothing is said.',
  })
  from?: PlainDate | null;
}
