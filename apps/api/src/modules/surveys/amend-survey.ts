import {
  allOf,
  mayAmendSurvey,
  mayEnterAnswers,
  mayPlanSurvey,
  requiredSample,
  surveyStandardOn,
  verdictOf,
} from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { functionGate, Person } from '../people/index.js';
import { surveyAsked } from './fieldwork-asked.js';
import { Survey } from './survey.entity.js';
import { SurveyPlanInput } from './survey.inputs.js';
import { storedResultOf } from './survey-outcome.js';

@InputType({ description: 'A survey as it is to be.' })
export class AmendSurveyInput extends SurveyPlanInput {
  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const AmendSurveyResult = resultOf('AmendSurvey', () => Survey);

/** Changes a survey that is not closed; its questions only while nobody answered them. */
export async function amendSurvey(
  context: ActorContext,
  { surveyId: id, expectedVersion, analystId, ...plan }: AmendSurveyInput,
): Promise<Answer<Survey>> {
  const { em, today } = context;
  const survey = await getForChange(context, Survey, { id, expectedVersion });
  const answered = survey.answers.length;

  const audit = survey.audit && (await survey.audit.loadOrFail());
  const asked = await surveyAsked(context, { ...plan, audit, clientId: survey.client.id });
  const analyst = await functionGate(context, asked, analystId);
  const answer = allOf([
    mayPlanSurvey(plan),
    verdictOf(analyst.checks.map((each) => ({ ...each, field: 'analystId' }))),
    mayAmendSurvey({
      status: survey.status,
      answers: answered,
      questionsChange: shapeOf(survey.questionnaire) !== shapeOf(plan.questionnaire),
    }),
    ...(answered > 0 ? [mayEnterAnswers({ ...plan, status: 'COLLECTING', today, respondents: answered })] : []),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const planned = { ...plan, requiredSample: requiredSample(plan), answers: survey.answers };
  em.assign(survey, {
    ...planned,
    analyst: em.getReference(Person, analyst.id),
    standard: surveyStandardOn(plan.startsOn),
    ...storedResultOf(planned),
  });
  await em.flush();
  return survey;
}

/** A questionnaire as text, its keys in one order: the database keeps them in another. */
function shapeOf({ scaleMax, dimensions, overall, recommend }: Survey['questionnaire']): string {
  const parts = dimensions.map(({ code, title, weight, items }) => [
    [code, title, weight],
    items.map((item) => [item.code, item.title, item.weight]),
  ]);
  return JSON.stringify([scaleMax, overall, recommend, parts]);
}
