import type { PlainDate } from '@touchstone/plain-date';
import { plusDays } from '@touchstone/plain-date';
import { MarkCaseStatus, mayOpenMarkCase } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange, getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { MarkCase } from './mark-case.entity.js';
import { MarkAssessment, MarkUse } from './mark-use.entity.js';
import { MarkUseInput } from './mark.inputs.js';
import { correctWithinDays, handlerFactsOf, openCaseOf } from './mark.queries.js';

@InputType({ description: 'A misuse of the mark that is taken up with the client.' })
export class OpenMarkCaseInput extends MarkUseInput {
  @Field(() => String, { description: 'What the client is asked to do.' })
  request!: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Last day to put it right; the body's own days where nothing is said.",
  })
  correctBy!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether it has serious effects.' })
  isGrave!: boolean;

  @Field(() => ID, { description: 'Who handles it.' })
  handlerId!: string;
}

export const OpenMarkCaseResult = resultOf('OpenMarkCase', () => MarkCase);

/** Asks a client to put a misuse of the mark right by a day. */
export async function openMarkCase(
  context: ActorContext,
  { markUseId: id, expectedVersion, request, correctBy: wanted, isGrave, handlerId }: OpenMarkCaseInput,
): Promise<Answer<MarkCase>> {
  const { em, today } = context;
  await takeTurnsAt(context, MarkUse, localId('MarkUse', id));
  const use = await getForChange(context, MarkUse, { id, expectedVersion });
  const handler = await getRecord(context, Person, handlerId);
  const withinDays = await correctWithinDays(context);
  const correctBy = wanted ?? plusDays(today, withinDays);

  const answer = mayOpenMarkCase({
    ...(await handlerFactsOf(context, { personId: handler.id, clientId: use.client.id })),
    useStatus: use.status,
    hasOpenCase: (await openCaseOf(context, use.id)) !== null,
    request,
    correctBy,
    withinDays,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const [assessment] = await em.find(
    MarkAssessment,
    { markUse: use.id },
    { orderBy: { assessedOn: 'desc', id: 'desc' }, limit: 1 },
  );
  const made = em.create(MarkCase, {
    id: newId(),
    number: await nextNumber(context, 'mark_case'),
    markUse: use,
    certification: use.certification,
    client: use.client,
    misuses: assessment?.misuses ?? [],
    request: request.trim(),
    isGrave,
    openedOn: today,
    firstCorrectBy: correctBy,
    correctBy,
    handler,
    status: MarkCaseStatus.ASKED,
    outcome: null,
    conclusion: null,
    closedOn: null,
    version: 1,
  });
  await em.flush();
  return made;
}
