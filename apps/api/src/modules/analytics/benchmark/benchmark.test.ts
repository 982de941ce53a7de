import { plainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../../test/house.js';
import type { House } from '../../../../test/house.js';
import { endOfLastQuarter } from './benchmark.js';

const BENCHMARK = `query ($clientId: ID!) { benchmark(clientId: $clientId) { peersOn floor evaluations {
  score chapters { code earned } groups { grouping withheld clients score chapters { code earned } } } }
  clientHistory(clientId: $clientId) { audits { number score sectorMean } criteria { code depth earned sectorEarned } } }`;

interface Group {
  readonly grouping: string;
  readonly withheld: boolean;
  readonly clients: number | null;
  readonly score: string | null;
}

let house: House;
let own: string;
let another: string;

beforeAll(async () => {
  house = await startHouse({ filled: true });
  const rows = (await house.asOwner(
    `select distinct s.client_id as id from scorecard s join audit a on a.id = s.audit_id
      where s.status = 'FROZEN' and s.score is not null and a.decided_on <= '${endOfLastQuarter(house.today())}'
        and s.edition_id = (select edition_id from scorecard where status = 'FROZEN' group by 1 order by count(distinct client_id) desc limit 1)
      order by 1 limit 2`,
  )) as { id: string }[];
  [own, another] = rows.map(({ id }) => id) as [string, string];
});
afterAll(() => house.close());

const groupsSeen = async (clientId: string): Promise<readonly Group[]> => {
  const contact = await house.as('CLIENT_CONTACT', { clientId });
  const answer = await contact(BENCHMARK, { clientId: `Client:${clientId}` });
  return (answer.data.benchmark.evaluations as { groups: Group[] }[]).flatMap(({ groups }) => groups);
};

describe('benchmark', () => {
  it('sets a client beside groups of others, never fewer than the floor', async () => {
    const groups = await groupsSeen(own);
    expect(groups.map(({ grouping }) => grouping).slice(0, 4)).toEqual(['ALL', 'SECTOR', 'SIZE_BAND', 'PROVINCE']);
    expect(groups.some(({ withheld }) => !withheld)).toBe(true);
    expect(groups.every(({ withheld, clients, score }) => (withheld ? score === null : Number(clients) >= 5))).toBe(
      true,
    );
    expect(groups.every(({ score }) => score === null || /^\d+$/.test(score))).toBe(true);
  });

  it('withholds every group where the body asks for more clients than there are', async () => {
    await house.asOwner('update body_profile set benchmark_least_clients = 50');
    const groups = await groupsSeen(own);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.every(({ withheld, score, clients }) => withheld && score === null && clients === null)).toBe(true);
    await house.asOwner('update body_profile set benchmark_least_clients = 5');
  });

  it('does not change by what one client is decided in the quarter that runs', async () => {
    const before = await groupsSeen(own);
    await house.asOwner('alter table audit disable trigger all');
    await house.asOwner(
      `update audit set decided_on = '${house.today()}' where client_id = '${another}' and status = 'DECIDED' and decided_on > '${endOfLastQuarter(house.today())}'`,
    );
    await house.asOwner('alter table audit enable trigger all');
    expect(await groupsSeen(own)).toEqual(before);
  });

  it('is out of a contact’s sight for other clients, and their means are too', async () => {
    const contact = await house.as('CLIENT_CONTACT', { clientId: own });
    const answer = await contact(BENCHMARK, { clientId: `Client:${another}` });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    const { clientHistory } = (await contact(BENCHMARK, { clientId: `Client:${own}` })).data;
    expect(JSON.stringify(clientHistory)).not.toMatch(/"sector(Mean|Earned)":"/);
    const auditor = await house.as('AUDITOR');
    expect((await auditor(BENCHMARK, { clientId: `Client:${own}` })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('tells the course of every criterion over all audits, oldest first', async () => {
    const analyst = await house.as('ANALYST');
    const { clientHistory } = (await analyst(BENCHMARK, { clientId: `Client:${own}` })).data as {
      clientHistory: {
        audits: { number: string; score: string }[];
        criteria: { depth: number; earned: unknown[] }[];
      }[];
    };
    for (const { audits, criteria } of clientHistory) {
      expect(criteria.every(({ earned }) => earned.length === audits.length)).toBe(true);
      expect(criteria.some(({ depth }) => depth > 0)).toBe(true);
    }
    const stored =
      (await house.asOwner(`select trunc(s.score, 2)::text as score from scorecard s join audit a on a.id = s.audit_id
      where s.client_id = '${own}' and s.status = 'FROZEN' and s.score is not null and a.status = 'DECIDED' order by 1`)) as {
        score: string;
      }[];
    expect(clientHistory.flatMap(({ audits }) => audits.map(({ score }) => score)).toSorted()).toEqual(
      stored.map(({ score }) => score).toSorted(),
    );
  });

  it('does not change when clients come to belong to another sector, size or province', async () => {
    const analyst = await house.as('ANALYST');
    const told = async (id: string) => (await analyst(BENCHMARK, { clientId: `Client:${id}` })).data.benchmark;
    const rows = (await house.asOwner(`select distinct client_id as id from score_fact where sector =
      (select sector from score_fact group by 1 order by count(distinct client_id) desc limit 1) limit 40`)) as {
      id: string;
    }[];
    const before: { id: string; benchmark: { evaluations: { groups: Group[] }[] } }[] = [];
    for (const { id } of rows) before.push({ id, benchmark: await told(id) });
    const seen = before.find(({ benchmark }) =>
      benchmark.evaluations.some(({ groups }) =>
        groups.some(({ grouping, withheld }) => grouping === 'SECTOR' && !withheld),
      ),
    );
    expect(seen).toBeDefined();
    await house.asOwner(
      `update client set sector = 'T', province_code = '54', headcount = 5000 where id <> '${seen?.id}'`,
    );
    expect(await told(seen?.id ?? '')).toEqual(seen?.benchmark);
  });
});

describe('endOfLastQuarter', () => {
  it.each([
    ['2026-01-01', '2025-12-31'],
    ['2026-03-31', '2025-12-31'],
    ['2026-04-01', '2026-03-31'],
    ['2026-11-28', '2026-09-30'],
  ])('%s: %s', (today, end) => {
    expect(endOfLastQuarter(plainDate(today))).toBe(end);
  });
});
