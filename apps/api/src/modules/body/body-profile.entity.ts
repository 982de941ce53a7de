import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/core';
import {
  ASSESS_CHANGE_DAYS,
  CREDIT_GOOD_FOR_DAYS,
  CORRECT_MARK_DAYS,
  DEFAULT_APPEAL_PERIODS,
  DEFAULT_NUMBER_PATTERN,
  DEFAULT_REISSUE_PATTERN,
} from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { FlagField, IdField, IntField, TextField, TextsField, VersionField } from '../../reading/fields.js';

/** The certification body that this installation serves: exactly one. */
@Entity()
@Check({ name: 'body_profile_only_one', expression: 'only_one = 1' })
@ObjectType({ implements: Node, description: 'The certification body (认证机构) that this installation serves.' })
export class BodyProfile {
  @IdField()
  id!: string;

  /** Unique and always 1: there is one body. */
  @Property({ type: 'integer', unique: true, default: 1 })
  onlyOne = 1;

  @TextField('Legal name in Chinese.')
  nameZh!: string;

  @TextField('Legal name in English.')
  nameEn!: string;

  @TextField('Approval number, such as CNCA-R-2020-001.')
  approvalNumber!: string;

  @TextField('Number of the branch, two digits; 00 for the head office.')
  branch!: string;

  @TextField('Registered address.')
  address!: string;

  @TextField('Who signs certificates.')
  signatory!: string;

  @TextsField('Service fields the body is approved for, such as SC03.')
  approvedFields!: string[];

  @TextField('How certificates are numbered: places such as {yy} and {serial}, and capitals and digits between them.', {
    default: DEFAULT_NUMBER_PATTERN,
  })
  certificateNumberPattern = DEFAULT_NUMBER_PATTERN;

  @TextField('How certificates issued anew are numbered: {number} is the first number, {issue} counts.', {
    default: DEFAULT_REISSUE_PATTERN,
  })
  reissueNumberPattern: Opt<string> = DEFAULT_REISSUE_PATTERN;

  @IntField('Days in which a change that a client tells of is assessed.', { default: ASSESS_CHANGE_DAYS })
  assessChangeWithinDays: Opt<number> = ASSESS_CHANGE_DAYS;

  @IntField('Days for which a credit look-up counts.', { default: CREDIT_GOOD_FOR_DAYS })
  creditGoodForDays: Opt<number> = CREDIT_GOOD_FOR_DAYS;

  @FlagField('Whether a change of scope may be looked into by a surveillance; else it has an audit of its own.', {
    default: true,
  })
  scopeChangeAtSurveillance: Opt<boolean> = true;

  @IntField('Days in which a client puts a misuse of the mark right, or says that it stopped using it.', {
    default: CORRECT_MARK_DAYS,
  })
  correctMarkWithinDays: Opt<number> = CORRECT_MARK_DAYS;

  @IntField('Days from a notice in which the client may appeal against it.', {
    default: DEFAULT_APPEAL_PERIODS.appealWithinDays,
  })
  appealWithinDays: Opt<number> = DEFAULT_APPEAL_PERIODS.appealWithinDays;

  @IntField('Days in which an appeal or a complaint is acknowledged.', {
    default: DEFAULT_APPEAL_PERIODS.acknowledgeWithinDays,
  })
  acknowledgeWithinDays: Opt<number> = DEFAULT_APPEAL_PERIODS.acknowledgeWithinDays;

  @IntField('Days in which the outcome of an appeal or a complaint is told.', {
    default: DEFAULT_APPEAL_PERIODS.concludeWithinDays,
  })
  concludeWithinDays: Opt<number> = DEFAULT_APPEAL_PERIODS.concludeWithinDays;

  @FlagField('Whether the body is a demonstration: its certificates are specimens (样张).')
  isDemo!: boolean;

  @IntField("Days by which a demonstration's calendar runs ahead; 0 for a real body.", { default: 0 })
  clockShiftDays = 0;

  @VersionField()
  version!: number;
}
