import { carryResponses, combineEvaluations, outcomeBounds, pointsOf } from '@touchstone/rules';
import type { OutcomeBounds, Response, Scorecard, ShownFraction } from '@touchstone/rules';
import { combinationOf } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';
import { select } from '@touchstone/analytics';
import type { Facts } from '@touchstone/analytics';
import type { ActorContext } from '../../context.js';
import type { AuditThen, LevelThen, StoredAudit } from './audit-then.js';
import { currentFacts } from './fact-store.js';
import { populationTold } from './population-told.js';
import { checkAudits, filterOf, populationOf } from './question.js';
import { supposedEdition } from './supposed-edition.js';
import { supposedLevels } from './supposed-levels.js';
import type { LevelsThen } from './supposed-levels.js';
import type { SupposedEdition } from './supposed-edition.js';
import type { WhatIfScoresInput } from './what-if.inputs.js';
import type { LevelMove, WhatIfCoverage, WhatIfScores } from './what-if.type.js';
import { auditsOfRows, namedAudits } from './what-if.queries.js';

const ROWS = 25;
/** How long others wait for their turn at most, in milliseconds. */
const TURN = 20;

/**
 * Scores a population anew by rules that are only supposed, and tells whose level would be another: in columns where a
 * score lies clear of every minimum, and by the engine itself where not, and for whoever is shown. By another edition the answers are carried over as far as a crosswalk says that leaves ask the
 * same; what it leaves without an answer leaves the score open, and a level is told only where both ends agree.
 * @throws DomainError INVALID_INPUT with everything that cannot be supposed
 */
export async function whatIfScores(context: ActorContext, input: WhatIfScoresInput): Promise<WhatIfScores> {
  checkAudits(context, input);
  const supposed = supposedEdition(context.editions, input);
  const facts = await currentFacts(context);
  const population = populationOf(input.population, []);
  const edition = [supposed.from.id];
  const filter = filterOf(input.where);
  const asked = { ...filter, edition: edition.filter((id) => filter.edition?.includes(id) ?? true) };
  const selected = select(facts, { ...population, partial: false }, asked);
  // An audit has a level by all its evaluations, though one of them was asked for.
  const whole = select(facts, { ...population, partial: false }, { edition });
  const { audits, levels, unscored } = await levelsOf(context, facts, {
    supposed,
    asked: selected.rows,
    rows: whole.rows,
  });
  const idOf = (at: number): string => facts.ids.audit.valueOf(audits[at] ?? 0);
  const touched = levels
    .flatMap(({ before, after, afterMost }, at) => (before !== after || after !== afterMost ? [at] : []))
    .toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const from = input.offset ?? 0;
  const shown = touched.slice(from, from + (input.first ?? ROWS)).map((at) => audits[at] ?? 0);
  return {
    population: populationTold(context, facts, { selected, asked: input.population ?? null }),
    audits: levels.length,
    unscored,
    changed: levels.filter(({ before, after, afterMost }) => after === afterMost && before !== after).length,
    open: levels.filter(({ after, afterMost }) => after !== afterMost).length,
    moves: movesOf(levels, supposed),
    coverage: coverageOf(supposed),
    rows: await namedAudits(
      context,
      await scoredExactly(context, facts, { supposed, audits: shown, rows: whole.rows }),
      supposed,
    ),
    totalRows: touched.length,
  };
}

interface Population {
  readonly supposed: SupposedEdition;
  readonly asked: Int32Array;
  readonly rows: Int32Array;
}

/** The level of every audit; of those whose score lies at a minimum the engine tells it, exactly. */
async function levelsOf(
  context: ActorContext,
  facts: Facts,
  { supposed, asked, rows }: Population,
): Promise<LevelsThen> {
  const told = await supposedLevels(facts, supposed, { asked, rows });
  const audits = told.open.map((at) => told.audits[at] ?? 0);
  const exactly = await scoredExactly(context, facts, { supposed, audits, rows });
  const byId = new Map(exactly.map((each) => [each.audit.auditId, each]));
  const open = new Set(told.open);
  const levels = told.levels.map((level, at): LevelThen | null =>
    open.has(at) ? (byId.get(facts.ids.audit.valueOf(told.audits[at] ?? 0)) ?? null) : level,
  );
  return {
    ...told,
    audits: told.audits.filter((_, at) => levels[at] !== null),
    levels: levels.filter((level) => level !== null),
    unscored: told.unscored + levels.filter((level) => level === null).length,
  };
}

interface Wanted {
  readonly supposed: SupposedEdition;
  readonly audits: readonly number[];
  readonly rows: Int32Array;
}

/** Some audits by the engine itself, in the order of their ids. */
async function scoredExactly(
  context: ActorContext,
  facts: Facts,
  { supposed, audits, rows }: Wanted,
): Promise<readonly AuditThen[]> {
  const wanted = new Set(audits);
  const audit = facts.column('audit');
  const own = rows.filter((row) => wanted.has(audit[row] ?? -1));
  return scoreAnew(await auditsOfRows(context, facts, own), supposed);
}

/** Audits by the supposed rules; others have their turn meanwhile. */
async function scoreAnew(audits: readonly StoredAudit[], supposed: SupposedEdition): Promise<readonly AuditThen[]> {
  const scored: AuditThen[] = [];
  const carry = carrierOf(supposed);
  let began = performance.now();
  for (const audit of audits) {
    const then = auditThen(audit, supposed, carry);
    if (then) scored.push(then);
    if (performance.now() - began < TURN) continue;
    await new Promise(setImmediate);
    began = performance.now();
  }
  return scored;
}

type Carrier = (audit: StoredAudit, evaluation: string) => Scorecard | null;

function auditThen(audit: StoredAudit, supposed: SupposedEdition, carry: Carrier): AuditThen | null {
  const { from, to, compiled } = supposed;
  if (from.evaluations.some(({ id }) => !audit.cards.has(id))) return null;
  const scores = to.evaluations.flatMap(({ id: evaluation }) => {
    const [ready, card] = [compiled.get(evaluation), carry(audit, evaluation)];
    const bounds = ready && card && outcomeBounds(ready, card);
    return bounds ? [{ evaluation, bounds }] : [];
  });
  if (scores.length < to.evaluations.length) return null;
  const stored = Object.fromEntries(
    [...audit.cards].map(([id, { passed, scoreExact, level }]) => [id, { passed, score: scoreExact, level }]),
  );
  return {
    audit,
    before: combineEvaluations(combinationOf(from, stored)).level,
    after: levelOf(to, scores, 'low'),
    afterMost: levelOf(to, scores, 'high'),
    scores,
  };
}

function levelOf(to: SchemeEdition, scores: AuditThen['scores'], end: keyof OutcomeBounds): string | null {
  const outcomes = scores.map(({ evaluation, bounds }) => {
    const { passed, score, level } = bounds[end];
    return [evaluation, { passed, score: score.exact, level }] as const;
  });
  return combineEvaluations(combinationOf(to, Object.fromEntries(outcomes))).level;
}

/** How the answers of an audit become a scorecard of an evaluation they are scored by. */
function carrierOf({ to, compiled, links }: SupposedEdition): Carrier {
  if (links === null) return ({ cards }, evaluation) => cards.get(evaluation)?.scorecard ?? null;
  const across = new Map<string, ReadonlyArray<readonly [string, ReadonlyMap<string, string>]>>(
    to.evaluations.map(({ id }) => [id, counterpartsIn(links, id)]),
  );
  return ({ cards }, evaluation) => {
    const ready = compiled.get(evaluation);
    if (!ready) return null;
    const taken = new Map<string, Response>();
    for (const [own, counterparts] of across.get(evaluation) ?? [])
      for (const each of carryResponses(cards.get(own)?.scorecard.responses ?? [], ready, counterparts))
        if (!taken.has(each.criterion)) taken.set(each.criterion, each);
    const counts = evaluation === to.combination.specialDeductionsIn ? [...cards.values()] : [];
    return {
      responses: [...taken.values()],
      specialDeductions: counts.flatMap(({ scorecard }) => scorecard.specialDeductions),
      specialBonuses: counts.flatMap(({ scorecard }) => scorecard.specialBonuses),
    };
  };
}

/** Of each evaluation that answers come from, leaves of one by leaves of the other. */
function counterpartsIn(links: NonNullable<SupposedEdition['links']>, evaluation: string) {
  const found = new Map<string, Map<string, string>>();
  for (const { left, right } of links) {
    if (right.evaluation !== evaluation) continue;
    const own = found.get(left.evaluation) ?? new Map<string, string>();
    found.set(left.evaluation, own.set(left.criterion, right.criterion));
  }
  return [...found];
}

function movesOf(levels: readonly LevelThen[], { from, to }: SupposedEdition): readonly LevelMove[] {
  const rank = ({ levels }: SchemeEdition, code: string | null) => levels.items.findIndex((each) => each.code === code);
  const title = ({ levels }: SchemeEdition, code: string | null) =>
    levels.items.find((each) => each.code === code)?.title ?? null;
  const counts = new Map<string, LevelMove>();
  for (const { before, after, afterMost } of levels) {
    if (after !== afterMost) continue;
    const key = `${before} ${after}`;
    const audits = (counts.get(key)?.audits ?? 0) + 1;
    counts.set(key, { before, beforeTitle: title(from, before), after, afterTitle: title(to, after), audits });
  }
  return [...counts.values()].toSorted(
    (a, b) => rank(from, a.before) - rank(from, b.before) || rank(to, a.after) - rank(to, b.after),
  );
}

function coverageOf({ to, compiled, links }: SupposedEdition): readonly WhatIfCoverage[] {
  if (links === null) return [];
  return to.evaluations.flatMap(({ id, title }) => {
    const ready = compiled.get(id);
    if (!ready) return [];
    const covered = new Set(links.flatMap(({ right }) => (right.evaluation === id ? [right.criterion] : [])));
    const codes = ready.leaves.map(({ code }) => code);
    const points: readonly ShownFraction[] = [pointsOf(ready, covered), pointsOf(ready, codes)];
    const [coveredPoints, totalPoints] = points as [ShownFraction, ShownFraction];
    return [
      { evaluation: id, title, coveredPoints, totalPoints, openLeaves: codes.filter((code) => !covered.has(code)) },
    ];
  });
}
