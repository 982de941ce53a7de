import type { PlainDate } from '@touchstone/plain-date';
import { RegistrationGrade } from '@touchstone/rules';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Duty, MatrixState } from './competence.enums.js';

/** How a person stands to a field. */
@ObjectType('MatrixCell', { description: 'How a person stands to a field, for the duty asked about.' })
export class MatrixCellShown {
  @Field(() => String, { description: 'The field.' })
  technicalCode!: string;

  @Field(() => MatrixState, { description: 'How the person stands to it.' })
  state!: MatrixState;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Last day on which it stays so, where an end is known; of what has ended, its last day.',
  })
  until!: PlainDate | null;

  @Field(() => ID, { description: 'The technical code it rests on.' })
  recordId!: string;
}

/** A person in the matrix. */
@ObjectType('MatrixRow', { description: 'A person in the matrix of persons and fields.' })
export class MatrixRowShown {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Staff number.' })
  staffNumber!: string;

  @Field(() => RegistrationGrade, {
    nullable: true,
    description: 'Highest grade of a registration that counts that day.',
  })
  grade!: RegistrationGrade | null;

  @Field(() => Boolean, { description: 'Whether the duty is open to the person, whatever the field.' })
  eligible!: boolean;

  @Field(() => [String], { description: "What fails whatever the field, in the reader's language." })
  reasons!: string[];

  @Field(() => [MatrixCellShown], { description: 'The fields the person knows, knew or will know.' })
  cells!: MatrixCellShown[];
}

/** Persons by fields. */
@ObjectType({ description: 'Persons by fields, for one duty in one programme on one day (能力矩阵).' })
export class CompetenceMatrix {
  @Field(() => PlainDateScalar, { description: 'The day.' })
  on!: PlainDate;

  @Field(() => [String], { description: 'The fields: those the body is approved for, and those somebody knows.' })
  technicalCodes!: string[];

  @Field(() => [MatrixRowShown], { description: 'Persons by name.' })
  rows!: MatrixRowShown[];
}

@ArgsType()
export class MatrixArgs {
  @Field(() => Duty, { description: 'For which duty.' })
  duty!: Duty;

  @Field(() => ID, { description: 'In which programme.' })
  programmeId!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'On which day; today where nothing is said.' })
  on?: PlainDate | null;
}
