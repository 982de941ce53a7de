import type { PlainDate } from '@touchstone/plain-date';
import { Field, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Audit, AuditOutcome, Scorecard } from '../audits/index.js';

/** An audit's scores unfolded. */
@ObjectType({ description: "An audit's scores unfolded (得分说明): every point with its answer, evidence and clause." })
export class ExplainedAudit {
  @Field(() => Audit, { description: 'The audit.' })
  audit!: object;

  @Field(() => PlainDateScalar, { nullable: true, description: 'The day as of which it is told; empty for now.' })
  asKnownOn!: PlainDate | null;

  @Field(() => [Scorecard], {
    description: "The scorecards that stand, or stood on that day, in the edition's order; each holds its explanation.",
  })
  scorecards!: readonly object[];

  @Field(() => AuditOutcome, { description: 'What they come to together.' })
  outcome!: AuditOutcome;

  @Field(() => Boolean, { description: 'Whether points of its edition are illustrative: no figure of a standard.' })
  illustrative!: boolean;

  @Field(() => Audit, {
    nullable: true,
    description: 'The audit of the same certification before it that has scores, to compare it with.',
  })
  previous!: object | null;
}
