import {
  allOf,
  mayAmendSurvey,
  mayEnterAnswers,
  mayPlanSurvey,
  requiredSample,
  surveyStandardOn,
} from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
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
  { surveyId: id, expectedVersion, ...plan }: AmendSurveyInput,
): Promise<Answer<Survey>> {
  const { em, today } = context;
  const survey = await getForChange(context, Survey, { id, expectedVersion });
  const answered = survey.answers.length;

  const answer = allOf([
    mayPlanSurvey(plan),
    mayAmendSurvey({
      status: survey.status,
      answers: answered,
      questionsChange: shapeOf(survey.questionnaire) !== shapeOf(plan.questionnaire),
    }),
    ...(answered > 0 ? [mayEnterAnswers({ ...plan, status: 'COLLECTING', today, respondents: answered })] : []),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const planned = { ...plan, requiredSample: requiredSample(plan), answers: survey.answers };
  em.assign(survey, { ...planned, standard: surveyStandardOn(plan.startsOn), ...storedResultOf(planned) });
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
