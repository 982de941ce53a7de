import type { PlainDate } from '@touchstone/plain-date';
import { AuthorisedFunction, RegistrationGrade, WitnessReason } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { HorizonKind } from './competence.enums.js';
import { FallenOverShown } from './cover.type.js';

/** Something that runs out or falls due, and what that costs. */
@ObjectType({
  description:
    'Something of a person that runs out, or has, with nothing that carries it on, and what that costs; or something owed by a day.',
})
export class HorizonRow {
  @Field(() => HorizonKind, { description: 'What runs out or falls due.' })
  kind!: HorizonKind;

  @Field(() => ID, { description: 'The record that ends; the person for the declaration, education and witnessing.' })
  recordId!: string;

  @Field(() => ID, { description: 'Whose it is.' })
  personId!: string;

  @Field(() => String, { description: 'Name of whose it is.' })
  personName!: string;

  @Field(() => String, { description: 'Staff number of whose it is.' })
  staffNumber!: string;

  @Field(() => RegistrationGrade, { nullable: true, description: 'Grade of a registration.' })
  grade!: RegistrationGrade | null;

  @Field(() => AuthorisedFunction, { nullable: true, description: 'Function of an authorisation.' })
  authorisedFunction!: AuthorisedFunction | null;

  @Field(() => ID, { nullable: true, description: 'Programme of an authorisation.' })
  programmeId!: string | null;

  @Field(() => String, { nullable: true, description: "Its title in the reader's language." })
  programmeTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The technical code.' })
  technicalCode!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours of education missing in the year of the day.' })
  hoursMissing!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Of them in the profession, or hours missing there alone.',
  })
  professionalHoursMissing!: string | null;

  @Field(() => WitnessReason, { nullable: true, description: 'Why the person is to be watched.' })
  witnessReason!: WitnessReason | null;

  @Field(() => PlainDateScalar, {
    description:
      'Last day it counts, or by which it is due; of a declaration never signed, the day since which it is owed.',
  })
  lastDay!: PlainDate;

  @Field(() => Int, {
    description: 'The step of the horizon it falls in: 30, 60, 90 or 180 days; 0 for what has run out.',
  })
  step!: number;

  @Field(() => [FallenOverShown], {
    description: 'What would be covered if all that runs out of the person were renewed, and is not if this is not.',
  })
  costs!: FallenOverShown[];
}
