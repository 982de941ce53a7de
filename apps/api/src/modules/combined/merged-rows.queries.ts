import { counterpartsOf, LinkKind } from '@touchstone/schemes';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { getRecord } from '../../records.js';
import { Audit, currentScorecards, sheetOf } from '../audits/index.js';
import type { Scorecard } from '../audits/index.js';
import { sameLeaves } from './merged-answers.js';
import type { ListedSheet, SheetLeaf } from './merged-answers.js';
import type { MergedRow } from './merged-row.type.js';

/** The rows of the merged sheet, in the order of the audit's own edition; none where it is combined with no other. */
export async function mergedRowsOf(context: ActorContext, auditId: string): Promise<readonly MergedRow[]> {
  const { em, editions } = context;
  const audit = await getRecord(context, Audit, auditId);
  if (!audit.combinedWith) return [];
  const other = await getRecord(context, Audit, globalId('Audit', audit.combinedWith.id));
  const scorecards = [...(await currentScorecards(em, audit.id)), ...(await currentScorecards(em, other.id))];
  const sheets = scorecards.map((scorecard) => listedSheetOf(context, scorecard));

  const crosswalks = editions.crosswalks();
  const placed = new Set<string>();
  return sheets.flatMap((sheet) =>
    sheet.asked.flatMap((criterion): readonly MergedRow[] => {
      const leaf = { scorecardId: sheet.id, criterion };
      if (placed.has(keyOf(leaf))) return [];
      const leaves = sameLeaves(crosswalks, sheets, leaf);
      for (const each of leaves) placed.add(keyOf(each));
      const related = sheets
        .filter(({ editionId }) => editionId !== sheet.editionId)
        .flatMap(({ id, editionId, evaluation }) =>
          counterpartsOf(crosswalks, [sheet.editionId, editionId], { evaluation: sheet.evaluation, criterion })
            .filter((each) => each.kind === LinkKind.RELATED && each.evaluation === evaluation)
            .map((each) => ({ scorecardId: id, criterion: each.criterion })),
        );
      return [{ leaves, related }];
    }),
  );
}

/** A scorecard as the merged sheet looks at it. */
export function listedSheetOf({ editions }: Pick<ActorContext, 'editions'>, scorecard: Scorecard): ListedSheet {
  const { leaves, asked } = sheetOf(editions, scorecard);
  const { id, editionId, evaluation } = scorecard;
  return { id: globalId('Scorecard', id), editionId, evaluation, asked: asked ?? leaves };
}

function keyOf({ scorecardId, criterion }: SheetLeaf): string {
  return `${scorecardId} ${criterion}`;
}
