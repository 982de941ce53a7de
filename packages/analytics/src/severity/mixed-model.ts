import { cholesky, inverseDiagonal, solve } from './cholesky.js';
import type { Cholesky } from './cholesky.js';

/** One equation: what was observed, what it belongs to, and how much it counts. */
export interface ModelRow {
  /** Places of the fixed and the random effects in it, with how much of each; fixed ones first. */
  readonly effects: readonly (readonly [place: number, share: number])[];
  /** The client, by number. */
  readonly client: number;
  readonly value: number;
  readonly weight: number;
}

/** What of a client's equations is needed, whatever the ratios. */
interface ClientSums {
  weight: number;
  right: number;
  readonly effects: Map<number, number>;
}

/** Equations summed up once, to be solved for many ratios. */
export interface MixedModel {
  readonly rows: number;
  readonly fixed: number;
  readonly assessors: number;
  readonly clients: readonly ClientSums[];
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly squares: number;
}

/** The model at given ratios of variance. */
export interface Fit {
  /** Restricted log-likelihood, but for a constant. */
  readonly logLikelihood: number;
  readonly residualVariance: number;
  /** Estimates of the assessors' effects. */
  readonly effects: Float64Array;
  /** Variance of their errors of prediction. */
  readonly errors: () => Float64Array;
}

/** Sums up the equations of a model with fixed effects, and random effects of assessors and clients. */
export function mixedModel(rows: readonly ModelRow[], fixed: number, assessors: number): MixedModel {
  const size = fixed + assessors;
  const left = new Float64Array(size * size);
  const right = new Float64Array(size);
  const clients: ClientSums[] = [];
  let squares = 0;
  for (const { effects, client, value, weight } of rows) {
    const sums = (clients[client] ??= { weight: 0, right: 0, effects: new Map() });
    sums.weight += weight;
    sums.right += weight * value;
    squares += weight * value * value;
    for (const [place, share] of effects) {
      right[place] = (right[place] ?? 0) + weight * share * value;
      sums.effects.set(place, (sums.effects.get(place) ?? 0) + weight * share);
      for (const [other, its] of effects) add(left, place * size + other, weight * share * its);
    }
  }
  return { rows: rows.length, fixed, assessors, clients, left, right, squares };
}

/**
 * Henderson's mixed model equations at given ratios of the assessors' and the clients' variance to the residual one.
 * Clients are absorbed, so that the equations left are as many as sectors and assessors.
 */
export function fitAt(model: MixedModel, assessorRatio: number, clientRatio: number): Fit {
  const { fixed, assessors, rows } = model;
  const { system, right, squares, logClients } = absorbed(model, clientRatio);
  const size = fixed + assessors;
  for (let place = fixed; place < size; place += 1) add(system, place * size + place, 1 / assessorRatio);
  const factor: Cholesky = cholesky(system, size);
  const solution = solve(factor, right);
  const explained = solution.reduce((sum, each, place) => sum + each * (right[place] ?? 0), 0);
  const freedom = rows - fixed;
  const residualVariance = Math.max((squares - explained) / freedom, 1e-12);
  const logLikelihood =
    -0.5 *
    (freedom * Math.log(residualVariance) +
      assessors * Math.log(assessorRatio) +
      model.clients.length * Math.log(clientRatio) +
      logClients +
      factor.logDeterminant);
  const errors = (): Float64Array => inverseDiagonal(factor, fixed).map((each) => each * residualVariance);
  return { logLikelihood, residualVariance, effects: solution.slice(fixed), errors };
}

function absorbed(
  model: MixedModel,
  clientRatio: number,
): { system: Float64Array; right: Float64Array; squares: number; logClients: number } {
  const size = model.fixed + model.assessors;
  const system = Float64Array.from(model.left);
  const right = Float64Array.from(model.right);
  let { squares } = model;
  let logClients = 0;
  for (const client of model.clients) {
    const pivot = client.weight + 1 / clientRatio;
    logClients += Math.log(pivot);
    squares -= client.right ** 2 / pivot;
    for (const [place, weight] of client.effects) {
      add(right, place, (-weight * client.right) / pivot);
      for (const [other, its] of client.effects) add(system, place * size + other, (-weight * its) / pivot);
    }
  }
  return { system, right, squares, logClients };
}

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] ?? 0) + amount;
}
