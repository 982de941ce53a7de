import { HOUSE_RHYTHMS, mayRegisterRisk, RiskSeverity, RiskStatus, RiskThreat } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { worksOnHouse } from './house-owners.queries.js';
import { HouseRhythm } from './house-rhythm.entity.js';
import { ImpartialityRisk } from './impartiality-risk.entity.js';

@InputType({ description: 'A risk to impartiality that was found.' })
export class RegisterRiskInput {
  @Field(() => RiskThreat, { description: 'What kind of threat it is.' })
  threat!: RiskThreat;

  @Field(() => String, { description: 'What it is, and where it comes from.' })
  description!: string;

  @Field(() => ID, { nullable: true, description: 'Whom it is about, if somebody.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Which client it is about, if one.' })
  clientId!: string | null;

  @Field(() => RiskSeverity, { description: 'How heavy it weighs.' })
  severity!: RiskSeverity;

  @Field(() => String, { description: 'What is done about it.' })
  measures!: string;

  @Field(() => ID, { description: 'Who sees to that.' })
  ownerId!: string;

  @Field(() => PlainDateScalar, { description: 'Day it was found.' })
  identifiedOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day to look at it again.' })
  reviewBy!: PlainDate;
}

export const RegisterRiskResult = resultOf('RegisterRisk', () => ImpartialityRisk);

/** Puts a risk to impartiality on the register (公正性风险登记). */
export async function registerRisk(
  context: ActorContext,
  { personId, clientId, ownerId, ...input }: RegisterRiskInput,
): Promise<Answer<ImpartialityRisk>> {
  const { em, today } = context;
  const person = personId ? await getRecord(context, Person, personId) : null;
  const client = clientId ? await getRecord(context, Client, clientId) : null;
  const owner = await getRecord(context, Person, ownerId);
  const rhythm = await em.findOne(HouseRhythm, { kind: 'RISK_REVIEW' });

  const answer = mayRegisterRisk({
    ...input,
    ownerIsEntitled: await worksOnHouse(context, owner.id),
    ownerIsConcerned: person?.id === owner.id,
    everyMonths: rhythm?.every ?? HOUSE_RHYTHMS.RISK_REVIEW.usual,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const risk = em.create(ImpartialityRisk, {
    ...input,
    id: newId(),
    number: await nextNumber(context, 'impartiality_risk'),
    description: input.description.trim(),
    measures: input.measures.trim(),
    person,
    client,
    owner,
    status: RiskStatus.OPEN,
    reviewedOn: null,
    closedOn: null,
    version: 1,
  });
  await em.flush();
  return risk;
}
