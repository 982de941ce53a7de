import './planning.enums.js';
import { AuditKind, AuditStatus, BoardEntryKind, BoardTaskKind, TeamRole } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';

/** Something that takes a person's days. */
@ObjectType({ description: "Something that takes a person's days." })
export class BoardEntry {
  @Field(() => BoardEntryKind, { description: 'What it is.' })
  kind!: BoardEntryKind;

  @Field(() => PlainDateScalar, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day.' })
  endsOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The audit or the proposal; empty for leave.' })
  recordId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The seat on the audit; empty for anything else.' })
  assignmentId!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the audit or proposal.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'The client.' })
  clientName!: string | null;

  @Field(() => TeamRole, { nullable: true, description: 'The seat.' })
  role!: TeamRole | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Audit time of the seat in person-days.' })
  personDays!: string | null;

  @Field(() => AuditStatus, { nullable: true, description: 'How far the audit has come.' })
  status!: AuditStatus | null;
}

/** A person of the planning board. */
@ObjectType({ description: 'A person of the planning board, with what takes their days.' })
export class BoardPerson {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Home city.' })
  city!: string;

  @Field(() => [BoardEntry], { description: 'In the order of the days.' })
  entries!: BoardEntry[];
}

/** Something that still waits to be planned. */
@ObjectType({ description: 'Something that still waits to be planned.' })
export class BoardTask {
  @Field(() => BoardTaskKind, { description: 'What it is.' })
  kind!: BoardTaskKind;

  @Field(() => ID, { description: 'The surveillance, the certificate to be renewed, or the audit.' })
  recordId!: string;

  @Field(() => ID, { description: 'The file.' })
  certificationId!: string;

  @Field(() => String, { description: 'The client.' })
  clientName!: string;

  @Field(() => String, { nullable: true, description: 'Number of the audit.' })
  number!: string | null;

  @Field(() => AuditKind, { description: 'What the audit is for.' })
  auditKind!: AuditKind;

  @Field(() => PlainDateScalar, { description: 'Day by which it is due, or on which the audit begins.' })
  dueOn!: PlainDate;

  @Field(() => Boolean, { description: 'Whether somebody leads it already.' })
  hasLeader!: boolean;

  @Field(() => Int, { description: 'Half days of its time that nobody brings yet; 0 for what is still to be planned.' })
  missingHalfDays!: number;
}

/** Who is where on some days. */
@ObjectType({ description: 'Who is where on some days (排程板), and what still waits to be planned.' })
export class PlanningBoard {
  @Field(() => [BoardPerson], { description: 'Everybody who may sit on a team, by name.' })
  people!: BoardPerson[];

  @Field(() => [BoardTask], { description: 'What waits, the most pressing first.' })
  tasks!: BoardTask[];
}
