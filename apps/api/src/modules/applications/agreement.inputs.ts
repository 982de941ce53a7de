import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Fees of an agreement by kind, in fen.' })
export class AgreedFeesInput {
  @Field(() => Int, { description: 'For the application.' })
  applicationFeeFen!: number;

  @Field(() => Int, { description: 'For review and registration, the certificate included.' })
  registrationFeeFen!: number;

  @Field(() => Int, { description: 'For the initial audit.' })
  auditFeeFen!: number;

  @Field(() => Int, { description: 'For each surveillance, annual fee and audit together.' })
  surveillanceFeeFen!: number;
}

@InputType({ description: 'What an agreement says of payer and duties.' })
export class AgreementDutiesInput {
  @Field(() => String, { nullable: true, description: 'Who pays, where it is not the client itself.' })
  payerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why somebody else pays.' })
  payerReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days in which the client tells of changes; 15 where left out.' })
  changeNoticeDays!: number | null;

  @Field(() => AgreedFeesInput, {
    nullable: true,
    description: "Fees by kind; the accepted quote's where left out, and the sum alone where there is none.",
  })
  fees!: AgreedFeesInput | null;
}
