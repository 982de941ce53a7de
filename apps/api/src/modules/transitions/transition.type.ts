import './transition.enums.js';
import type { PlainDate } from '@touchstone/plain-date';
import { AffectedKind, TransitionKind, TransitionState } from '@touchstone/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Transition } from './transition.entity.js';

@ObjectType({ description: 'One record that a transition reaches.' })
export class AffectedRecord {
  @Field(() => AffectedKind, { description: 'What it is.' })
  kind!: AffectedKind;

  @Field(() => ID, { description: 'Global id of the record.' })
  recordId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'Whose it is: a client, a person.' })
  name!: string | null;

  @Field(() => PlainDateScalar, { description: 'Last day on which it must have moved.' })
  moveBy!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Day of its next surveillance, or of its recertification at the latest; for certificates alone.',
  })
  nextAuditOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether it has moved, or needs not.' })
  hasMoved!: boolean;
}

/** A standard, an edition or a filing that is replaced or ends, and everything it reaches. */
@ObjectType({ description: 'A standard, an edition or a filing that is replaced or ends, and what that reaches.' })
export class TransitionCase {
  @Field(() => TransitionKind, { description: 'What is moved on from.' })
  kind!: TransitionKind;

  @Field(() => String, { description: 'What is left: SB/T 10409-2007, gbt-27922/2011.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What comes in its place; empty where nothing is known.' })
  successor!: string | null;

  @Field(() => [String], { description: 'Adopted editions that are concerned.' })
  editionIds!: readonly string[];

  @Field(() => PlainDateScalar, { description: 'First day of what comes.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day that the rules leave.' })
  latestOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: "The body's own last day, where it set one; else the rules'." })
  deadlineOn!: PlainDate;

  @Field(() => TransitionState, { description: 'How it stands today.' })
  state!: TransitionState;

  @Field(() => Transition, { nullable: true, description: 'What the body means to do about it, once it has said so.' })
  record!: Transition | null;

  @Field(() => [AffectedRecord], { description: 'What it reaches, what must move first at the top.' })
  affected!: readonly AffectedRecord[];
}
