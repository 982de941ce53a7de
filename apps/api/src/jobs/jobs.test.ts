import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../test/house.js';
import type { House, Visitor } from '../../test/house.js';
import { Job } from './job.entity.js';
import { loop } from './loop.js';
import { queueDue } from './queue-due.js';
import { runJobs } from './run-jobs.js';
import { startJobs } from './start-jobs.js';

let house: House;
let administrator: Visitor;
const faults: unknown[] = [];
const run = () => runJobs(house.parts, (error) => faults.push(error));
const jobs = () => house.em().find(Job, {}, { orderBy: { id: 'asc' } });
const one = async (name: string) => (await jobs()).find((each) => each.name === name);
const wanted = (name: string) =>
  house.asOwner(`insert into job (id, queue, name, record_id, state, made_at, due_at, attempts)
    values (gen_random_uuid(), 'SAVED_VIEW', '${name}', null, 'WAITING', '${house.parts.clock.now()}', '${house.parts.clock.now()}', 0)`);

beforeAll(async () => {
  house = await startHouse();
  administrator = await house.as('ADMINISTRATOR');
});
afterAll(() => house.close());

describe('queueDue', () => {
  it('writes down what a day asks for once, however many servers look', async () => {
    await Promise.all([queueDue(house.parts), queueDue(house.parts), queueDue(house.parts)]);
    expect((await jobs()).map(({ queue, name }) => `${queue} ${name}`).toSorted()).toEqual([
      'REMINDERS 2026-03-02',
      'XRAY 2026-03-02',
    ]);
  });

  it('is done once by whichever server comes first, the scan some time after the start', async () => {
    const done = await Promise.all([run(), run(), run()]);
    expect(done.flat()).toEqual(['REMINDERS']);
    await queueDue(house.parts);
    expect(await run()).toEqual([]);
    house.setToday('2026-03-03');
    await queueDue(house.parts);
    expect((await run()).toSorted()).toEqual(['REMINDERS', 'XRAY']);
    expect(faults).toEqual([]);
  });

  it('forgets what was done a month ago', async () => {
    house.setToday('2026-04-20');
    await queueDue(house.parts);
    expect((await jobs()).map(({ name }) => name)).not.toContain('2026-03-02');
  });
});

describe('runJobs', () => {
  it('tries again later what fails, holds no other up, and says why', async () => {
    await run();
    await house.asOwner('alter table saved_view rename to mislaid');
    await wanted('broken');
    await house.asOwner(`update job set record_id = id where name = 'broken'`);
    expect(await run()).toEqual([]);
    expect(await one('broken')).toMatchObject({
      state: 'WAITING',
      attempts: 1,
      problem: expect.stringContaining('saved_view'),
    });
    // Its minute has not passed.
    expect(await run()).toEqual([]);
    expect((await one('broken'))?.attempts).toBe(1);
    await house.asOwner('alter table mislaid rename to saved_view');
    await house.asOwner(`update job set due_at = due_at - interval '61 seconds' where name = 'broken'`);
    expect(await run()).toEqual(['SAVED_VIEW']);
    expect(await one('broken')).toMatchObject({ state: 'DONE', attempts: 2, problem: null });
  });

  it('gives up in the end, tells administrators, and goes on when it is retried', async () => {
    await house.asOwner('alter table saved_view rename to mislaid');
    await wanted('hopeless');
    await house.asOwner(`update job set record_id = id, attempts = 23 where name = 'hopeless'`);
    await run();
    expect(await one('hopeless')).toMatchObject({ state: 'FAILED', attempts: 24, endedAt: expect.any(String) });
    await house.asOwner('alter table mislaid rename to saved_view');
    const { data } = await administrator('{ unreadNotices notices { nodes { topic label } } }');
    expect(data).toMatchObject({
      unreadNotices: 1,
      notices: { nodes: [{ topic: 'JOB_FAILED', label: 'SAVED_VIEW hopeless' }] },
    });
    const retry = async () =>
      (
        await administrator(
          `mutation ($input: RetryJobInput!) { retryJob(input: $input) { ... on Job { state attempts } ... on Refused { refusals { code } } } }`,
          { input: { jobId: `Job:${(await one('hopeless'))?.id}` } },
        )
      ).data.retryJob;
    expect(await retry()).toEqual({ state: 'WAITING', attempts: 0 });
    expect(await run()).toEqual(['SAVED_VIEW']);
    expect(await retry()).toEqual({ refusals: [{ code: 'JOB_DONE' }] });
  });

  it('takes over what another server left when its lease is over, and not before', async () => {
    await wanted('left');
    await house.asOwner(
      `update job set state = 'RUNNING', attempts = 1, record_id = id, due_at = due_at + interval '1 minute' where name = 'left'`,
    );
    expect(await run()).toEqual([]);
    await house.asOwner(`update job set due_at = due_at - interval '1 minute' where name = 'left'`);
    expect(await run()).toEqual(['SAVED_VIEW']);
    expect(await one('left')).toMatchObject({ state: 'DONE', attempts: 2 });
  });

  it('is seen by administrators alone', async () => {
    const { data } = await administrator('{ jobs { totalCount nodes { queue name state attempts problem } } }');
    expect(data.jobs.totalCount).toBe((await jobs()).length);
    const manager = await house.as('QUALITY_MANAGER');
    expect((await manager('{ jobs { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('loop', () => {
  it('goes on after what fails, and ends after what it is doing', async () => {
    let [begun, ended, logged] = [0, 0, 0];
    const { stop } = loop(
      1,
      async () => {
        begun += 1;
        await new Promise((done) => setTimeout(done, 5));
        ended += 1;
        if (begun === 1) throw new Error('once');
      },
      () => (logged += 1),
    );
    while (begun < 3) await new Promise((done) => setTimeout(done, 2));
    await stop();
    const after = begun;
    await new Promise((done) => setTimeout(done, 20));
    expect([ended, begun, logged]).toEqual([after, after, 1]);
  });
});

describe('startJobs', () => {
  it('reads what scores are counted from, so that whoever asks first does not wait for all of it', async () => {
    await startJobs(house.parts, (error) => faults.push(error)).stop();
    const analyst = await house.as('ANALYST');
    house.statements();
    expect((await analyst('{ scores(input: {}) { totalRows } }')).data.scores).toEqual({ totalRows: 0 });
    const read = house.statements().filter((statement) => statement.includes('score_fact'));
    expect(read).toHaveLength(1);
    expect(read[0]).not.toContain('limit');
  });
});
