import * as fc from 'fast-check';
import { answers, conclusions, decisions, findings, plans, reports, reviews, seats, verdicts } from './audit-steps.js';
import { fates, reductions, reissues } from './certificate-steps.js';
import { markSteps } from './mark-steps.js';
import { advance } from './moves.js';
import { scopeSteps } from './scope-steps.js';
import { Step } from './steps.js';
import { transferSteps } from './transfer-steps.js';
import { watch } from './watch.js';
import { passDays } from './world.js';
import type { World } from './world.js';

/** Takes the file on; whoever is right must be let. */
async function goOn(world: World): Promise<void> {
  const came = await advance(world);
  if (!came.ok) throw new Error(`on ${world.day} after ${world.done.slice(-4).join(', ')}: ${came.codes.join(', ')}`);
}

/** Takes a file on by some steps before anybody else has a hand in it. */
export async function goAhead(world: World, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await goOn(world);
  await watch(world);
}

const onwards = fc.constant(null).map(() => new Step('advance', goOn));

const passing = fc.integer({ min: 1, max: 200 }).map(
  (days) =>
    new Step(`${days} days pass`, (world) => {
      passDays(world, days);
      return Promise.resolve();
    }),
);

/** Runs of random people doing random things, with the process going on among them. */
export const RUNS = fc.commands(
  [
    ...Array.from({ length: 26 }, () => onwards),
    seats,
    reviews,
    decisions,
    verdicts,
    fates,
    fates,
    fc.oneof(reissues, reductions),
    answers,
    findings,
    findings,
    fc.oneof(reports, conclusions),
    plans,
    passing,
    ...scopeSteps,
    ...markSteps,
    fc.oneof(...transferSteps),
  ],
  { maxCommands: 20, size: 'max' },
);
