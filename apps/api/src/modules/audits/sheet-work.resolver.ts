import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs } from '../../reading/registry.js';
import { divideCriteria, DivideCriteriaInput, DivideCriteriaResult } from './divide-criteria.js';
import {
  importSamples,
  ImportSamplesInput,
  ImportSamplesResult,
  previewSamplesImport,
  SamplesImportPreview,
  SamplesTableInput,
} from './import-samples.js';
import { recordSamples, RecordSamplesInput, RecordSamplesResult } from './record-samples.js';
import { EnteredResponse } from './scorecard-answers.type.js';
import { ScorecardEntry } from './scorecard-entry.entity.js';

/** How a team fills in its sheets together: who answers what, and who answered what when. */
@Resolver(() => ScorecardEntry)
export class SheetWorkResolver {
  @Mutation(() => DivideCriteriaResult, { description: 'Divides criteria among the members of the team (审查分工).' })
  @Authorized<Door>('audit:score')
  divideCriteria(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DivideCriteriaInput, { description: 'Who takes what.' }) input: DivideCriteriaInput,
  ): Promise<object> {
    return command(context, info, [divideCriteria, input]);
  }

  @Query(() => SamplesImportPreview, { description: 'What a table of samples would do; nothing is written.' })
  @Authorized<Door>('audit:score')
  samplesImportPreview(
    @Ctx() context: ActorContext,
    @Arg('input', () => SamplesTableInput, { description: 'The table.' }) input: SamplesTableInput,
  ): Promise<SamplesImportPreview> {
    return previewSamplesImport(context, input);
  }

  @Mutation(() => RecordSamplesResult, { description: 'Lists the samples of a leaf and answers it by counting them.' })
  @Authorized<Door>('audit:score')
  recordSamples(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordSamplesInput, { description: 'The list.' }) input: RecordSamplesInput,
  ): Promise<object> {
    return command(context, info, [recordSamples, input]);
  }

  @Mutation(() => ImportSamplesResult, { description: 'Adds a table of samples to a leaf: all of it or nothing.' })
  @Authorized<Door>('audit:score')
  importSamples(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ImportSamplesInput, { description: 'The table.' }) input: ImportSamplesInput,
  ): Promise<object> {
    return command(context, info, [importSamples, input]);
  }

  @FieldResolver(() => [EnteredResponse], { description: 'The answers that changed.' })
  @Needs(ScorecardEntry, 'answers')
  answers(@Root() { answers }: Pick<ScorecardEntry, 'answers'>): readonly EnteredResponse[] {
    return answers;
  }
}
