import type { PlainDate } from '@touchstone/plain-date';
import {
  addedFields,
  allOf,
  applicationReviewDueOn,
  ApplicationStatus,
  holidayTableOf,
  maySubmitApplication,
  refusal,
  verdict,
} from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { HolidayYear } from '../body/index.js';
import { ownFaultsOf } from '../certificates/index.js';
import { Client, permitsOf } from '../clients/index.js';
import { Application } from './application.entity.js';
import { approvedFields } from './application.queries.js';
import { requiredKinds } from './required-documents.js';
import { scopeStepOf, scopeVerdict } from './scope-change.queries.js';
import { transferVerdict } from './transfer.queries.js';

@InputType({ description: 'An application that is complete.' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Day the body received it, where that was before today; only the body itself says so.',
  })
  receivedOn!: PlainDate | null;
}

export const SubmitApplicationResult = resultOf('SubmitApplication', () => Application);

/** Hands an application in: from then on the body's review clock runs. */
export async function submitApplication(
  context: ActorContext,
  { applicationId, ...input }: SubmitApplicationInput,
): Promise<Answer<Application>> {
  const { em, editions, today } = context;
  const application = await getForChange(context, Application, { ...input, id: applicationId });
  const edition = editions.get(application.editionId);
  const receivedOn = input.receivedOn ?? today;

  const answer = allOf([mayTellDay(context, input), await maySubmit(context, application, { edition, receivedOn })]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const reviewDueOn = applicationReviewDueOn({
    ...edition.application.reviewClock,
    receivedOn,
    table: holidayTableOf(await em.find(HolidayYear, {})),
  });
  em.assign(application, { status: ApplicationStatus.SUBMITTED, receivedOn, reviewDueOn });
  await em.flush();
  return application;
}

/** A client that could date its own application back would set the body's clock. */
function mayTellDay({ actor }: ActorContext, { receivedOn }: Pick<SubmitApplicationInput, 'receivedOn'>): Verdict {
  const isOutsider = !actor.reach.includes('OFFICE');
  return verdict([
    isOutsider && receivedOn !== null && refusal('RECEIVED_ON_SET_BY_BODY', 'RULE 5.2.1', { field: 'receivedOn' }),
  ]);
}

async function maySubmit(
  context: ActorContext,
  application: Application,
  { edition, receivedOn }: { edition: SchemeEdition; receivedOn: PlainDate },
): Promise<Verdict> {
  const client = await context.em.findOneOrFail(Client, { id: application.client.id });
  const documents = await application.documents.loadItems();
  const { requirements } = edition.application;
  const step = await scopeStepOf(context, application);
  const answer = maySubmitApplication({
    kind: application.kind,
    ...(step && { newFields: addedFields(step) }),
    uscc: client.uscc,
    individualBusinesses: requirements.individualBusinesses,
    activities: application.activities,
    permits: await permitsOf(context, client.id),
    ownFaults: await ownFaultsOf(context, client.id),
    ownFaultMonths: requirements.ownFaultMonths,
    status: application.status,
    receivedOn,
    today: context.today,
    edition,
    scope: application.scopeZh,
    technicalCodes: application.technicalCodes,
    approvedFields: await approvedFields(context),
    headcountInScope: application.headcountInScope,
    clientHeadcount: client.headcount,
    serviceSystemSince: application.serviceSystemSince,
    serviceSystemMonths: requirements.serviceSystemMonths,
    requiredDocuments: requiredKinds(edition, application),
    documents: documents.map(({ kind }) => kind),
  });
  const transfer = await transferVerdict(context, application, receivedOn);
  const all = allOf([answer, await scopeVerdict(context, application, step), transfer]);
  if (all.allowed) return all;
  return verdict(all.refusals.map((each) => (each.field === 'scope' ? { ...each, field: 'scopeZh' } : each)));
}
