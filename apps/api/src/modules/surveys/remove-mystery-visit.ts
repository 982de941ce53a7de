import { mayRemoveMysteryVisit } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit, seatOf } from '../audits/index.js';
import { MysteryVisit, MysteryVisitFile } from './mystery-visit.entity.js';
import { ResponseBasis } from './response-basis.entity.js';

@InputType({ description: 'A visit that was recorded by mistake.' })
export class RemoveMysteryVisitInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;
}

export const RemoveMysteryVisitResult = resultOf('RemoveMysteryVisit', () => Audit);

/** Takes a mystery customer's visit out again, before the report; the journal keeps what it said. */
export async function removeMysteryVisit(
  context: ActorContext,
  { visitId }: RemoveMysteryVisitInput,
): Promise<Answer<Audit>> {
  const { em } = context;
  const visit = await getRecord(context, MysteryVisit, visitId);
  await takeTurnsAt(context, Audit, visit.audit.id);
  const audit = await em.findOneOrFail(Audit, { id: visit.audit.id });
  const bases = await em.find(ResponseBasis, { visit: visit.id }, { orderBy: { criterion: 'asc' } });

  const answer = mayRemoveMysteryVisit({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    criteria: bases.map(({ criterion }) => criterion),
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  (await em.find(MysteryVisitFile, { visit: visit.id })).forEach((file) => em.remove(file));
  em.remove(visit);
  await em.flush();
  return audit;
}
