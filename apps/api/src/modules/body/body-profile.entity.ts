import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/core';
import {
  AccountRole,
  BODY_TERMS,
  DEFAULT_NUMBER_PATTERN,
  DEFAULT_REISSUE_PATTERN,
  GUARDED_ROLES,
  SUSPENSION_ALARM_DAYS,
} from '@touchstone/rules';
import type { Kpi, KpiThreshold } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import {
  FlagField,
  IdField,
  IntField,
  IntsField,
  TextField,
  TextsField,
  VersionField,
  WordsField,
} from '../../reading/fields.js';

const column = (term: string): string => new UnderscoreNamingStrategy().propertyToColumnName(term);

/** Whoever decides or administers shows a second factor, where the body says nothing else. */
const SECOND_FACTOR_ROLES: readonly AccountRole[] = GUARDED_ROLES;

/** Each period within its bounds. */
const TERMS = Object.entries(BODY_TERMS)
  .map(([term, { least, most }]) => `${column(term)} >= ${least} and ${column(term)} <= ${most}`)
  .join(' and ');

/** The certification body that this installation serves: exactly one. */
@Entity()
@Check({ name: 'body_profile_only_one', expression: 'only_one = 1' })
@Check({ name: 'body_profile_terms', expression: TERMS })
@Check({
  name: 'body_profile_alarms',
  expression: 'cardinality(suspension_alarm_days) >= 1 and cardinality(suspension_alarm_days) <= 8',
})
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

  @IntField('Days in which a change that a client tells of is assessed.', {
    default: BODY_TERMS.assessChangeWithinDays.usual,
  })
  assessChangeWithinDays: Opt<number> = BODY_TERMS.assessChangeWithinDays.usual;

  @IntField('Days for which a credit look-up counts.', { default: BODY_TERMS.creditGoodForDays.usual })
  creditGoodForDays: Opt<number> = BODY_TERMS.creditGoodForDays.usual;

  @IntField('Days before its last one on which a permit of a client is said to run out.', {
    default: BODY_TERMS.permitWarningDays.usual,
  })
  permitWarningDays: Opt<number> = BODY_TERMS.permitWarningDays.usual;

  @IntField('Days for which the look-up of another body’s certificate counts before a transfer.', {
    default: BODY_TERMS.transferLookUpGoodForDays.usual,
  })
  transferLookUpGoodForDays: Opt<number> = BODY_TERMS.transferLookUpGoodForDays.usual;

  @IntField('Months that an agreement counts beyond one cycle.', { default: BODY_TERMS.agreementMarginMonths.usual })
  agreementMarginMonths: Opt<number> = BODY_TERMS.agreementMarginMonths.usual;

  @IntField('Days in which a client tells of a change, where its agreement says nothing else.', {
    default: BODY_TERMS.changeNoticeDays.usual,
  })
  changeNoticeDays: Opt<number> = BODY_TERMS.changeNoticeDays.usual;

  @IntField('Days before its last one on which a registration of a person is said to lapse.', {
    default: BODY_TERMS.registrationWarningDays.usual,
  })
  registrationWarningDays: Opt<number> = BODY_TERMS.registrationWarningDays.usual;

  @IntField('Months for which a declaration of impartiality counts.', {
    default: BODY_TERMS.declareInterestsEveryMonths.usual,
  })
  declareInterestsEveryMonths: Opt<number> = BODY_TERMS.declareInterestsEveryMonths.usual;

  @IntField('Hours of continuing education that a registered auditor needs in a year.', {
    default: BODY_TERMS.educationHoursYearly.usual,
  })
  educationHoursYearly: Opt<number> = BODY_TERMS.educationHoursYearly.usual;

  @IntField('How many of them in the profession.', { default: BODY_TERMS.professionalHoursYearly.usual })
  professionalHoursYearly: Opt<number> = BODY_TERMS.professionalHoursYearly.usual;

  @IntField('Days a month that one person audits, by which capacity is foreseen.', {
    default: BODY_TERMS.auditDaysPerMonth.usual,
  })
  auditDaysPerMonth: Opt<number> = BODY_TERMS.auditDaysPerMonth.usual;

  @IntField('How many audits of one client in a row one person may lead.', {
    default: BODY_TERMS.ledInRowMost.usual,
  })
  ledInRowMost: Opt<number> = BODY_TERMS.ledInRowMost.usual;

  @IntField('Months after which a client says again how it uses the mark.', {
    default: BODY_TERMS.confirmMarkEveryMonths.usual,
  })
  confirmMarkEveryMonths: Opt<number> = BODY_TERMS.confirmMarkEveryMonths.usual;

  @IntsField('Days before the end of a suspension on which somebody is told of it, the farthest first.', {
    default: SUSPENSION_ALARM_DAYS,
  })
  suspensionAlarmDays: Opt<number[]> = [...SUSPENSION_ALARM_DAYS];

  @FlagField('Whether a change of scope may be looked into by a surveillance; else it has an audit of its own.', {
    default: true,
  })
  scopeChangeAtSurveillance: Opt<boolean> = true;

  @IntField('Days in which a client puts a misuse of the mark right, or says that it stopped using it.', {
    default: BODY_TERMS.correctMarkWithinDays.usual,
  })
  correctMarkWithinDays: Opt<number> = BODY_TERMS.correctMarkWithinDays.usual;

  @IntField('Days from a notice in which the client may appeal against it.', {
    default: BODY_TERMS.appealWithinDays.usual,
  })
  appealWithinDays: Opt<number> = BODY_TERMS.appealWithinDays.usual;

  @IntField('Days in which an appeal or a complaint is acknowledged.', {
    default: BODY_TERMS.acknowledgeWithinDays.usual,
  })
  acknowledgeWithinDays: Opt<number> = BODY_TERMS.acknowledgeWithinDays.usual;

  @IntField('Days in which the outcome of an appeal or a complaint is told.', {
    default: BODY_TERMS.concludeWithinDays.usual,
  })
  concludeWithinDays: Opt<number> = BODY_TERMS.concludeWithinDays.usual;

  @IntField('Minutes for which a proof of who one is counts before a decision.', {
    default: BODY_TERMS.proofGoodForMinutes.usual,
  })
  proofGoodForMinutes: Opt<number> = BODY_TERMS.proofGoodForMinutes.usual;

  @IntField('Audits from which on it is shown how an assessor stands to colleagues.', {
    default: BODY_TERMS.consistencyLeastAudits.usual,
  })
  consistencyLeastAudits: Opt<number> = BODY_TERMS.consistencyLeastAudits.usual;

  @IntField('Other clients from which on a group is shown beside a client.', {
    default: BODY_TERMS.benchmarkLeastClients.usual,
  })
  benchmarkLeastClients: Opt<number> = BODY_TERMS.benchmarkLeastClients.usual;

  @IntField('Rows of an export above which a reason is given.', { default: BODY_TERMS.exportReasonRows.usual })
  exportReasonRows: Opt<number> = BODY_TERMS.exportReasonRows.usual;

  @IntField('Rows that an export has at most, where it is not the work of the role to take all.', {
    default: BODY_TERMS.exportRowsMost.usual,
  })
  exportRowsMost: Opt<number> = BODY_TERMS.exportRowsMost.usual;

  @IntField('Exports that one account takes in an hour at most.', { default: BODY_TERMS.exportsAnHour.usual })
  exportsAnHour: Opt<number> = BODY_TERMS.exportsAnHour.usual;

  @IntField('How many times the usual day of an account its exports are an alarm.', {
    default: BODY_TERMS.exportAlarmTimes.usual,
  })
  exportAlarmTimes: Opt<number> = BODY_TERMS.exportAlarmTimes.usual;

  /** Thresholds of figures that the body sets itself. */
  @Property({ type: 'json', columnType: 'jsonb', defaultRaw: `'{}'::jsonb` })
  kpiThresholds: Opt<Partial<Record<Kpi, KpiThreshold>>> = {};

  @WordsField(AccountRole, 'Roles that need a second factor to sign in.', { default: SECOND_FACTOR_ROLES })
  secondFactorRoles: Opt<AccountRole[]> = [...SECOND_FACTOR_ROLES];

  @FlagField('Whether the body is a demonstration: its certificates are specimens (样张).')
  isDemo!: boolean;

  @IntField("Days by which a demonstration's calendar runs ahead; 0 for a real body.", { default: 0 })
  clockShiftDays = 0;

  @VersionField()
  version!: number;
}
