import type { PlainDate } from '@touchstone/plain-date';
import { ArgsType, Field, ID } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** As of which day something is told. */
@ArgsType()
class KnownOnArgs {
  @Field(() => PlainDateScalar, { nullable: true, description: 'A day: as the scorecards stood then; empty for now.' })
  asKnownOn: PlainDate | null = null;
}

/** The audit whose scores are unfolded. */
@ArgsType()
export class ExplanationArgs extends KnownOnArgs {
  @Field(() => ID, { description: 'Global id of the audit.' })
  auditId!: string;
}

/** Two audits to compare. */
@ArgsType()
export class ComparisonArgs extends KnownOnArgs {
  @Field(() => ID, { description: 'Global id of the first audit.' })
  leftId!: string;

  @Field(() => ID, { description: 'Global id of the second audit.' })
  rightId!: string;
}
