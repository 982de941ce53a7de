import { HOUSE_RHYTHMS, mayReviewRisk, RiskConclusion, RiskSeverity } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange, getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { worksOnHouse } from './house-owners.queries.js';
import { HouseRhythm } from './house-rhythm.entity.js';
import { ImpartialityRisk, RiskReview } from './impartiality-risk.entity.js';

@InputType({ description: 'A look at a risk between two sittings of the committee.' })
export class ReviewRiskInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => Int, { description: "The risk's version as it was read." })
  expectedVersion!: number;

  @Field(() => RiskConclusion, { description: 'What is concluded; the committee alone takes a risk off.' })
  conclusion!: RiskConclusion;

  @Field(() => RiskSeverity, { description: 'How heavy it weighs from now on.' })
  severity!: RiskSeverity;

  @Field(() => String, { description: 'Why.' })
  remark!: string;

  @Field(() => String, { description: 'What is done about it from now on.' })
  measures!: string;

  @Field(() => ID, { description: 'Who sees to that.' })
  ownerId!: string;

  @Field(() => PlainDateScalar, { description: 'Last day to look at it again.' })
  reviewBy!: PlainDate;
}

export const ReviewRiskResult = resultOf('ReviewRisk', () => ImpartialityRisk);

/** Looks at a risk again (风险评审): its weight, what is done about it, and when it is looked at next. */
export async function reviewRisk(
  context: ActorContext,
  { riskId: id, expectedVersion, ownerId, conclusion, severity, remark, measures, reviewBy }: ReviewRiskInput,
): Promise<Answer<ImpartialityRisk>> {
  const { em, actor, today } = context;
  const risk = await getForChange(context, ImpartialityRisk, { id, expectedVersion });
  const owner = await getRecord(context, Person, ownerId);
  const rhythm = await em.findOne(HouseRhythm, { kind: 'RISK_REVIEW' });

  const answer = mayReviewRisk({
    status: risk.status,
    conclusion,
    remark,
    measures,
    ownerIsEntitled: await worksOnHouse(context, owner.id),
    ownerIsConcerned: risk.person?.id === owner.id,
    reviewBy,
    everyMonths: rhythm?.every ?? HOUSE_RHYTHMS.RISK_REVIEW.usual,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.create(RiskReview, {
    id: newId(),
    risk,
    task: null,
    conclusion,
    severity,
    remark: remark.trim(),
    reviewedBy: actor.personId ? em.getReference(Person, actor.personId) : null,
    reviewedOn: today,
  });
  em.assign(risk, { severity, measures: measures.trim(), owner, reviewedOn: today, reviewBy });
  await em.flush();
  return risk;
}
