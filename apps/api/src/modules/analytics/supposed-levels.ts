import { isNear, NO_LEVEL, supposedOutcomes } from '@touchstone/analytics';
import type { Facts, SupposedCards, SupposedOutcomes, SupposedRules } from '@touchstone/analytics';
import { combineEvaluations, CombinationMethod } from '@touchstone/rules';
import { combinationOf } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';
import type { LevelThen } from './audit-then.js';
import { inTurns } from './lines.js';
import type { SupposedEdition } from './supposed-edition.js';

/** Audits that are scored anew, by number, and how their levels change. */
export interface LevelsThen {
  /** The audit of each, by its number in the facts. */
  readonly audits: readonly number[];
  readonly levels: readonly LevelThen[];
  /** Of which exact arithmetic is to tell: a score lies at a minimum. */
  readonly open: readonly number[];
  /** How many have no score of every evaluation. */
  readonly unscored: number;
}

/**
 * Levels by supposed rules, scored in columns: with numbers that are off by less than what parts a score from a minimum,
 * so that all but a few are told for certain; those few are named, for the engine to tell.
 */
export async function supposedLevels(
  facts: Facts,
  supposed: SupposedEdition,
  { asked, rows }: { readonly asked: Int32Array; readonly rows: Int32Array },
): Promise<LevelsThen> {
  const { from, to, compiled } = supposed;
  const { audits, cards, unscored } = cardsOf(facts, from, { asked, rows });
  const outcomes: SupposedOutcomes[] = [];
  for (const { id } of to.evaluations)
    outcomes.push(await inTurns(supposedOutcomes(facts, cards, rulesOf(facts, supposed, id))));
  const taken = (column: Int32Array) => cards.map(({ rows: own }) => own.map((row) => column[row] as number));
  const nameOf = (evaluation: number, band: number): string | null =>
    compiled.get(to.evaluations[evaluation]?.id ?? '')?.bands[band]?.code ?? null;
  const before = levelTeller(from, {
    bands: taken(facts.column('level')),
    scores: taken(facts.column('score')).map((own) => Float64Array.from(own, (score) => score / 1_000_000)),
    nameOf: (_, code) => storedBand(facts, code),
  });
  const low = levelTeller(to, {
    bands: outcomes.map((each) => each.lowBand),
    scores: outcomes.map((each) => each.low),
    nameOf,
  });
  const high = levelTeller(to, {
    bands: outcomes.map((each) => each.highBand),
    scores: outcomes.map((each) => each.high),
    nameOf,
  });
  const open: number[] = [];
  const levels = audits.map((_, audit): LevelThen => {
    const isNear = [before, low, high].some((teller) => teller.isNear(audit));
    if (isNear || outcomes.some((outcome) => outcome.open[audit] === 1)) open.push(audit);
    return { before: before.levelOf(audit), after: low.levelOf(audit), afterMost: high.levelOf(audit) };
  });
  return { audits, levels, open, unscored };
}

/** The audits asked for that have every evaluation, and the facts of each. */
function cardsOf(
  facts: Facts,
  { id, evaluations }: SchemeEdition,
  { asked, rows }: { readonly asked: Int32Array; readonly rows: Int32Array },
): { readonly audits: readonly number[]; readonly cards: SupposedCards; readonly unscored: number } {
  const [audit, sheet] = [facts.column('audit'), facts.column('sheet')];
  const sheets = evaluations.map((evaluation) => facts.sheets.find(id, evaluation.id));
  const wanted = new Set(Array.from(asked, (row) => audit[row] ?? 0));
  const found = sheets.map(() => new Int32Array(facts.ids.audit.size()).fill(-1));
  for (const row of rows) {
    const own = found[sheets.indexOf(sheet[row] ?? -1)];
    if (own) own[audit[row] ?? 0] = row;
  }
  const audits = [...wanted].filter((at) => found.every((own) => (own[at] ?? -1) >= 0));
  const cards = sheets.map((number, card) => ({
    sheet: number,
    rows: Int32Array.from(audits, (at) => found[card]?.[at] ?? 0),
  }));
  return { audits, cards, unscored: wanted.size - audits.length };
}

function rulesOf(facts: Facts, { from, to, compiled, links }: SupposedEdition, evaluation: string): SupposedRules {
  const ready = compiled.get(evaluation);
  const cardOf = (id: string): number => from.evaluations.findIndex((each) => each.id === id);
  const sourcesOf = (code: string, index: number): SupposedRules['leaves'][number]['from'] => {
    if (links === null) return [{ card: cardOf(evaluation), place: index }];
    return links.flatMap(({ left, right }) => {
      if (right.evaluation !== evaluation || right.criterion !== code) return [];
      const plan = facts.sheets.all[facts.sheets.find(from.id, left.evaluation)]?.plan;
      const place = plan?.nodes.find((node) => node.isLeaf && node.code === left.criterion)?.leaves[0];
      return place === undefined ? [] : [{ card: cardOf(left.evaluation), place }];
    });
  };
  const isOwn = links === null;
  const countsSpecials = isOwn || evaluation === to.combination.specialDeductionsIn;
  return {
    leaves: (ready?.leaves ?? []).map(({ code, index, hundredths, sampling, tailoring }) => ({
      hundredths: Number(hundredths),
      // What was accepted by its own rules stands.
      sampling: isOwn || sampling,
      tailoring: isOwn || tailoring,
      from: sourcesOf(code, index),
    })),
    minima: (ready?.bands ?? []).map(({ min }) => Number(min.numerator) / Number(min.denominator)),
    specialDeductionLimit: ready?.specialDeductionLimit ?? 0,
    bonusLimit: ready?.bonusLimit ?? 0,
    specials: countsSpecials ? (isOwn ? [cardOf(evaluation)] : from.evaluations.map((_, card) => card)) : [],
  };
}

function storedBand({ words }: Facts, code: number): string | null {
  const level = words.level.valueOf(code);
  return level === NO_LEVEL ? null : level;
}

/** Bands and scores of audits, evaluation by evaluation. */
interface Banded {
  readonly bands: readonly Int32Array[];
  readonly scores: readonly Float64Array[];
  /** Code of the band that a number stands for in an evaluation; null for none. */
  readonly nameOf: (evaluation: number, band: number) => string | null;
}

/** More than an evaluation has bands. */
const BANDS = 1024;

/** Combines bands to a level; by a mean, scores too. Few combinations are met, and each is combined once. */
function levelTeller(edition: SchemeEdition, { bands, scores, nameOf }: Banded) {
  const known = new Map<number, string | null>();
  const minima = edition.levels.items.flatMap(({ min }) => (min == null ? [] : [Number(min)]));
  const isMean = edition.combination.method === CombinationMethod.WEIGHTED_MEAN;
  const weights = edition.evaluations.map(({ id }) => Number(edition.combination.weights[id] ?? '1'));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const meanOf = (audit: number): number =>
    scores.reduce((sum, own, at) => sum + (own[audit] ?? 0) * (weights[at] ?? 1), 0) / all;
  return {
    isNear: (audit: number): boolean => isMean && isNear(minima, meanOf(audit)),
    levelOf: (audit: number): string | null => {
      // Between two minima every mean comes to the same level.
      const reached = isMean ? meanOf(audit) : 0;
      let key = isMean ? minima.filter((min) => min <= reached).length : 0;
      for (const own of bands) key = key * BANDS + (own[audit] as number) + 1;
      const told = known.get(key);
      if (told !== undefined) return told;
      const names = bands.map((own, at) => nameOf(at, own[audit] ?? -1));
      const level = combined(
        edition,
        names,
        scores.map((own) => own[audit] ?? 0),
      );
      known.set(key, level);
      return level;
    },
  };
}

function combined(
  edition: SchemeEdition,
  bands: ReadonlyArray<string | null>,
  scores: readonly number[],
): string | null {
  const outcomes = edition.evaluations.map(({ id }, at) => {
    const score = `${Math.round((scores[at] ?? 0) * 1_000_000)}/1000000`;
    return [id, { passed: bands[at] != null, score, level: bands[at] ?? null }] as const;
  });
  return combineEvaluations(combinationOf(edition, Object.fromEntries(outcomes))).level;
}
