import type { PlainDate } from '@touchstone/plain-date';
import { AuthorisedFunction, RegistrationGrade } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { LapseKind } from './competence.enums.js';
import { FallenOverShown } from './cover.type.js';

/** Something that runs out, and what that costs. */
@ObjectType({
  description: 'Something of a person that runs out, or has, with nothing that carries it on; and what that costs.',
})
export class HorizonRow {
  @Field(() => LapseKind, { description: 'What runs out.' })
  kind!: LapseKind;

  @Field(() => ID, { description: 'The record that ends; the person for the declaration.' })
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

  @Field(() => String, { nullable: true, description: 'Programme of an authorisation, by its code.' })
  programme!: string | null;

  @Field(() => String, { nullable: true, description: 'The technical code.' })
  technicalCode!: string | null;

  @Field(() => PlainDateScalar, { description: 'Last day it counts.' })
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
