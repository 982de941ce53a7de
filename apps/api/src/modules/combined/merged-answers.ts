import { counterpartsOf, LinkKind } from '@touchstone/schemes';
import type { Crosswalk } from '@touchstone/schemes';

/** A scorecard among those that are saved together. */
export interface ListedSheet {
  readonly id: string;
  readonly editionId: string;
  readonly evaluation: string;
  /** Codes of the leaves that it asks for. */
  readonly asked: readonly string[];
}

/** A leaf of one of them. */
export interface SheetLeaf {
  readonly scorecardId: string;
  readonly criterion: string;
}

/**
 * The leaf and every other that one answer serves with it: the same by a crosswalk, and the same as one of those. A
 * leaf that its scorecard does not ask for is left out, except the one that was asked about.
 */
export function sameLeaves(
  crosswalks: readonly Crosswalk[],
  sheets: readonly ListedSheet[],
  leaf: SheetLeaf,
): readonly SheetLeaf[] {
  const found: SheetLeaf[] = [leaf];
  for (const { scorecardId, criterion } of found) {
    const own = sheets.find(({ id }) => id === scorecardId);
    if (!own) continue;
    for (const sheet of sheets.filter(({ editionId }) => editionId !== own.editionId)) {
      const across = counterpartsOf(crosswalks, [own.editionId, sheet.editionId], {
        evaluation: own.evaluation,
        criterion,
      });
      for (const { kind, evaluation, criterion: code } of across) {
        const isNew = !found.some((each) => each.scorecardId === sheet.id && each.criterion === code);
        if (kind === LinkKind.SAME && evaluation === sheet.evaluation && sheet.asked.includes(code) && isNew)
          found.push({ scorecardId: sheet.id, criterion: code });
      }
    }
  }
  return found;
}
