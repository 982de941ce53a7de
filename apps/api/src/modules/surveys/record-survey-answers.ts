import { allOf, faultsOfRows, mayEnterAnswers, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Survey } from './survey.entity.js';
import { mergedAnswers, storedResultOf } from './survey-outcome.js';

@InputType({ description: 'What one customer answered.' })
export class SurveyAnswersInput {
  @Field(() => String, { description: 'What tells this customer from the others: a number, never a name.' })
  rowKey!: string;

  @Field(() => [Int], {
    nullable: 'items',
    description: 'The answers in the order of the columns; null where a question did not apply.',
  })
  answers!: (number | null)[];
}

@InputType({ description: 'Answers typed from paper.' })
export class RecordSurveyAnswersInput {
  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => [SurveyAnswersInput], { description: 'A customer each.' })
  rows!: SurveyAnswersInput[];
}

export const RecordSurveyAnswersResult = resultOf('RecordSurveyAnswers', () => Survey);

/** Writes what customers answered; who answered before is replaced. */
export async function recordSurveyAnswers(
  context: ActorContext,
  { surveyId: id, expectedVersion, rows }: RecordSurveyAnswersInput,
): Promise<Answer<Survey>> {
  const { em, today } = context;
  const survey = await getForChange(context, Survey, { id, expectedVersion });
  const { status, startsOn, questionnaire, frameSize, invited, drawMethod, confidence, requiredSample } = survey;
  const { answers } = mergedAnswers(survey.answers, rows);

  const answer = allOf([
    mayEnterAnswers({ status, startsOn, today, respondents: answers.length, invited }),
    verdict(
      faultsOfRows(
        questionnaire,
        rows.map((row, index) => ({ ...row, line: index + 1 })),
      ),
    ),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const measured = { questionnaire, answers, frameSize, invited, drawMethod, confidence, requiredSample };
  em.assign(survey, { answers, ...storedResultOf(measured) });
  await em.flush();
  return survey;
}
