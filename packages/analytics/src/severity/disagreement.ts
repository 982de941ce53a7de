/** An answer to one leaf, and whose it was. */
export interface LeafFinding {
  /** The leaf, whatever names it. */
  readonly leaf: string;
  readonly sector: string;
  readonly assessor: string;
  /** Share of the leaf's points lost, from 0 to 1. */
  readonly lost: number;
  /** By how much the audit lost more, of all its points, than is usual at its leaves; from -1 to 1. */
  readonly beyondUsual: number;
}

/** How far assessors part over one leaf. */
export interface Disagreement {
  readonly leaf: string;
  readonly answers: number;
  readonly assessors: number;
  /** Standard deviation between assessors, of the leaf's points, from 0 to 1. */
  readonly between: number;
  /** How much of all that differs at the leaf goes with who looked, from 0 to 1. */
  readonly share: number;
  /** Who finds most lost there, and who least. */
  readonly most: LeafStance;
  readonly least: LeafStance;
}

/** What an assessor finds lost at a leaf beyond what is usual there, as a share of its points. */
interface LeafStance {
  readonly assessor: string;
  readonly lost: number;
  readonly answers: number;
}

/** The fewest assessors with enough answers, of whom it can be said that they part. */
const LEAST_ASSESSORS = 3;

/**
 * Over which leaves assessors part most, most first.
 *
 * Each answer is held against what is usual at that leaf in that sector, and against how the whole audit went, so that
 * neither a weak client nor a severe assessor counts: only what somebody sees differently at this leaf. Variance is
 * taken apart by who looked (one way, random, unbalanced); assessors with fewer answers than asked are left out.
 */
export function disagreements(findings: readonly LeafFinding[], leastAnswers: number): readonly Disagreement[] {
  return [...grouped(findings, ({ leaf }) => leaf)]
    .flatMap(([leaf, its]) => disagreementAt(leaf, its, leastAnswers) ?? [])
    .toSorted((a, b) => b.share - a.share || b.between - a.between || (a.leaf < b.leaf ? -1 : 1));
}

function disagreementAt(leaf: string, findings: readonly LeafFinding[], leastAnswers: number): Disagreement | null {
  const usual = new Map([...grouped(findings, ({ sector }) => sector)].map(([sector, its]) => [sector, meanLoss(its)]));
  const stances = [...grouped(findings, ({ assessor }) => assessor)]
    .map(([assessor, its]) => ({
      assessor,
      beyond: its.map(({ lost, sector, beyondUsual }) => lost - (usual.get(sector) ?? 0) - beyondUsual),
    }))
    .filter(({ beyond }) => beyond.length >= leastAnswers);
  if (stances.length < LEAST_ASSESSORS) return null;
  const { between, share } = variances(stances.map(({ beyond }) => beyond));
  const shown = stances
    .map(({ assessor, beyond }) => ({ assessor, lost: mean(beyond), answers: beyond.length }))
    .toSorted((a, b) => b.lost - a.lost || (a.assessor < b.assessor ? -1 : 1));
  const [most, least] = [shown[0], shown.at(-1)];
  if (!most || !least) return null;
  const answers = shown.reduce((sum, each) => sum + each.answers, 0);
  return { leaf, answers, assessors: shown.length, between, share, most, least };
}

/** The part of variance that goes with the group, by the means of squares. */
function variances(groups: readonly (readonly number[])[]): { between: number; share: number } {
  const all = groups.flat();
  const grand = mean(all);
  const within = groups.reduce((sum, group) => sum + squares(group, mean(group)), 0) / (all.length - groups.length);
  const among = groups.reduce((sum, group) => sum + group.length * (mean(group) - grand) ** 2, 0) / (groups.length - 1);
  const size =
    (all.length - groups.reduce((sum, group) => sum + group.length ** 2, 0) / all.length) / (groups.length - 1);
  const variance = Math.max(0, (among - within) / size);
  return { between: Math.sqrt(variance), share: variance === 0 ? 0 : variance / (variance + within) };
}

function meanLoss(findings: readonly LeafFinding[]): number {
  return mean(findings.map(({ lost }) => lost));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function squares(values: readonly number[], around: number): number {
  return values.reduce((sum, each) => sum + (each - around) ** 2, 0);
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
