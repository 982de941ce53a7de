import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { getRecord } from '../../records.js';
import { Audit, Scorecard } from '../audits/index.js';
import type { ListedSheet, SheetLeaf } from './merged-answers.js';
import { listedSheetOf } from './merged-rows.queries.js';

@InputType({ description: 'A scorecard that is saved with others.' })
export class MergedScorecardInput {
  @Field(() => ID, { description: 'The scorecard.' })
  scorecardId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

interface MergedSheetsAsked {
  readonly auditId: string;
  readonly scorecards: readonly MergedScorecardInput[];
  /** The leaves that are to be written to. */
  readonly answers: readonly SheetLeaf[];
}

interface MergedSheets {
  readonly audit: Audit;
  readonly sheets: readonly ListedSheet[];
  /** Whether they are scorecards of two combined audits, and the leaves are theirs. */
  readonly verdict: Verdict;
}

/** The scorecards of two combined audits that are about to be written to. */
export async function getMergedSheets(context: ActorContext, asked: MergedSheetsAsked): Promise<MergedSheets> {
  const { auditId, scorecards, answers } = asked;
  const audit = await getRecord(context, Audit, auditId);
  const listed = await Promise.all(scorecards.map(({ scorecardId }) => getRecord(context, Scorecard, scorecardId)));
  const group = [audit.id, audit.combinedWith?.id];
  return {
    audit,
    sheets: listed.map((scorecard) => listedSheetOf(context, scorecard)),
    verdict: verdict([
      group[1] === undefined && refusal('AUDIT_NOT_COMBINED', CLAUSE.conducting, { field: 'auditId' }),
      ...listed.map(
        (card, at) =>
          !group.includes(card.audit.id) &&
          refusal('SCORECARD_OF_OTHER_AUDIT', CLAUSE.conducting, { field: `scorecards.${at}.scorecardId` }),
      ),
      ...answers.map(
        ({ scorecardId, criterion }, at) =>
          !scorecards.some((each) => each.scorecardId === scorecardId) &&
          refusal('ANSWER_OF_UNLISTED_SCORECARD', CLAUSE.conducting, {
            field: `answers.${at}.scorecardId`,
            params: { criterion },
          }),
      ),
    ]),
  };
}
