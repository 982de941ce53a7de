import type { PlainDate } from '@touchstone/plain-date';
import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'What an agreement says on a day: as signed, and as amended by then (合同条款).' })
export class AgreementTerms {
  @Field(() => String, { description: 'Edition.' })
  editionId!: string;

  @Field(() => String, { description: 'Scope in Chinese.' })
  scopeZh!: string;

  @Field(() => String, { nullable: true, description: 'Scope in English.' })
  scopeEn!: string | null;

  @Field(() => Int, { description: 'Persons in scope.' })
  headcount!: number;

  @Field(() => [String], { description: 'Sites beside the head office.' })
  sites!: readonly string[];

  @Field(() => DecimalScalar, { description: 'Audit time of the initial audit in person-days.' })
  personDays!: string;

  @Field(() => Int, { nullable: true, description: 'Application fee in fen.' })
  applicationFeeFen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Fee for review and registration in fen.' })
  registrationFeeFen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Fee of the initial audit in fen.' })
  auditFeeFen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Fee of each surveillance in fen, annual fee and audit together.' })
  surveillanceFeeFen!: number | null;

  @Field(() => String, { description: 'Who pays.' })
  payerName!: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Last day of the agreement; empty before it is signed.',
  })
  validUntil!: PlainDate | null;
}
