import { AuditKind, AuditStatus, ProgrammeState } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** One audit of a programme, done or to come. */
@ObjectType('ProgrammeStep', { description: 'One audit of an audit programme, done or to come.' })
export class ProgrammeStepShown {
  @Field(() => AuditKind, { description: 'What it is for.' })
  kind!: AuditKind;

  @Field(() => Int, { nullable: true, description: 'Number of the surveillance in the cycle.' })
  surveillance!: number | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day from which it may be done.' })
  opensOn!: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day on which it is in time.' })
  dueOn!: PlainDate | null;

  @Field(() => ProgrammeState, { description: 'How it stands today.' })
  state!: ProgrammeState;

  @Field(() => Int, { description: 'How many leaves it asks for, of all evaluations.' })
  asked!: number;

  @Field(() => ID, { nullable: true, description: 'The audit, once one is planned.' })
  auditId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  auditNumber!: string | null;

  @Field(() => AuditStatus, { nullable: true, description: 'How far it has come.' })
  auditStatus!: AuditStatus | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Its first day on site.' })
  auditStartsOn!: PlainDate | null;
}

/** The audits of a file over one cycle. */
@ObjectType('AuditProgramme', { description: 'The audits of a file over one cycle (审查方案).' })
export class AuditProgrammeShown {
  @Field(() => [ProgrammeStepShown], { description: 'One by one: the first, those owed in the cycle, the last.' })
  steps!: ProgrammeStepShown[];

  @Field(() => Int, { description: 'How many leaves the edition has, of all evaluations.' })
  leaves!: number;

  @Field(() => [String], { description: 'Codes of leaves that no surveillance of the cycle asks for.' })
  uncovered!: string[];
}
