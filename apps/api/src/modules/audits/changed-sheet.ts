import type { ResponseVerdict } from '@touchstone/rules';
import { newId } from '../../graphql/ids.js';
import type { RecordedResponse } from './scorecard-answers.js';
import type { SpecialItem } from './scorecard.entity.js';
import type { Sheet } from './scorecard-sheet.js';

/** An answer to be written; without a verdict it is taken back. */
interface GivenResponse extends Omit<RecordedResponse, 'verdict' | 'approval'> {
  readonly verdict: ResponseVerdict | null;
}

/** A special deduction or bonus to be written; without an id it is new. */
interface GivenEntry {
  readonly id: string | null;
  readonly reason: string;
  readonly evidence: string | null;
}

/** What is to be written; a list that is null stays as it is. */
export interface Change {
  readonly responses: readonly GivenResponse[];
  readonly specialDeductions: readonly GivenEntry[] | null;
  readonly specialBonuses: readonly GivenEntry[] | null;
}

/** The answers of leaves that are not named. */
export function untouched({ responses }: Sheet, named: readonly GivenResponse[]): readonly RecordedResponse[] {
  const codes = new Set(named.map(({ criterion }) => criterion));
  return responses.filter(({ criterion }) => !codes.has(criterion));
}

/** The sheet as it is once some answers are written: only the leaves they name change. */
export function changedSheet(sheet: Sheet, input: Change): Sheet {
  const before = new Map(sheet.responses.map((response) => [response.criterion, response]));
  const given = input.responses.flatMap((response) => recorded(before.get(response.criterion), response));
  return {
    ...sheet,
    responses: [...untouched(sheet, input.responses), ...given],
    specialDeductions: entries(sheet.specialDeductions, input.specialDeductions),
    specialBonuses: entries(sheet.specialBonuses, input.specialBonuses),
  };
}

/** An outsider's agreement lasts as long as what was agreed to: the tailoring, for that reason. */
function recorded(
  before: RecordedResponse | undefined,
  { verdict: found, ...response }: GivenResponse,
): readonly RecordedResponse[] {
  if (found === null) return [];
  const isSame = found === before?.verdict && response.justification === before.justification;
  return [{ ...response, verdict: found, approval: isSame ? before.approval : null }];
}

function entries(before: readonly SpecialItem[], given: readonly GivenEntry[] | null): readonly SpecialItem[] {
  if (given === null) return before;
  return given.map(({ id, reason, evidence }) => {
    const known = before.find((each) => each.id === id);
    const isSame = known?.approval !== undefined && known.reason === reason;
    return { id: known?.id ?? newId(), reason, evidence: evidence ?? '', ...(isSame && { approval: known.approval }) };
  });
}
