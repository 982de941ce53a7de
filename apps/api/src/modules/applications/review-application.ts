import type { PlainDate } from '@touchstone/plain-date';
import {
  addedFields,
  allOf,
  ApplicationReviewOutcome,
  ApplicationStatus,
  mayReviewApplication,
  permitChecks,
  refusal,
  ScopeDirection,
  verdictOf,
} from '@touchstone/rules';
import type { ApplicationStanding, Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { ownFaultsOf } from '../certificates/index.js';
import { Client, permitsOf } from '../clients/index.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { Application, ApplicationReview } from './application.entity.js';
import { approvedFields } from './application.queries.js';
import { bodyCompetenceFor } from './body-competence.queries.js';
import { creditChecksOf } from './credit.queries.js';
import { ReviewItemInput } from './review-items.type.js';
import { scopeStepOf, scopeVerdict } from './scope-change.queries.js';
import { soldTo } from './sold.queries.js';
import { transferVerdict } from './transfer.queries.js';

@InputType({ description: "What the body's look at an application came to." })
export class ReviewApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => ApplicationReviewOutcome, { description: 'Accepted (受理) or declined (不予受理).' })
  outcome!: ApplicationReviewOutcome;

  @Field(() => Boolean, { description: 'a) The basics are confirmed: legal status and credit.' })
  basicsConfirmed!: boolean;

  @Field(() => Boolean, { description: 'b) The client knows the requirements and accepts them.' })
  requirementsUnderstood!: boolean;

  @Field(() => Boolean, { description: 'c) The body has the competence for the field.' })
  competenceConfirmed!: boolean;

  @Field(() => [ReviewItemInput], {
    nullable: true,
    description: 'Answers to the further items that the edition asks for; to accept, all of them.',
  })
  items!: ReviewItemInput[] | null;

  @Field(() => String, { nullable: true, description: 'Why it is declined, or a remark.' })
  reason!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day of the review; today where nothing is said.' })
  reviewedOn!: PlainDate | null;
}

export const ReviewApplicationResult = resultOf('ReviewApplication', () => Application);

/** Records the application review (申请评审) by whoever acts, which stops the clock. */
export async function reviewApplication(
  context: ActorContext,
  { applicationId, expectedVersion, outcome, reason, items: answers, ...input }: ReviewApplicationInput,
): Promise<Answer<Application>> {
  const { em, actor, today } = context;
  const application = await getForChange(context, Application, { id: applicationId, expectedVersion });
  if (!actor.personId) return new Refused([refusal('ACTOR_WITHOUT_PERSON', 'GB/T 27021.1-2017, 9.1.2')]);
  const { reviewedOn: given, ...checklist } = input;
  const reviewedOn = given ?? today;
  const items = (answers ?? []).map(({ ...answer }) => answer);
  const isAccepted = outcome === ApplicationReviewOutcome.ACCEPT;
  const body = await bodyCompetenceFor(context, application, reviewedOn);

  const answer = mayReviewApplication({
    ...(await askedOf(context, application)),
    items,
    bodyCompetence: body,
    status: application.status,
    outcome,
    checklist,
    reason,
    receivedOn: application.receivedOn ?? reviewedOn,
    reviewedOn,
    today,
    reviewer: await factsOfPerson(context, actor.personId, { clientId: application.client.id }),
    clientId: application.client.id,
    reviewerSoldIt: await soldTo(context, actor.personId, application.client.id),
    standing: await standingOf(context, application),
  });
  const standing = isAccepted ? [await standingVerdict(context, application, reviewedOn)] : [];
  const all = allOf([answer, ...standing]);
  if (!all.allowed) return new Refused(all.refusals);

  em.create(ApplicationReview, {
    ...checklist,
    id: newId(),
    application,
    client: application.client,
    reviewer: em.getReference(Person, actor.personId, { wrapped: true }),
    outcome,
    items,
    bodyCompetence: [...body],
    reason,
    reviewedOn,
  });
  application.status = isAccepted ? ApplicationStatus.ACCEPTED : ApplicationStatus.DECLINED;
  await em.flush();
  return application;
}

/** What the review is about: programme, licence, and the items its edition asks for. */
async function askedOf({ em, editions }: ActorContext, { editionId, ...application }: Application) {
  const programme = await em.findOneOrFail(Programme, { id: application.programme.id });
  const { businessScope } = await em.findOneOrFail(Client, { id: application.client.id });
  const itemsAsked = editions.get(editionId).application.reviewItems.map(({ code }) => code);
  return { programme: programme.code, businessScope, itemsAsked };
}

/** What the application was received on, as it stands today. */
async function standingOf(context: ActorContext, application: Application): Promise<ApplicationStanding> {
  const { kind, technicalCodes, client } = application;
  const edition = context.editions.get(application.editionId);
  const step = await scopeStepOf(context, application);
  return {
    kind,
    edition,
    askedFields: step ? addedFields(step) : technicalCodes,
    approvedFields: await approvedFields(context),
    ownFaults: await ownFaultsOf(context, client.id),
    ownFaultMonths: edition.application.requirements.ownFaultMonths,
  };
}

/** What the client's credit, permits and certificate say against accepting on a day; a refusal rests on none of them. */
async function standingVerdict(
  context: ActorContext,
  application: Application,
  reviewedOn: PlainDate,
): Promise<Verdict> {
  const { client, activities, scopeDirection } = application;
  const scope = await scopeVerdict(context, application, await scopeStepOf(context, application));
  // Who wants less is not asked whether it may have more.
  if (scopeDirection === ScopeDirection.REDUCE) return scope;
  const permits = permitChecks(await permitsOf(context, client.id), { activities, on: reviewedOn });
  return allOf([
    scope,
    await transferVerdict(context, application, reviewedOn),
    verdictOf([...(await creditChecksOf(context, client.id, reviewedOn)), ...permits]),
  ]);
}
