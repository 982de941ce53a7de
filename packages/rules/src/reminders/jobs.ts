import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { JobState } from './words.js';

const FIRST_PAUSE_S = 60;
const LONGEST_PAUSE_S = 3600;
/** Attempts after which a job is given up: most of a day. */
export const JOB_MOST_ATTEMPTS = 24;

/** Seconds until a job is tried again after so many attempts, twice as long each time; null when it is given up. */
export function nextJobAttemptIn(attempts: number): number | null {
  return attempts >= JOB_MOST_ATTEMPTS ? null : Math.min(FIRST_PAUSE_S * 2 ** (attempts - 1), LONGEST_PAUSE_S);
}

/** Whether a job may be tried again at once: what is done stays done, and what runs is being tried. */
export function mayRetryJob({ state }: { readonly state: JobState }): Verdict {
  return verdict([
    state === JobState.DONE && refusal('JOB_DONE', CLAUSE.house),
    state === JobState.RUNNING && refusal('JOB_RUNS', CLAUSE.house),
  ]);
}
