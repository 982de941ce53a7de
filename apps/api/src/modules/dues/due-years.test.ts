import { daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { certificateState, DueKind, DueState, duesOfCycle, owedState, proposedOn } from '@touchstone/rules';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';
import { expectHeldAsRead } from '../../../test/standing-oracle.js';
import { simulatedBody } from '../../../test/simulated-body.js';
import { seeded } from '../../demo/random.js';
import { findSqlField } from '../../reading/registry.js';
import { everythingOwed } from './owed.queries.js';
import type { OwedItem } from './owed.queries.js';
import { readStandingDues } from './standing/standing-dues.js';

/*
 * Years of a body day by day: what the database says is owed is what the rules say, by facts that happen at random. A few
 * clients and years in the short run, looked at every three weeks and whenever something happened; DUE_CLIENTS=100
 * DUE_YEARS=10 look every day, and compare what a process holds every DUE_HELD_EVERY days: each, where nothing is said.
 */
const CLIENTS = Number(process.env['DUE_CLIENTS'] ?? 2);
const YEARS = Number(process.env['DUE_YEARS'] ?? 3.5);
const EVERY = process.env['DUE_YEARS'] ? 1 : 21;
const HELD_EVERY = Number(process.env['DUE_HELD_EVERY'] ?? (process.env['DUE_YEARS'] ? 1 : 20));
const FROM = '2026-01-05' as PlainDate;
const OF_CYCLES: DueKind[] = [
  DueKind.SURVEILLANCE,
  DueKind.RECERTIFICATION,
  DueKind.RECERTIFICATION_APPLICATION,
  DueKind.AWAITED_DECISION,
  DueKind.RESTORATION,
  DueKind.SUSPENSION_END,
];

let house: House;
beforeAll(async () => {
  house = await startHouse({ today: FROM });
});
afterAll(() => house.close());

/** An item as it is compared: what it is, its days, how it stands, and what follows. */
function line(
  of: Pick<
    OwedItem,
    'kind' | 'anchorOn' | 'opensOn' | 'dueOn' | 'lastLawfulOn' | 'provisional' | 'consequence' | 'state' | 'proposedOn'
  >,
  key: string,
): string {
  return [
    key,
    of.kind,
    of.anchorOn,
    of.opensOn,
    of.dueOn,
    of.lastLawfulOn,
    of.provisional,
    of.consequence,
    of.state,
    of.proposedOn,
  ].join(' ');
}

describe('a body through the years', () => {
  it(`owes on every day what the rules say: ${CLIENTS} clients, ${YEARS} years`, { timeout: 7_200_000 }, async () => {
    const body = await simulatedBody(house, CLIENTS, seeded(7));
    const last = plusDays(FROM, Math.round(YEARS * 365.25));
    /** How each item stood when it was first seen, and every state it was seen in since. */
    const seen = new Map<string, Set<DueState>>();
    const looked = { days: 0, items: 0, overdue: 0, proposed: 0 };
    let looksOn = FROM;

    for (let today = FROM; today <= last; today = plusDays(today, 1)) {
      house.setToday(today);
      const context = house.context('PLANNER');
      // What a process holds is read before something happens, and brought up to date after it.
      const isHeld = looked.days % HELD_EVERY === 0;
      if (isHeld) await readStandingDues(context);
      const happened = await body.pass(today);
      if (!happened && today < looksOn) continue;
      looksOn = plusDays(today, EVERY);
      if (isHeld) await expectHeldAsRead(context);
      const items = await everythingOwed(context, { kind: OF_CYCLES });
      const { rows } = await sql<{
        id: string;
        state: string;
        client: string;
        open: boolean;
      }>`select k.id, ${findSqlField('Certificate', 'state')!({ alias: 'k', today, scope: () => sql`true` })} as state,
        k.client_id as client, k.valid_until >= ${today}::date as open from certificate k`.execute(context.sql());
      const states = new Map(rows.map((row) => [row.id, row]));
      const certificateOf = new Map<string, string>();
      const surveillance = await sql<{
        id: string;
        certificate_id: string;
      }>`select id, certificate_id from surveillance_activity`.execute(context.sql());
      for (const { id, certificate_id: certificate } of surveillance.rows) certificateOf.set(id, certificate);

      const expected = body
        .known()
        .flatMap(({ certificateId, facts }) =>
          duesOfCycle(facts, today).map((due) =>
            line(
              { ...due, state: owedState(due, today), proposedOn: proposedOn(due, today) },
              `${certificateId} ${due.number ?? '-'}`,
            ),
          ),
        );
      const found = items.map((item) => {
        const [, id = ''] = item.record.split(':');
        const [, , , part = '-'] = item.id.split(':');
        return line(item, `${certificateOf.get(id) ?? id} ${part}`);
      });
      expect([today, found.toSorted()]).toEqual([today, expected.toSorted()]);

      // No certificate is valid and expired at once, and no client holds two that are valid.
      for (const { certificateId, facts } of body.known())
        expect([today, certificateId, states.get(certificateId)?.state]).toEqual([
          today,
          certificateId,
          certificateState(facts, today),
        ]);
      const valid = rows.filter(({ state }) => state === 'VALID' || state === 'SUSPENDED');
      expect(valid.filter(({ open }) => !open)).toEqual([]);
      expect(new Set(valid.map(({ client }) => client)).size).toBe(valid.length);

      // Nothing is overdue unannounced: it was due soon before, unless it came into being late.
      for (const item of items) {
        const before = seen.get(item.id);
        const turned = item.state === DueState.OVERDUE && before !== undefined && !before.has(DueState.OVERDUE);
        expect([today, item.id, item.dueOn, turned && !before.has(DueState.DUE_SOON)]).toEqual([
          today,
          item.id,
          item.dueOn,
          false,
        ]);
        (before ?? seen.set(item.id, new Set()).get(item.id)!).add(item.state);
        looked.items += 1;
        looked.overdue += Number(item.state === DueState.OVERDUE);
        looked.proposed += Number(item.proposedOn !== null);
      }
      looked.days += 1;
    }

    process.stdout.write(
      `\n  ${JSON.stringify({ ...body.counts, ...looked, years: daysBetween(FROM, last) / 365.25 })}\n`,
    );
    expect(looked.overdue).toBeGreaterThan(0);
    expect(looked.proposed).toBeGreaterThan(0);
    expect(Object.keys(body.counts)).toEqual(expect.arrayContaining(['GRANTED', 'SURVEYED', 'SUSPENDED', 'BEGUN']));
  });
});
