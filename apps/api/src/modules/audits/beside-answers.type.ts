import type { PlainDate } from '@touchstone/plain-date';
import { NonconformityGrade, NonconformityStatus, ResponseVerdict } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** The newest answer that earlier, decided audits gave to a leaf. */
@ObjectType({ description: 'The newest answer that decided audits before this one gave to a leaf.' })
export class EarlierResponse {
  @Field(() => ID, { description: 'The audit that gave it.' })
  auditId!: string;

  @Field(() => String, { description: 'Its number.' })
  auditNumber!: string;

  @Field(() => PlainDateScalar, { description: 'Its last day.' })
  endedOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Who led it.' })
  leader!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who gave the answer; empty where it was given before that was kept.',
  })
  givenBy!: string | null;

  @Field(() => ResponseVerdict, { description: 'What was found.' })
  verdict!: ResponseVerdict;

  @Field(() => Int, { nullable: true, description: 'Samples drawn; only with SAMPLED.' })
  sampled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Samples that conformed; only with SAMPLED.' })
  conforming!: number | null;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was tailored out.' })
  justification!: string | null;
}

/** A nonconformity of an earlier audit that is not closed. */
@ObjectType({ description: 'A nonconformity of an earlier audit of the file that is not closed.' })
export class OpenNonconformity {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Its number in its audit.' })
  number!: number;

  @Field(() => String, { description: 'Number of the audit that raised it.' })
  auditNumber!: string;

  @Field(() => NonconformityGrade, { description: 'Its weight.' })
  grade!: NonconformityGrade;

  @Field(() => NonconformityStatus, { description: 'How far it has come.' })
  status!: NonconformityStatus;

  @Field(() => String, { description: 'What was not met.' })
  statement!: string;
}

/** What is known of a leaf from before: it stands beside the answer and is never copied. */
@ObjectType({ description: 'What is known of a leaf from before.' })
export class LeafBeside {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => EarlierResponse, { nullable: true, description: 'Its newest answer before this audit.' })
  last!: EarlierResponse | null;

  @Field(() => [OpenNonconformity], { description: 'Nonconformities in it that are not closed.' })
  open!: OpenNonconformity[];
}
