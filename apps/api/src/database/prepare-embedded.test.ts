import { PGlite } from '@electric-sql/pglite';
import { dataDir as freshCluster } from '@electric-sql/pglite-prepopulatedfs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareEmbedded } from './prepare-embedded.js';
import { MOST_PREPARED } from './preparing-client.js';

let engine: PGlite;
beforeAll(async () => {
  engine = await PGlite.create({ loadDataDir: await freshCluster() });
  await engine.exec('create table part (id int primary key, name text, tags text[], facts jsonb)');
  prepareEmbedded(engine);
});
afterAll(() => engine.close());

const PARTS = 'select * from part where id = any($1) order by id';
const ENTER = 'insert into part values ($1, $2, $3, $4)';

describe('prepareEmbedded', () => {
  it('answers as before, however often a statement is sent', async () => {
    for (let id = 1; id <= 5; id += 1) {
      const { affectedRows } = await engine.query(ENTER, [id, id === 2 ? null : `名 ${id}`, ['a', 'b'], { id }]);
      expect(affectedRows).toBe(1);
    }
    for (let turn = 0; turn < 5; turn += 1) {
      const { rows, fields } = await engine.query(PARTS, [[1, 2]]);
      expect(rows).toEqual([
        { id: 1, name: '名 1', tags: ['a', 'b'], facts: { id: 1 } },
        { id: 2, name: null, tags: ['a', 'b'], facts: { id: 2 } },
      ]);
      expect(fields.map(({ name }) => name)).toEqual(['id', 'name', 'tags', 'facts']);
    }
    expect((await engine.query('select count(*)::int as n from part')).rows).toEqual([{ n: 5 }]);
    expect(await preparedTexts()).toContain(PARTS);
  });

  it('tells what is at fault, and goes on', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(engine.query(ENTER, [1, 'again', null, null])).rejects.toMatchObject({ code: '23505' });
      await expect(engine.query('select nothing from part where id = $1', [1])).rejects.toMatchObject({
        code: '42703',
      });
      await expect(engine.query('select nothing')).rejects.toMatchObject({ code: '42703' });
    }
    expect((await engine.query(PARTS, [[1]])).rows).toHaveLength(1);
  });

  it('is of its transaction: all or nothing, and refused after a fault', async () => {
    const cut = engine.transaction(async (open) => {
      await open.query(ENTER, [6, 'six', null, null]);
      await expect(open.query(ENTER, [6, 'six', null, null])).rejects.toMatchObject({ code: '23505' });
      await expect(open.query(PARTS, [[6]])).rejects.toMatchObject({ code: '25P02' });
      throw new Error('cut off');
    });
    await expect(cut).rejects.toThrow('cut off');
    expect((await engine.query(PARTS, [[6]])).rows).toEqual([]);
    await engine.transaction((open) => open.query(ENTER, [6, 'six', null, null]));
    expect((await engine.query(PARTS, [[6]])).rows).toHaveLength(1);
  });

  it('plans anew, after one fault, what a changed table made useless', async () => {
    await engine.exec('alter table part add column note text');
    await expect(engine.query(PARTS, [[1]])).rejects.toMatchObject({ code: '0A000' });
    expect((await engine.query(PARTS, [[1]])).rows).toMatchObject([{ id: 1, note: null }]);
  });

  it('lets go of what was not sent for long', async () => {
    for (let at = 0; at < MOST_PREPARED + 10; at += 1)
      for (let turn = 0; turn < 3; turn += 1) await engine.query(`select $1::int + ${at} as sum`, [1]);
    const texts = await preparedTexts();
    expect(texts.length).toBeLessThanOrEqual(MOST_PREPARED + 5);
    expect(texts).not.toContain(PARTS);
    expect((await engine.query(PARTS, [[1]])).rows).toHaveLength(1);
  });
});

async function preparedTexts(): Promise<readonly string[]> {
  const { rows } = await engine.query<{ statement: string }>('select statement from pg_prepared_statements');
  return rows.map(({ statement }) => statement);
}
