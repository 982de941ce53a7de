import { currentFacts } from '../modules/analytics/index.js';
import { readStandingDues } from '../modules/dues/index.js';
import { deliverDue, relayEvents } from '../modules/reminders/index.js';
import type { ServerParts } from '../request-context.js';
import { houseContext } from './house-context.js';
import { loop } from './loop.js';
import type { Loop } from './loop.js';
import { queueDue } from './queue-due.js';
import { freeJobs, runJobs } from './run-jobs.js';

/** How often it is looked whether a letter or a delivery is due. */
const POST_EVERY_MS = 1000;
/** How often it is looked whether a job is due. */
const JOBS_EVERY_MS = 5000;

/**
 * Everything the house does by itself while it is open: jobs, letters and deliveries, each in a loop of its own, so that a
 * slow receiver holds no other up. What is to be done is in the database; a server that dies loses nothing.
 */
export function startJobs(parts: ServerParts, log: (error: unknown) => void): Loop {
  const freed = freeJobs(parts).catch(log);
  // Scores are counted from what this process has read of them: whoever asks first is not to wait for all of it.
  const read = houseContext(parts)
    .then((house) => house && currentFacts(house))
    .catch(log);
  const loops = [
    loop(
      JOBS_EVERY_MS,
      async () => {
        await freed;
        await queueDue(parts);
        await runJobs(parts, log);
      },
      log,
    ),
    // At the start and after midnight everything owed is read before anybody asks for it.
    loop(
      JOBS_EVERY_MS,
      async () => {
        const house = await houseContext(parts);
        if (house) await readStandingDues(house);
      },
      log,
    ),
    loop(POST_EVERY_MS, parts.mailer.post, log),
    loop(
      POST_EVERY_MS,
      async () => {
        await relayEvents(parts);
        await deliverDue(parts);
      },
      log,
    ),
  ];
  return {
    stop: async () => {
      await Promise.all([read, ...loops.map(({ stop }) => stop())]);
    },
  };
}
