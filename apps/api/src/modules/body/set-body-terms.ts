import { AccountRole, BODY_TERMS, checkBodyTerms } from '@touchstone/rules';
import type { BodyTerm } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { BodyProfile } from './body-profile.entity.js';

const optional = { nullable: true } as const;

@InputType({ description: 'The periods that are a policy of the body. One that is left out stays as it is set.' })
export class SetBodyTermsInput {
  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => Int, { ...optional, description: 'Days a credit look-up counts.' })
  creditGoodForDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Days before its last one on which a permit is said to run out.' })
  permitWarningDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Days the look-up of another body’s certificate counts.' })
  transferLookUpGoodForDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Months that an agreement counts beyond one cycle.' })
  agreementMarginMonths!: number | null;

  @Field(() => Int, { ...optional, description: 'Days to tell of a change in, where an agreement says nothing else.' })
  changeNoticeDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Days to assess a change in.' })
  assessChangeWithinDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Days before its last one on which a registration is said to lapse.' })
  registrationWarningDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Months a declaration of impartiality counts.' })
  declareInterestsEveryMonths!: number | null;

  @Field(() => Int, { ...optional, description: 'Hours of continuing education a registered auditor needs in a year.' })
  educationHoursYearly!: number | null;

  @Field(() => Int, { ...optional, description: 'How many of them in the profession.' })
  professionalHoursYearly!: number | null;

  @Field(() => Int, { ...optional, description: 'Days a month that one person audits.' })
  auditDaysPerMonth!: number | null;

  @Field(() => Int, { ...optional, description: 'How many audits of one client in a row one person may lead.' })
  ledInRowMost!: number | null;

  @Field(() => Int, { ...optional, description: 'Months after which the use of the mark is said again.' })
  confirmMarkEveryMonths!: number | null;

  @Field(() => Int, { ...optional, description: 'Days to put a misuse of the mark right in.' })
  correctMarkWithinDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Days to appeal in.' })
  appealWithinDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Days to acknowledge an appeal or a complaint in.' })
  acknowledgeWithinDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Days to tell the outcome of one in.' })
  concludeWithinDays!: number | null;

  @Field(() => Int, { ...optional, description: 'Minutes for which a proof of who one is counts.' })
  proofGoodForMinutes!: number | null;

  @Field(() => Int, { ...optional, description: 'Audits from which on an assessor is compared.' })
  consistencyLeastAudits!: number | null;

  @Field(() => Int, { ...optional, description: 'Other clients from which on a group is shown beside a client.' })
  benchmarkLeastClients!: number | null;

  @Field(() => Int, { ...optional, description: 'Rows of an export above which a reason is given.' })
  exportReasonRows!: number | null;

  @Field(() => Int, { ...optional, description: 'Rows that an export has at most.' })
  exportRowsMost!: number | null;

  @Field(() => Int, { ...optional, description: 'Exports that one account takes in an hour.' })
  exportsAnHour!: number | null;

  @Field(() => Int, { ...optional, description: 'How many times the usual day of an account is an alarm.' })
  exportAlarmTimes!: number | null;

  @Field(() => [AccountRole], { ...optional, description: 'Roles that need a second factor to sign in.' })
  secondFactorRoles!: AccountRole[] | null;

  @Field(() => [Int], { ...optional, description: 'Days before the end of a suspension on which somebody is told.' })
  suspensionAlarmDays!: number[] | null;
}

export const SetBodyTermsResult = resultOf('SetBodyTerms', () => BodyProfile);

/** Sets the periods of the body. Days that were fixed before, such as the end of an agreement, stay. */
export async function setBodyTerms(
  context: ActorContext,
  { expectedVersion, ...input }: SetBodyTermsInput,
): Promise<Answer<BodyProfile>> {
  const { id } = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const body = await getForChange(context, BodyProfile, { id: globalId('BodyProfile', id), expectedVersion });
  const names = Object.keys(BODY_TERMS) as readonly BodyTerm[];
  const terms = Object.fromEntries(names.map((name) => [name, input[name] ?? body[name]])) as Record<BodyTerm, number>;
  const suspensionAlarmDays = (input.suspensionAlarmDays ?? body.suspensionAlarmDays).toSorted((a, b) => b - a);

  const answer = checkBodyTerms({ ...terms, suspensionAlarmDays });
  if (!answer.allowed) return new Refused(answer.refusals);

  const secondFactorRoles = [...new Set(input.secondFactorRoles ?? body.secondFactorRoles)];
  context.em.assign(body, { ...terms, suspensionAlarmDays, secondFactorRoles });
  await context.em.flush();
  return body;
}
