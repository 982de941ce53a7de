import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Audit } from '../audits/index.js';
import { combineAudits, CombineAuditsInput, CombineAuditsResult } from './combine-audits.js';
import { MergedRow } from './merged-row.type.js';
import { mergedRowsOf } from './merged-rows.queries.js';
import {
  recordMergedResponses,
  RecordMergedResponsesInput,
  RecordMergedResponsesResult,
} from './record-merged-responses.js';
import { recordMergedSamples, RecordMergedSamplesInput, RecordMergedSamplesResult } from './record-merged-samples.js';
import { separateAudits, SeparateAuditsInput, SeparateAuditsResult } from './separate-audits.js';

@Resolver(() => Audit)
export class CombinedResolver {
  @Query(() => [MergedRow], {
    description: 'The rows of the merged sheet of two combined audits: leaves that ask the same share one.',
  })
  @Authorized<Door>('audit:score')
  mergedRows(
    @Ctx() context: ActorContext,
    @Arg('auditId', () => ID, { description: 'One of the two audits.' }) auditId: string,
  ): Promise<readonly MergedRow[]> {
    return mergedRowsOf(context, auditId);
  }

  @Mutation(() => CombineAuditsResult, {
    description: 'Holds two audits of one client, against two programmes, as one (结合审查).',
  })
  @Authorized<Door>('audit:plan')
  combineAudits(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CombineAuditsInput, { description: 'Which two.' }) input: CombineAuditsInput,
  ): Promise<object> {
    return command(context, info, [combineAudits, input]);
  }

  @Mutation(() => SeparateAuditsResult, { description: 'Holds two combined audits by themselves again.' })
  @Authorized<Door>('audit:plan')
  separateAudits(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SeparateAuditsInput, { description: 'Which.' }) input: SeparateAuditsInput,
  ): Promise<object> {
    return command(context, info, [separateAudits, input]);
  }

  @Mutation(() => RecordMergedResponsesResult, {
    description: 'Writes answers to the scorecards of both combined audits, each to every leaf that asks the same.',
  })
  @Authorized<Door>('audit:score')
  recordMergedResponses(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordMergedResponsesInput, { description: 'The answers.' }) input: RecordMergedResponsesInput,
  ): Promise<object> {
    return command(context, info, [recordMergedResponses, input]);
  }

  @Mutation(() => RecordMergedSamplesResult, {
    description: 'Lists samples once for every leaf of both combined audits that asks the same, and answers each.',
  })
  @Authorized<Door>('audit:score')
  recordMergedSamples(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordMergedSamplesInput, { description: 'The list.' }) input: RecordMergedSamplesInput,
  ): Promise<object> {
    return command(context, info, [recordMergedSamples, input]);
  }
}
