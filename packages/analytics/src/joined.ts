import { lossOf } from './answers.js';
import { NOTHING } from './columns.js';
import type { Facts } from './facts.js';
import { addAnswers, leafColumns } from './sheets.js';
import type { Sheet, SheetPart } from './sheets.js';

/** A sheet that is joined with others: the leaves that all of them ask, by place, and what each counts, in hundredths. */
export interface JoinedSheet {
  readonly sheet: number;
  readonly leaves: ReadonlyMap<number, number>;
}

/** What was joined, as long as no fact is added: a trend and its total are of the same. */
const KEPT = new WeakMap<Facts, { readonly version: number; readonly of: Map<string, Facts> }>();
const MOST_KEPT = 4;

/**
 * The facts of some sheets as if they had asked no more than what all of them ask, each leaf at the points given: scores,
 * points lost and samples are of these leaves alone. Facts of other sheets pass no filter. What lies outside the leaves,
 * deductions and bonuses, is in no such score.
 */
export function joinedFacts(facts: Facts, joined: readonly JoinedSheet[]): Facts {
  const known = KEPT.get(facts);
  const kept = known?.version === facts.version() ? known : { version: facts.version(), of: new Map() };
  KEPT.set(facts, kept);
  const key = JSON.stringify(joined.map(({ sheet, leaves }) => [sheet, ...leaves]));
  const found = kept.of.get(key);
  if (found) return found;
  const made = joinedAnew(facts, joined);
  const [oldest] = kept.of.keys();
  if (kept.of.size >= MOST_KEPT && oldest !== undefined) kept.of.delete(oldest);
  kept.of.set(key, made);
  return made;
}

function joinedAnew(facts: Facts, joined: readonly JoinedSheet[]): Facts {
  const leavesOf = new Map(joined.map(({ sheet, leaves }) => [sheet, leaves]));
  const all = facts.sheets.all.map((sheet, at) => {
    const leaves = leavesOf.get(at);
    return leaves ? recounted(facts, sheet, leaves) : sheet;
  });
  const score = facts.column('score').map((own, at) => {
    const sheet = facts.column('sheet')[at] ?? NOTHING;
    const row = facts.rowOf[facts.column('scorecard')[at] ?? 0];
    const sums = own >= 0 && leavesOf.has(sheet) ? all[sheet]?.parts[0]?.sums() : undefined;
    return sums && row !== undefined ? scoreOf(sums.lost[row] ?? 0, sums.applicable[row] ?? 0) : NOTHING;
  });
  return {
    ...facts,
    column: (name) => (name === 'score' ? score : facts.column(name)),
    sheets: { ...facts.sheets, all },
    only: [...leavesOf.keys()],
  };
}

/** A sheet that asked some of its leaves alone. */
function recounted({ sheets: { codes } }: Facts, sheet: Sheet, leaves: ReadonlyMap<number, number>): Sheet {
  const hundredths = sheet.plan.hundredths.map((_, leaf) => leaves.get(leaf) ?? 0);
  const losses = hundredths.map((points) =>
    Array.from({ length: codes.size() }, (__, code) => lossOf(points, code, codes)),
  );
  const [wanted, rows] = [[...leaves.keys()], sheet.rows()];
  const sums = leafColumns(rows);
  const part: SheetPart = { code: '', leaves: wanted, sums: () => sums };
  const made: Sheet = {
    ...sheet,
    plan: { ...sheet.plan, hundredths },
    lost: (leaf) => losses[leaf] ?? [],
    parts: [part],
  };
  const columns = hundredths.map((_, leaf) => sheet.column(leaf));
  for (let row = 0; row < rows; row += 1)
    addAnswers(sums, row, { sheet: made, codes, leaves: wanted, answers: (leaf) => columns[leaf]?.[row] ?? 0 });
  return made;
}

/** Points earned of a hundred applicable ones, in millionths, cut; nothing where nothing applied. */
function scoreOf(lost: number, applicable: number): number {
  if (applicable === 0) return NOTHING;
  const whole = applicable * 10_000;
  const earned = (whole - lost) * 10_000;
  // In two steps, so that no number is too great to be exact.
  return Math.floor(earned / whole) * 10_000 + Math.floor(((earned % whole) * 10_000) / whole);
}
