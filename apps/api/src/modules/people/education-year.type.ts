import './people.enums.js';
import { EducationState } from '@touchstone/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../graphql/scalars.js';

/** One year's hours of a person against what the body asks. */
@ObjectType('EducationYear', { description: "One year's continuing education of a person, against what is asked." })
export class EducationYearShown {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Hours done.' })
  hours!: string;

  @Field(() => DecimalScalar, { description: 'How many of them in the profession.' })
  professionalHours!: string;

  @Field(() => Int, { description: 'Hours the body asks for in a year.' })
  target!: number;

  @Field(() => Int, { description: 'How many of them in the profession.' })
  professionalTarget!: number;

  @Field(() => EducationState, {
    nullable: true,
    description: 'How the year stands; empty where the person was registered on no day of it.',
  })
  state!: EducationState | null;
}
