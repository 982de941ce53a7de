import type { PlainDate } from '@touchstone/plain-date';
import { AuditActivityKind } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** One thing to be done in an audit, and when. */
@InputType({ description: 'Days on which something is done in an audit, both ends counting.' })
export class AuditActivityInput {
  @Field(() => AuditActivityKind, { description: 'What is done.' })
  kind!: AuditActivityKind;

  @Field(() => PlainDateScalar, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day.' })
  endsOn!: PlainDate;
}
