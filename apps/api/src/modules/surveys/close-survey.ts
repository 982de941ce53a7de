import { mayCloseSurvey, SurveyStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Survey } from './survey.entity.js';

@InputType({ description: 'A survey to be closed.' })
export class CloseSurveyInput {
  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const CloseSurveyResult = resultOf('CloseSurvey', () => Survey);

/** Closes a survey: from then on it is evidence, and nothing of it changes. */
export async function closeSurvey(
  context: ActorContext,
  { surveyId: id, expectedVersion }: CloseSurveyInput,
): Promise<Answer<Survey>> {
  const { em, today } = context;
  const survey = await getForChange(context, Survey, { id, expectedVersion });
  const { status, respondents, endsOn } = survey;

  const answer = mayCloseSurvey({ status, respondents, endsOn, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(survey, { status: SurveyStatus.CLOSED, closedOn: today });
  await em.flush();
  return survey;
}
