import { questionsOf, writeCsv } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { amendSurvey, AmendSurveyInput, AmendSurveyResult } from './amend-survey.js';
import { attachResponseBasis, AttachResponseBasisInput, AttachResponseBasisResult } from './attach-response-basis.js';
import { closeSurvey, CloseSurveyInput, CloseSurveyResult } from './close-survey.js';
import { detachResponseBasis, DetachResponseBasisInput, DetachResponseBasisResult } from './detach-response-basis.js';
import { FunctionCandidateShown } from '../people/index.js';
import { drawUpSurvey, DrawUpSurveyInput, DrawUpSurveyResult } from './draw-up-survey.js';
import {
  importSurveyAnswers,
  ImportSurveyAnswersInput,
  ImportSurveyAnswersResult,
  previewSurveyImport,
} from './import-survey-answers.js';
import { recordSurveyAnswers, RecordSurveyAnswersInput, RecordSurveyAnswersResult } from './record-survey-answers.js';
import { Survey } from './survey.entity.js';
import { surveyAnalysts, SurveyAnalystsArgs } from './fieldwork-candidates.js';
import { SurveyList } from './survey.list.js';
import { resultOfSurvey } from './survey-outcome.js';
import type { StoredSurvey } from './survey-outcome.js';
import { SurveyColumn, SurveyImportPreview, SurveyQuestionnaire, SurveyOutcome } from './survey.type.js';

const MEASURED = [
  'questionnaire',
  'answers',
  'frameSize',
  'invited',
  'drawMethod',
  'confidence',
  'requiredSample',
] as const satisfies readonly (keyof Survey)[];

@Resolver(() => Survey)
export class SurveyResolver {
  @Query(() => Survey, { nullable: true, description: 'One survey; null when there is none for this reader.' })
  @Authorized<Door>('survey:read')
  survey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Survey', id, info });
  }

  @Query(() => SurveyList.Connection, { description: 'Customer surveys.' })
  @Authorized<Door>('survey:read')
  surveys(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SurveyList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, SurveyList, { args, info });
  }

  @Query(() => SurveyImportPreview, { description: 'What a file of answers would do; nothing is written.' })
  @Authorized<Door>('survey:keep')
  surveyImportPreview(
    @Ctx() context: ActorContext,
    @Arg('surveyId', () => ID, { description: 'The survey.' }) surveyId: string,
    @Arg('csv', () => String, { description: 'The file.' }) csv: string,
  ): Promise<SurveyImportPreview> {
    return previewSurveyImport(context, { surveyId, csv });
  }

  @Query(() => [FunctionCandidateShown], {
    description: 'Who might analyse a survey, by what the gate of drawing it up says of them.',
  })
  @Authorized<Door>('survey:keep')
  surveyAnalysts(
    @Ctx() context: ActorContext,
    @Args(() => SurveyAnalystsArgs) args: SurveyAnalystsArgs,
  ): Promise<FunctionCandidateShown[]> {
    return surveyAnalysts(context, args);
  }

  @Mutation(() => DrawUpSurveyResult, { description: "Plans a survey of a client's customers." })
  @Authorized<Door>('survey:keep')
  drawUpSurvey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DrawUpSurveyInput, { description: 'The plan.' }) input: DrawUpSurveyInput,
  ): Promise<object> {
    return command(context, info, [drawUpSurvey, input]);
  }

  @Mutation(() => AmendSurveyResult, { description: 'Changes a survey that is not closed.' })
  @Authorized<Door>('survey:keep')
  amendSurvey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendSurveyInput, { description: 'As it is to be.' }) input: AmendSurveyInput,
  ): Promise<object> {
    return command(context, info, [amendSurvey, input]);
  }

  @Mutation(() => RecordSurveyAnswersResult, { description: 'Writes answers typed from paper.' })
  @Authorized<Door>('survey:keep')
  recordSurveyAnswers(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordSurveyAnswersInput, { description: 'The answers.' }) input: RecordSurveyAnswersInput,
  ): Promise<object> {
    return command(context, info, [recordSurveyAnswers, input]);
  }

  @Mutation(() => ImportSurveyAnswersResult, { description: 'Reads a file of answers in: all of it or nothing.' })
  @Authorized<Door>('survey:keep')
  importSurveyAnswers(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ImportSurveyAnswersInput, { description: 'The file.' }) input: ImportSurveyAnswersInput,
  ): Promise<object> {
    return command(context, info, [importSurveyAnswers, input]);
  }

  @Mutation(() => CloseSurveyResult, { description: 'Closes a survey: it becomes evidence and no longer changes.' })
  @Authorized<Door>('survey:keep')
  closeSurvey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseSurveyInput, { description: 'Which.' }) input: CloseSurveyInput,
  ): Promise<object> {
    return command(context, info, [closeSurvey, input]);
  }

  @Mutation(() => AttachResponseBasisResult, { description: 'Attaches a survey or mystery visit to a leaf.' })
  @Authorized<Door>('audit:score')
  attachResponseBasis(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AttachResponseBasisInput, { description: 'What to which.' }) input: AttachResponseBasisInput,
  ): Promise<object> {
    return command(context, info, [attachResponseBasis, input]);
  }

  @Mutation(() => DetachResponseBasisResult, { description: 'Takes a survey or mystery visit off a leaf again.' })
  @Authorized<Door>('audit:score')
  detachResponseBasis(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DetachResponseBasisInput, { description: 'Which.' }) input: DetachResponseBasisInput,
  ): Promise<object> {
    return command(context, info, [detachResponseBasis, input]);
  }

  @FieldResolver(() => SurveyQuestionnaire, { description: 'What customers are asked.' })
  @Needs(Survey, 'questionnaire')
  questionnaire(@Root() row: StoredSurvey): SurveyQuestionnaire {
    return row.questionnaire as SurveyQuestionnaire;
  }

  @FieldResolver(() => [SurveyColumn], { description: 'The questions in the order in which answers are kept.' })
  @Needs(Survey, 'questionnaire')
  columns(@Root() row: StoredSurvey): readonly SurveyColumn[] {
    return questionsOf(row.questionnaire);
  }

  @FieldResolver(() => SurveyOutcome, { description: 'What the answers come to.' })
  @Needs(Survey, ...MEASURED)
  result(@Root() row: StoredSurvey): SurveyOutcome {
    return resultOfSurvey(row) as SurveyOutcome;
  }

  @FieldResolver(() => String, { description: 'The answers as comma-separated text, as they can be read in again.' })
  @Needs(Survey, 'questionnaire', 'answers')
  csv(@Root() { questionnaire, answers }: StoredSurvey): string {
    const heading = ['id', ...questionsOf(questionnaire).map(({ code }) => code)];
    return writeCsv([heading, ...answers.map((row) => [row.rowKey, ...row.answers])]);
  }
}
