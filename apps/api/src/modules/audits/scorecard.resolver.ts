import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { RefusalShown, shownRefusal } from '../../graphql/refused.type.js';
import { findRecord } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { approveExceptions, ApproveExceptionsInput, ApproveExceptionsResult } from './approve-exceptions.js';
import { BESIDE, besideOf } from './beside-answers.js';
import type { BesideFacts } from './beside-answers.js';
import { LeafBeside } from './beside-answers.type.js';
import { AUTHORS } from './answers.queries.js';
import { recordResponses, RecordResponsesResult } from './record-responses.js';
import { RecordResponsesInput } from './responses.inputs.js';
import { ScoreOutcome } from './score-outcome.type.js';
import { shownEntry, shownResponse } from './scorecard-answers.js';
import type { Authors } from './scorecard-answers.js';
import { Response, SpecialEntryShown } from './scorecard-answers.type.js';
import { Scorecard } from './scorecard.entity.js';
import { ChapterProgress, ScoreExplanation, SheetCriterion } from './scorecard-explanation.type.js';
import { MAJORS, RECTIFICATIONS, TEAM_IDS } from './scorecard.fields.js';
import { evaluationOf, sheetOf } from './scorecard-sheet.js';
import type { StoredSheet } from './scorecard-sheet.js';
import * as view from './scorecard-view.js';
import type { SignOffContext } from './scorecard-view.js';

/** A scorecard's row as the statement brings it, with the facts its resolvers ask for. */
type SheetRow = StoredSheet & SignOffContext & { readonly majors: number; readonly authors: Authors };

const EDITION = ['editionId', 'evaluation', 'surveillanceNumber'] as const;
const SHEET = [
  ...EDITION,
  'verdicts',
  'sampled',
  'conforming',
  'notes',
  'specialDeductions',
  'specialBonuses',
] as const satisfies readonly (keyof Scorecard)[];

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @Query(() => Scorecard, { nullable: true, description: 'One scorecard; null when there is none for this reader.' })
  @Authorized<Door>('audit:read')
  scorecard(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Scorecard', id, info });
  }

  @Mutation(() => RecordResponsesResult, {
    description: 'Writes answers to the leaves it names; all others stay as they are. Computes the outcome anew.',
  })
  @Authorized<Door>('audit:score')
  recordResponses(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordResponsesInput, { description: 'The answers.' }) input: RecordResponsesInput,
  ): Promise<object> {
    return command(context, info, [recordResponses, input]);
  }

  @Mutation(() => ApproveExceptionsResult, {
    description: 'Agrees to leaves tailored out and to special bonuses, by somebody outside the team.',
  })
  @Authorized<Door>('audit:approve-exceptions')
  approveExceptions(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ApproveExceptionsInput, { description: 'What is agreed to.' }) input: ApproveExceptionsInput,
  ): Promise<object> {
    return command(context, info, [approveExceptions, input]);
  }

  @FieldResolver(() => [Response], {
    description: "The answers, in the order of the edition's leaves; leaves without one are left out.",
  })
  @Needs(Scorecard, ...SHEET, AUTHORS)
  responses(@Root() row: SheetRow, @Ctx() { editions }: ActorContext): object[] {
    return sheetOf(editions, row).responses.map((each) => shownResponse(each, row.authors));
  }

  @FieldResolver(() => [SpecialEntryShown], { description: 'Special deductions (特别扣分项).' })
  @Needs(Scorecard, 'specialDeductions')
  specialDeductions(@Root() row: SheetRow): object[] {
    return row.specialDeductions.map(shownEntry);
  }

  @FieldResolver(() => [SpecialEntryShown], { description: 'Special bonuses (特别加分项).' })
  @Needs(Scorecard, 'specialBonuses')
  specialBonuses(@Root() row: SheetRow): object[] {
    return row.specialBonuses.map(shownEntry);
  }

  @FieldResolver(() => ScoreOutcome, { description: 'What it comes to.' })
  @Needs(Scorecard, ...SHEET, MAJORS)
  outcome(@Root() row: SheetRow, @Ctx() { editions }: ActorContext): ScoreOutcome {
    return view.outcomeOf(sheetOf(editions, row), row.majors);
  }

  @FieldResolver(() => [RefusalShown], { description: 'What keeps it from being signed off; empty when nothing does.' })
  @Needs(Scorecard, ...SHEET, TEAM_IDS, RECTIFICATIONS)
  signOff(@Root() row: SheetRow, @Ctx() { editions, locale }: ActorContext): RefusalShown[] {
    return view.signOffOf(sheetOf(editions, row), row).map((each) => shownRefusal(each, locale));
  }

  @FieldResolver(() => [RefusalShown], { description: 'What should be looked at twice; it stops nothing.' })
  @Needs(Scorecard, ...SHEET)
  warnings(@Root() row: SheetRow, @Ctx() { editions, locale }: ActorContext): RefusalShown[] {
    return view.warningsOf(sheetOf(editions, row)).map((each) => shownRefusal(each, locale));
  }

  @FieldResolver(() => [LeafBeside], {
    description: 'What is known of the leaves from before; leaves of which nothing is known are left out.',
  })
  @Needs(Scorecard, 'evaluation', BESIDE)
  beside(@Root() row: BesideFacts, @Ctx() { editions }: ActorContext): object[] {
    return besideOf(editions, row);
  }

  @FieldResolver(() => ScoreExplanation, { description: 'The score unfolded.' })
  @Needs(Scorecard, ...SHEET, AUTHORS)
  explanation(@Root() row: SheetRow, @Ctx() { editions }: ActorContext): ScoreExplanation {
    return view.explanationOf(sheetOf(editions, row), row.authors);
  }

  @FieldResolver(() => [ChapterProgress], { description: 'How far each chapter is filled in.' })
  @Needs(Scorecard, ...SHEET)
  chapters(@Root() row: SheetRow, @Ctx() { editions }: ActorContext): readonly ChapterProgress[] {
    return view.chaptersOf(sheetOf(editions, row));
  }

  @FieldResolver(() => [SheetCriterion], {
    description: 'The rows of the score sheet, as the edition has them, parents before children.',
  })
  @Needs(Scorecard, ...EDITION)
  criteria(@Root() row: SheetRow, @Ctx() { editions }: ActorContext): readonly SheetCriterion[] {
    return view.criteriaOf(evaluationOf(editions.get(row.editionId), row.evaluation), row.surveillanceNumber);
  }
}
