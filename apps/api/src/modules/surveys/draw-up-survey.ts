import {
  allOf,
  mayPlanSurvey,
  SurveyStatus,
  surveyStandardOn,
  verdict,
  verdictOf,
  refusal,
  CLAUSE,
  requiredSample,
} from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { functionGate, Person } from '../people/index.js';
import { surveyAsked } from './fieldwork-asked.js';
import { Survey } from './survey.entity.js';
import { SurveyPlanInput } from './survey.inputs.js';
import { storedResultOf } from './survey-outcome.js';

@InputType({ description: "A survey of a client's customers." })
export class DrawUpSurveyInput extends SurveyPlanInput {
  @Field(() => ID, { description: 'Whose customers are asked.' })
  clientId!: string;

  @Field(() => ID, { nullable: true, description: 'The audit it is made for, if it is made for one.' })
  auditId!: string | null;
}

export const DrawUpSurveyResult = resultOf('DrawUpSurvey', () => Survey);

/** Plans a survey: its frame, its questions, and by the formula how many answers it needs. */
export async function drawUpSurvey(
  context: ActorContext,
  { clientId, auditId, analystId, ...plan }: DrawUpSurveyInput,
): Promise<Answer<Survey>> {
  const { em } = context;
  const client = await getRecord(context, Client, clientId);
  const audit = auditId === null ? null : await getRecord(context, Audit, auditId);

  const asked = await surveyAsked(context, { ...plan, audit, clientId: client.id });
  const analyst = await functionGate(context, asked, analystId);
  const answer = allOf([
    mayPlanSurvey(plan),
    verdictOf(analyst.checks.map((each) => ({ ...each, field: 'analystId' }))),
    verdict([
      audit !== null &&
        audit.client.id !== client.id &&
        refusal('SURVEY_AUDIT_OF_ANOTHER', CLAUSE.satisfaction, { field: 'auditId' }),
    ]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const planned = { ...plan, requiredSample: requiredSample(plan), answers: [] };
  const survey = em.create(Survey, {
    id: newId(),
    client,
    audit,
    analyst: em.getReference(Person, analyst.id),
    status: SurveyStatus.COLLECTING,
    standard: surveyStandardOn(plan.startsOn),
    ...planned,
    ...storedResultOf(planned),
    closedOn: null,
    version: 1,
  });
  await em.flush();
  return survey;
}
