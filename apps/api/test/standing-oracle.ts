import { sql } from 'kysely';
import { expect } from 'vitest';
import type { ActorContext } from '../src/context.js';
import { readStandingDues, standingDues } from '../src/modules/dues/standing/standing-dues.js';
import type { StandingDues } from '../src/modules/dues/standing/standing-dues.js';
import { standingSql } from '../src/modules/dues/standing/standing-due.js';
import type { StandingRow } from '../src/modules/dues/standing/standing-due.js';

/** Everything owed as this process holds it; on a busy machine what is left to read may take longer than anybody waits. */
export async function heldDues(context: ActorContext): Promise<StandingDues> {
  let dues = await standingDues(context);
  while (dues === null) dues = await standingDues(context);
  return dues;
}

/** The same, brought up to date by what was told of changes. */
async function held(context: ActorContext): Promise<readonly string[]> {
  await readStandingDues(context);
  const dues = await heldDues(context);
  const counts = new Int32Array(dues.groups.length);
  for (const { group } of dues.rows) counts[group.at] = (counts[group.at] ?? 0) + 1;
  expect(dues.counts).toEqual(counts);
  return dues.rows.map(({ group: { at: _at, month: _month, ...group }, ...row }) =>
    JSON.stringify({ ...group, ...row }),
  );
}

/** Everything owed as the records say it now, all of it read anew. */
async function read(context: ActorContext): Promise<readonly string[]> {
  const { rows } = await sql<StandingRow>`${standingSql(context, sql`true`)}`.execute(context.sql());
  return rows.map(({ words, ...row }) => {
    const [kind, recordType, role, dueOn, state, nature, planState, ...flags] = words.split(' ');
    const [atRisk, provisional, isProposed, follows] = flags.map((each) => each === '1');
    const group = { kind, recordType, role, dueOn, state, nature, planState: planState === '-' ? null : planState };
    return JSON.stringify({ ...group, atRisk, provisional, isProposed, follows, ...row });
  });
}

/** What the process holds is what the records say, row by row and in the same order. */
export async function expectHeldAsRead(context: ActorContext): Promise<void> {
  const found = await held(context);
  expect(found).toEqual(await read(context));
}
