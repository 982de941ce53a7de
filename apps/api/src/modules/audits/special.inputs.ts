import { ShortNoticeTrigger, SpecialAuditReason } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, InputType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'Why a special audit is held.' })
export class SpecialPurposeInput {
  @Field(() => SpecialAuditReason, { description: 'Its purpose.' })
  reason!: SpecialAuditReason;

  @Field(() => ShortNoticeTrigger, { nullable: true, description: 'What brought it about; for short notice alone.' })
  trigger!: ShortNoticeTrigger | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Day the body learned of it; for short notice alone.',
  })
  noticedOn!: PlainDate | null;

  @Field(() => String, { description: 'What it is to look into.' })
  note!: string;
}
