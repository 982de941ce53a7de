import { allOf, mayEnterAnswers, readAnswers, verdict } from '@touchstone/rules';
import type { ReadAnswers, Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf, shownRefusal } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Survey } from './survey.entity.js';
import { mergedAnswers, storedResultOf } from './survey-outcome.js';
import type { SurveyImportPreview } from './survey.type.js';

@InputType({ description: 'A file of answers.' })
export class ImportSurveyAnswersInput {
  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Comma-separated text: a heading of `id` and the codes of the questions, then a line a customer.',
  })
  csv!: string;
}

export const ImportSurveyAnswersResult = resultOf('ImportSurveyAnswers', () => Survey);

/** Reads a file of answers in: all of it or nothing. A customer's answers replace what was read of him before. */
export async function importSurveyAnswers(
  context: ActorContext,
  { surveyId: id, expectedVersion, csv }: ImportSurveyAnswersInput,
): Promise<Answer<Survey>> {
  const { em } = context;
  const survey = await getForChange(context, Survey, { id, expectedVersion });
  const read = readAnswers(survey.questionnaire, csv);
  const { answers } = mergedAnswers(survey.answers, read.rows);

  const answer = mayTakeIn(context, survey, read);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { questionnaire, frameSize, invited, drawMethod, confidence, requiredSample } = survey;
  const measured = { questionnaire, answers, frameSize, invited, drawMethod, confidence, requiredSample };
  em.assign(survey, { answers, ...storedResultOf(measured) });
  await em.flush();
  return survey;
}

/** What a file would do, asked as the import asks it; nothing is written. */
export async function previewSurveyImport(
  context: ActorContext,
  { surveyId, csv }: { readonly surveyId: string; readonly csv: string },
): Promise<SurveyImportPreview> {
  const survey = await getRecord(context, Survey, surveyId);
  const read = readAnswers(survey.questionnaire, csv);
  const { added, replaced, unchanged } = mergedAnswers(survey.answers, read.rows);
  const answer = mayTakeIn(context, survey, read);
  const refusals = answer.allowed ? [] : answer.refusals.map((each) => shownRefusal(each, context.locale));
  return { added, replaced, unchanged, refusals };
}

function mayTakeIn({ today }: ActorContext, survey: Survey, { rows, refusals }: ReadAnswers): Verdict {
  const { status, startsOn, invited } = survey;
  const respondents = mergedAnswers(survey.answers, rows).answers.length;
  return allOf([mayEnterAnswers({ status, startsOn, today, respondents, invited }), verdict(refusals)]);
}
