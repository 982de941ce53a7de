import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE, DocumentKind, mayRequestPapers } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Application } from './application.entity.js';
import { PaperRequest } from './paper-request.entity.js';

@InputType({ description: 'Papers that an application lacks.' })
export class RequestPapersInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => [DocumentKind], { description: 'Which papers are wanted.' })
  kinds!: DocumentKind[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => PlainDateScalar, { description: 'By when they are wanted.' })
  dueOn!: PlainDate;
}

export const RequestPapersResult = resultOf('RequestPapers', () => PaperRequest);

/** Asks the client for what is missing. The body's own ten days go on: the two clocks are shown side by side. */
export async function requestPapers(
  context: ActorContext,
  { applicationId, ...request }: RequestPapersInput,
): Promise<Answer<PaperRequest>> {
  const { em, actor, today } = context;
  const found = await getRecord(context, Application, applicationId);
  await takeTurnsAt(context, Application, found.id);
  const application = await em.refreshOrFail(found);
  if (!actor.personId) return new Refused([{ code: 'ACTOR_WITHOUT_PERSON', clause: CLAUSE.ruleApplicationReview }]);

  const kinds = [...new Set(request.kinds)];
  const answer = mayRequestPapers({ ...request, kinds, status: application.status, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const asked = em.create(PaperRequest, {
    ...request,
    kinds,
    id: newId(),
    application,
    client: application.client,
    requestedOn: today,
    requestedBy: em.getReference(Person, actor.personId, { wrapped: true }),
  });
  await em.flush();
  return asked;
}
