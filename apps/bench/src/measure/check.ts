import { run } from '../data/make-data.js';
import type { DataSet } from '../data/make-data.js';
import type { Job, Question, SystemName } from '../jobs/job.js';
import type { Running } from '../systems/start-system.js';
import { firstDifference, normalised } from './compare.js';
import { headersOf } from './load.js';

/** How many bodies of a job are compared. */
const SAMPLE = 12;

/** A system with the question it is asked. */
export interface Asked {
  readonly running: Running;
  readonly question: Question;
}

/**
 * Asks every system the same bodies, and compares answers: with our own API's, or with what the tables hold after a save.
 * @throws Error with the first two answers that differ
 */
export async function checkAnswers(job: Job, data: DataSet, asked: readonly Asked[]): Promise<number> {
  const count = Math.min(SAMPLE, ...asked.map(({ question }) => question.count));
  const [step] = [Math.max(1, Math.floor((asked[0]?.question.count ?? 1) / count))];
  for (let sample = 0; sample < count; sample += 1) {
    const at = sample * step;
    const answers: (readonly [SystemName, string, string])[] = [];
    for (const { running, question } of asked) {
      const text = await ask(running, question, at);
      const held = job.stored ? await heldBy(data, job.stored(data, running.name, at)) : '';
      answers.push([running.name, normalised(question.read(text)), held]);
    }
    requireAlike(job, at, answers);
  }
  return count;
}

async function ask(running: Running, question: Question, at: number): Promise<string> {
  running.hold(false);
  const answer = await fetch(running.origin + question.path, {
    method: 'POST',
    headers: headersOf(question),
    body: question.body(at),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${running.name}: ${answer.status} ${text.slice(0, 600)}`);
  question.took?.(at, text);
  return text;
}

async function heldBy({ url }: DataSet, statement: string): Promise<string> {
  const { rows } = await run(url, (client) => client.query<{ held: string }>(statement));
  return rows[0]?.held ?? '';
}

/** A bare save tells no outcome, so that `null` is like anything; what is held must be alike in any case. */
function requireAlike({ id }: Job, at: number, answers: readonly (readonly [SystemName, string, string])[]): void {
  const [first] = answers;
  if (!first) return;
  for (const [system, told, held] of answers) {
    if (held !== first[2]) throw new Error(`${id}, body ${at}: ${system} holds ${held}, ${first[0]} ${first[2]}`);
    if (told !== 'null' && told !== first[1])
      throw new Error(`${id}, body ${at}: ${first[0]} and ${system} differ\n    ${firstDifference(first[1], told)}`);
  }
}
