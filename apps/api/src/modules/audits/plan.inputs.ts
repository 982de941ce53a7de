import type { PlainDate } from '@touchstone/plain-date';
import { SiteMethod, TimeAdjustmentReason } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'One reason why the time of an audit departs from its table.' })
export class TimeAdjustmentInput {
  @Field(() => TimeAdjustmentReason, { description: 'The reason; it says whether more or less.' })
  reason!: TimeAdjustmentReason;

  @Field(() => Int, { description: "How much of the table's time, in whole per cent." })
  percent!: number;

  @Field(() => String, { description: 'Why it holds for this client.' })
  justification!: string;
}

@InputType({ description: 'On what terms something is audited from afar.' })
export class RemoteTermsInput {
  @Field(() => String, { description: 'What is audited from afar, and what on site.' })
  extent!: string;

  @Field(() => String, { description: 'What could go wrong with the technology used, and why it will do.' })
  riskAssessment!: string;

  @Field(() => PlainDateScalar, { description: 'Day the body agreed.' })
  bodyConsentedOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Day the client agreed.' })
  clientConsentedOn!: PlainDate;
}

/** What a plan may say of time and sites beside the person-days. */
@InputType({ description: 'What a plan may say of time and sites beside the person-days.' })
export class PlanTimeInput {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The part of the time on site; as the table parts it where nothing is said.',
  })
  onSitePersonDays!: string | null;

  @Field(() => [TimeAdjustmentInput], {
    nullable: true,
    description: 'Why the time departs from the table; as it was, or none, where nothing is said.',
  })
  adjustments!: TimeAdjustmentInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the time rests on where the table has no figure; as it was where nothing is said.',
  })
  timeJustification!: string | null;

  @Field(() => SiteMethod, {
    nullable: true,
    description: 'Which sites it goes to beside the head office; as it was, or all of them, where nothing is said.',
  })
  siteMethod!: SiteMethod | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why not all of them; as it was where nothing is said.',
  })
  siteRationale!: string | null;

  @Field(() => RemoteTermsInput, {
    nullable: true,
    description: 'On what terms something is audited from afar; as they were where nothing is said.',
  })
  remote!: RemoteTermsInput | null;
}
