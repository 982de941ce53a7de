import type { PlainDate } from '@touchstone/plain-date';
import { ArgsType, Field, ID } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Audit, AuditActivity } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { functionCandidates } from '../people/index.js';
import type { FunctionCandidateShown } from '../people/index.js';
import { mysteryVisitAsked, surveyAsked } from './fieldwork-asked.js';

@ArgsType()
export class SurveyAnalystsArgs {
  @Field(() => ID, { description: 'Whose customers are asked.' })
  clientId!: string;

  @Field(() => ID, { nullable: true, description: 'The audit it is made for, if it is made for one.' })
  auditId?: string | null;

  @Field(() => PlainDateScalar, { description: 'First day on which customers are asked.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day on which customers are asked.' })
  endsOn!: PlainDate;
}

/** Who might analyse a survey. */
export async function surveyAnalysts(
  context: ActorContext,
  { clientId, auditId, startsOn, endsOn }: SurveyAnalystsArgs,
): Promise<FunctionCandidateShown[]> {
  const client = await getRecord(context, Client, clientId);
  const audit = auditId ? await getRecord(context, Audit, auditId) : null;
  return functionCandidates(context, await surveyAsked(context, { audit, clientId: client.id, startsOn, endsOn }));
}

/** Who might visit as a mystery customer in an activity of an audit. */
export async function mysteryCustomers(
  context: ActorContext,
  { activityId, visitedOn }: { readonly activityId: string; readonly visitedOn: PlainDate },
): Promise<FunctionCandidateShown[]> {
  const activity = await getRecord(context, AuditActivity, activityId);
  const audit = await context.em.findOneOrFail(Audit, { id: activity.audit.id });
  return functionCandidates(context, await mysteryVisitAsked(context, audit, visitedOn));
}
