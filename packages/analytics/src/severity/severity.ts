import { fitAt, mixedModel } from './mixed-model.js';
import type { Fit, MixedModel, ModelRow } from './mixed-model.js';

/** What one or more assessors found of a client in one audit, under one evaluation. */
export interface LossObservation {
  readonly client: string;
  readonly sector: string;
  /** Whose finding it is; the shares come to 1. */
  readonly by: readonly { readonly assessor: string; readonly share: number }[];
  /** Points of 100 lost, less what is usually lost at the same leaves. */
  readonly excess: number;
  /** Share of the evaluation's points that it is about, above 0 and at most 1. */
  readonly weight: number;
}

/** How an assessor's findings stand to those of colleagues. */
export interface Severity {
  readonly assessor: string;
  /** Points of 100 that the assessor finds lost beyond what colleagues would; below 0 where fewer. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** All assessors of a body, and how much of what differs goes with whom. */
export interface SeverityReport {
  readonly assessors: readonly Severity[];
  /** Standard deviations, in points of 100. */
  readonly betweenAssessors: number;
  readonly betweenClients: number;
  readonly withinClients: number;
}

/** Half the width of an interval of 95 % in standard deviations. */
const WIDTH = 1.959964;
const LEAST_RATIO = 1e-4;
const MOST_RATIO = 100;
/** How finely the assessors' ratio is averaged over. */
const STEPS = 24;
/** A likelihood this far below the best adds nothing to an average. */
const NEGLIGIBLE = 9;

/**
 * How severe each assessor is, adjusted for sector and for the client, with an interval of 95 %.
 *
 * A linear mixed model: sectors are fixed, assessors and clients random, so that few audits pull an estimate towards
 * that of everybody. Variances come by restricted likelihood. How much assessors differ at all is averaged over rather
 * than taken as known, lest intervals of a small body be too narrow.
 *
 * @example
 * severityOf(observations).assessors[0] // { assessor: 'li', estimate: 2.1, low: 0.4, high: 3.8 }
 */
export function severityOf(observations: readonly LossObservation[]): SeverityReport | null {
  const assessors = distinct(observations.flatMap(({ by }) => by.map(({ assessor }) => assessor)));
  const sectors = distinct(observations.map(({ sector }) => sector));
  if (assessors.length < 2 || observations.length < sectors.length + assessors.length) return null;
  const model = equationsOf(observations, sectors, assessors);
  const clientRatio = clientRatioOf(model);
  const { mean, variance, ratio, residual } = averaged(model, clientRatio);
  return {
    assessors: assessors.map((assessor, index) => {
      const estimate = mean[index] ?? 0;
      const half = WIDTH * Math.sqrt(variance[index] ?? 0);
      return { assessor, estimate, low: estimate - half, high: estimate + half };
    }),
    betweenAssessors: Math.sqrt(ratio * residual),
    betweenClients: Math.sqrt(clientRatio * residual),
    withinClients: Math.sqrt(residual),
  };
}

function equationsOf(
  observations: readonly LossObservation[],
  sectors: readonly string[],
  assessors: readonly string[],
): MixedModel {
  const sectorAt = placesOf(sectors);
  const assessorAt = placesOf(assessors);
  const clientAt = placesOf(distinct(observations.map(({ client }) => client)));
  const rows = observations.map(({ client, sector, by, excess, weight }): ModelRow => ({
    effects: [
      [sectorAt(sector), 1],
      ...by.map(({ assessor, share }) => [sectors.length + assessorAt(assessor), share] as const),
    ],
    client: clientAt(client),
    value: excess,
    weight,
  }));
  return mixedModel(rows, sectors.length, assessors.length);
}

/** The clients' ratio where the restricted likelihood is greatest; either ratio in turn, the other held. */
function clientRatioOf(model: MixedModel): number {
  let [assessorRatio, clientRatio] = [0.1, 0.3];
  for (let turn = 0; turn < 2; turn += 1) {
    clientRatio = greatest((ratio) => fitAt(model, assessorRatio, ratio).logLikelihood);
    assessorRatio = greatest((ratio) => fitAt(model, ratio, clientRatio).logLikelihood);
  }
  return clientRatio;
}

/** Where a function of a ratio is greatest, by golden section on its logarithm. */
function greatest(of: (ratio: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(LEAST_RATIO), Math.log(MOST_RATIO)];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [of(Math.exp(left)), of(Math.exp(right))];
  while (high - low > 0.05) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(Math.exp(left));
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = of(Math.exp(right));
    }
  }
  return Math.exp((low + high) / 2);
}

interface Average {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly ratio: number;
  readonly residual: number;
}

/** Estimates averaged over how much assessors may differ, each by its likelihood; evenly in standard deviations. */
function averaged(model: MixedModel, clientRatio: number): Average {
  const fits = likelyFits(model, clientRatio);
  const best = Math.max(...fits.map(({ fit }) => fit.logLikelihood));
  const weights = fits.map(({ fit }) => Math.exp(fit.logLikelihood - best));
  const total = weights.reduce((sum, each) => sum + each, 0);
  const mean = new Float64Array(model.assessors);
  const second = new Float64Array(model.assessors);
  let [ratio, residual] = [0, 0];
  for (const [index, { fit, ratio: its }] of fits.entries()) {
    const weight = (weights[index] ?? 0) / total;
    const errors = fit.errors();
    ratio += weight * Math.sqrt(its);
    residual += weight * fit.residualVariance;
    for (const [place, effect] of fit.effects.entries()) {
      mean[place] = (mean[place] ?? 0) + weight * effect;
      second[place] = (second[place] ?? 0) + weight * ((errors[place] ?? 0) + effect ** 2);
    }
  }
  return { mean, variance: second.map((each, place) => each - (mean[place] ?? 0) ** 2), ratio: ratio ** 2, residual };
}

/** Fits at even steps of the standard deviation, as far as they are likely at all. */
function likelyFits(model: MixedModel, clientRatio: number): readonly { readonly ratio: number; readonly fit: Fit }[] {
  const best = greatest((ratio) => fitAt(model, ratio, clientRatio).logLikelihood);
  const fitOf = (deviation: number): Fit => fitAt(model, Math.max(deviation ** 2, LEAST_RATIO), clientRatio);
  const atBest = fitAt(model, best, clientRatio).logLikelihood;
  let most = Math.sqrt(best) + 0.05;
  while (most < 10 && atBest - fitOf(most).logLikelihood < NEGLIGIBLE) most *= 1.4;
  return Array.from({ length: STEPS }, (_, step) => {
    const deviation = (most * (step + 0.5)) / STEPS;
    return { ratio: deviation ** 2, fit: fitOf(deviation) };
  }).filter(({ fit }) => atBest - fit.logLikelihood < NEGLIGIBLE);
}

function placesOf(names: readonly string[]): (name: string) => number {
  const places = new Map(names.map((name, place) => [name, place]));
  return (name) => places.get(name) ?? 0;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}
