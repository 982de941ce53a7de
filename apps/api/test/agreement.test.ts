import { plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { certificateState, clockState, DEFAULT_CYCLE_POLICY, dueState, suspensionOf } from '@touchstone/rules';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowScopeOf } from '../src/auth/row-scopes.js';
import { TIMELINE } from '../src/database/certificate-timeline.js';
import { clockStateSql } from '../src/reading/clock.js';
import { findSqlField } from '../src/reading/registry.js';
import { fill, tellEvent } from './fill.js';
import type { File } from './fill.js';
import { startHouse } from './house.js';
import type { House } from './house.js';

/*
 * Where SQL says a rule again, so that lists can be filtered by it, both are asked the same of the same days. Rows are
 * made by the hundred; the days lie round every edge the rules have.
 */

let house: House;
let file: File;
beforeAll(async () => {
  house = await startHouse();
  [file] = (await fill(house, 1)) as [File];
});
afterAll(() => house.close());

/** Asks the database for a computed field of rows that are given as values rather than stored. */
async function bySql(
  type: string,
  field: string,
  { rows, today }: { rows: readonly object[]; today: PlainDate },
): Promise<readonly string[]> {
  const compute = findSqlField(type, field);
  if (!compute) throw new Error(`${type}.${field} is not computed in SQL`);
  const em = house.em();
  const { tableName } = em.getMetadata().getByClassName(type as never);
  const scope = rowScopeOf(house.context('PLANNER').actor);
  const answer = await sql<{ state: string }>`
    select ${compute({ alias: 'a', today, scope })} as state
    from json_array_elements(${JSON.stringify(rows)}::json) with ordinality as given(value, at)
    cross join lateral json_populate_record(null::${sql.table(tableName)}, given.value) as a order by given.at`.execute(
    em.getKysely(),
  );
  return answer.rows.map(({ state }) => state);
}

/** How certificates stand on a day by the days that are kept beside their surveillance. */
async function heldStates(rows: readonly object[], today: PlainDate): Promise<readonly string[]> {
  const answer = await sql<{ state: string }>`select t.states[width_bucket(${today}::date, t.days)] as state
    from json_array_elements(${JSON.stringify(rows)}::json) with ordinality as given(value, at)
    cross join lateral json_populate_record(null::certificate, given.value) as c
    cross join lateral (${sql.raw(TIMELINE)}) as t order by given.at`.execute(house.em().getKysely());
  return answer.rows.map(({ state }) => state);
}

const ANCHOR = plainDate('2026-01-31');
const TODAYS = [-400, -31, -30, -1, 0, 1, 29, 30, 31, 180, 181, 182, 400].map((days) => plusDays(ANCHOR, days));
const around = (...days: readonly number[]): fc.Arbitrary<PlainDate> =>
  fc.constantFrom(...days.map((each) => plusDays(ANCHOR, each)));
const maybe = (days: fc.Arbitrary<PlainDate>): fc.Arbitrary<PlainDate | null> => fc.option(days, { nil: null });
const NEAR = [-181, -30, -1, 0, 1, 30, 181];

describe('dueState', () => {
  it('is the same in SQL and in the rule', async () => {
    const facts = [-60, -31, -30, -29, 0, 1].flatMap((open) =>
      [0, 1, 30, 31].flatMap((due) =>
        [null, -5, 0, 1, 40].map((done) => ({
          opensOn: plusDays(ANCHOR, open),
          dueOn: plusDays(ANCHOR, due),
          completedOn: done === null ? null : plusDays(ANCHOR, done),
        })),
      ),
    );
    for (const today of TODAYS) {
      const rows = facts.map(({ opensOn, dueOn, completedOn }) => ({
        opens_on: opensOn,
        due_on: dueOn,
        completed_on: completedOn,
      }));
      expect(await bySql('SurveillanceActivity', 'dueState', { rows, today })).toEqual(
        facts.map((each) => dueState(each, today)),
      );
    }
  });
});

describe('clockState', () => {
  it('is the same in SQL and in the rule', async () => {
    const facts = [0, 1, 3, 4].flatMap((due) =>
      [null, -2, 0, 2, 4, 9].map((done) => ({
        dueOn: plusDays(ANCHOR, due),
        doneOn: done === null ? null : plusDays(ANCHOR, done),
      })),
    );
    for (const today of [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 9].map((days) => plusDays(ANCHOR, days))) {
      const { rows } = await sql<{ state: string }>`
        select ${clockStateSql({ alias: 'a', today, scope: () => sql`true` }, { due: 'due', done: sql`a.done` })} as state
        from json_to_recordset(${JSON.stringify(facts.map(({ dueOn, doneOn }, at) => ({ at, due: dueOn, done: doneOn })))}::json) as a(at int, due date, done date) order by a.at`.execute(
        house.em().getKysely(),
      );
      expect([today, ...rows.map(({ state }) => state)]).toEqual([
        today,
        ...facts.map((each) => clockState(each, today)),
      ]);
    }
  });
});

describe('certificateState', () => {
  const lives = fc.record({
    regime: fc.constantFrom('strict' as const, 'classic' as const),
    validityMonths: fc.constantFrom(12, 36),
    restorableMonths: fc.constantFrom(6, 6, 1, 0),
    issuedBack: fc.constantFrom(0, 1, 180, 364, 365, 1095, 1096),
    suspendedOn: maybe(around(...NEAR, -182, 400)),
    restoredAfter: fc.option(fc.constantFrom(0, 1, 29, 100, 181, 184, 200), { nil: null }),
    withdrawnOn: fc.option(around(...NEAR), { nil: null, freq: 5 }),
    cancelledOn: fc.option(around(...NEAR), { nil: null, freq: 5 }),
    replacedOn: fc.option(around(...NEAR), { nil: null, freq: 5 }),
    recertificationStartedOn: maybe(around(...NEAR)),
    recertificationOnSiteUntil: maybe(around(...NEAR)),
  });

  it('is the same in SQL and in the rule, whatever a life holds', async () => {
    const made = fc.sample(lives, { numRuns: 400, seed: 20_260_302 }).map(({ issuedBack, restoredAfter, ...life }) => {
      const issuedOn = plusDays(ANCHOR, -issuedBack);
      const validUntil = plusDays(plusMonths(issuedOn, life.validityMonths), -1);
      const suspended =
        life.suspendedOn && life.suspendedOn >= issuedOn && life.suspendedOn <= validUntil ? life.suspendedOn : null;
      const suspension = suspensionOf({ suspendedOn: suspended }, validUntil);
      const restored = suspended && restoredAfter !== null ? plusDays(suspended, restoredAfter) : null;
      return {
        ...life,
        issuedOn,
        validUntil,
        suspendedOn: suspended,
        suspensionEndsOn: suspension?.endsOn ?? null,
        restoredOn: suspension && restored && restored <= suspension.endsOn ? restored : null,
      };
    });
    const rows = made.map((life) => ({
      regime: life.regime,
      restorable_months: life.restorableMonths,
      issued_on: life.issuedOn,
      valid_until: life.validUntil,
      suspended_on: life.suspendedOn,
      suspension_ends_on: life.suspensionEndsOn,
      restored_on: life.restoredOn,
      withdrawn_on: life.withdrawnOn,
      cancelled_on: life.cancelledOn,
      replaced_on: life.replacedOn,
      recertification_started_on: life.recertificationStartedOn,
      recertification_on_site_until: life.recertificationOnSiteUntil,
    }));
    const wrong: object[] = [];
    for (const today of TODAYS) {
      const states = await bySql('Certificate', 'state', { rows, today });
      const held = await heldStates(rows, today);
      made.forEach((life, at) => {
        const rule = certificateState(
          {
            ...life,
            decidedOn: life.issuedOn,
            policy: { ...DEFAULT_CYCLE_POLICY, restorableMonths: life.restorableMonths },
            recertification: {
              startedOn: life.recertificationStartedOn,
              onSiteCompletedOn: life.recertificationOnSiteUntil,
            },
          },
          today,
        );
        if (rule !== states[at]) wrong.push({ today, rule, sql: states[at], ...life });
        if (rule !== held[at]) wrong.push({ today, rule, held: held[at], ...life });
      });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('filters a list by what each row says', async () => {
    const planner = await house.as('PLANNER');
    const on = plusDays(house.today(), -10);
    await tellEvent(house, file.certificate, { kind: 'SUSPENDED', on });
    const { data } = await planner(
      '{ certificates(where: { state: { eq: SUSPENDED } }) { totalCount nodes { id state } } }',
    );
    expect(data.certificates).toEqual({
      totalCount: 1,
      nodes: [{ id: `Certificate:${file.certificate}`, state: 'SUSPENDED' }],
    });
    const asked = await planner(
      '{ surveillanceActivities(where: { certificateState: { eq: SUSPENDED } }) { totalCount nodes { certificate { state } } } }',
    );
    const { totalCount, nodes } = asked.data.surveillanceActivities;
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes).toEqual(Array.from({ length: totalCount }, () => ({ certificate: { state: 'SUSPENDED' } })));
  });
});
