import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../test/fill.js';
import { startHouse } from '../test/house.js';
import type { House, Visitor } from '../test/house.js';

const OPENED =
  '__typename ... on CalendarFeed { id name address language openedOn } ... on Refused { refusals { code field } }';
const OPEN = `mutation ($input: OpenCalendarFeedInput!) { openCalendarFeed(input: $input) { ${OPENED} } }`;
const OPEN_ONCE = `mutation ($input: OpenCalendarFeedInput!, $key: String) {
  openCalendarFeed(input: $input, idempotencyKey: $key) { ${OPENED} } }`;
const REVOKE = `mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) {
  __typename ... on CalendarFeed { revokedOn } ... on Refused { refusals { code } } } }`;

/** An event as both parsers read it. */
interface ReadEvent {
  readonly uid: string;
  readonly first: string;
  /** First day that is free again. */
  readonly end: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
}

let house: House;
let [planner, auditor, finance, manager]: Visitor[] = [];
let audit: { id: string; number: string; client: string; starts: string; ends: string };
let seat: { audit: string; person: string };

const rowOf = async (statement: string) =>
  ((await house.em().getConnection().execute(statement)) as readonly Record<string, string>[])[0]!;
const open = async (who: Visitor, input: object, key?: string) =>
  (await who(key ? OPEN_ONCE : OPEN, { input: { name: '日程', ...input }, key })).data.openCalendarFeed;
const get = (address: string) => house.http.inject({ url: address.replace('http://localhost:4000', '') });
const read = async (address: string): Promise<readonly ReadEvent[]> => {
  const { body } = await get(address);
  const events = byIcalJs(body);
  expect(byNodeIcal(body)).toEqual(events);
  return events;
};
const auditEvents = (events: readonly ReadEvent[], id: string) =>
  events.filter(({ uid }) => uid === `audit-${id}@touchstone`);

function byIcalJs(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      first: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      status: String(part.getFirstPropertyValue('status')),
      summary: event.summary,
    };
  });
}

function byNodeIcal(text: string): readonly ReadEvent[] {
  const day = (on: object): string => {
    const { year, month, date } = {
      year: (on as Date).getFullYear(),
      month: (on as Date).getMonth() + 1,
      date: (on as Date).getDate(),
    };
    return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  };
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
    each?.type === 'VEVENT'
      ? [
          {
            uid: each.uid,
            first: day(each.start),
            end: day(each.end!),
            sequence: Number(each.sequence),
            status: String(each.status),
            summary: each.summary as string,
          },
        ]
      : [],
  );
}

beforeAll(async () => {
  house = await startHouse();
  await fill(house, 2);
  const one =
    await rowOf(`select a.id, a.number, a.starts_on::text as starts, a.ends_on::text as ends, c.name as client, t.person_id as person
    from audit a join client c on c.id = a.client_id join team_assignment t on t.audit_id = a.id
    where a.status <> 'CANCELLED' order by a.ends_on desc, a.id limit 1`);
  audit = one as unknown as typeof audit;
  seat = { audit: one['id']!, person: one['person']! };
  house.setToday(audit.starts);
  [planner, auditor, finance, manager] = await Promise.all([
    house.as('PLANNER'),
    house.as('AUDITOR', { personId: seat.person }),
    house.as('FINANCE'),
    house.as('PROGRAMME_MANAGER'),
  ]);
});
afterAll(() => house.close());

describe('openCalendarFeed', () => {
  it('tells a link of 256 bits once, and keeps its hash', async () => {
    const feed = await open(auditor!, { kind: 'PERSON' });
    expect(feed).toMatchObject({ __typename: 'CalendarFeed', language: 'zh' });
    const [, token] = /^http:\/\/localhost:4000\/calendars\/([\w-]{43})\.ics$/.exec(feed.address)!;
    expect(Buffer.from(token!, 'base64url')).toHaveLength(32);
    const again = await auditor!('query ($id: ID!) { calendarFeed(id: $id) { address } }', { id: feed.id });
    expect(again.data.calendarFeed).toEqual({ address: null });
    const everywhere = await rowOf(`select count(*)::int as count from (select f::text from calendar_feed f
      union all select j::text from journal_entry j union all select k::text from idempotency_key k) x(t) where t like '%${token}%'`);
    expect(everywhere['count']).toBe(0);
  });

  it('tells the same link again to whoever asks again under the same key', async () => {
    const key = randomUUID();
    const first = await open(planner!, { kind: 'PERSON', name: '重试' }, key);
    expect(first.refusals ?? first.address).toBeDefined();
    expect(await open(planner!, { kind: 'PERSON', name: '重试' }, key)).toEqual(first);
  });

  it('names everything that is wrong at once', async () => {
    expect((await open(finance!, { kind: 'PROGRAMME', name: ' ', auditId: null })).refusals).toEqual([
      { code: 'CALENDAR_NAME_MISSING', field: 'name' },
      { code: 'CALENDAR_PROGRAMME', field: 'programmeId' },
      { code: 'CALENDAR_BLIND', field: 'kind' },
    ]);
  });

  it('finds no audit out of sight', async () => {
    const stranger = await house.as('AUDITOR');
    const { errors } = await stranger(OPEN, {
      input: { name: '窥视', kind: 'AUDIT', auditId: `Audit:${audit.id}` },
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a feed', () => {
  it('tells days as days, names no client unless it was chosen, and is kept nowhere', async () => {
    const [plain, named] = [
      await open(auditor!, { kind: 'PERSON' }),
      await open(auditor!, { kind: 'PERSON', showsClients: true }),
    ];
    const { headers, body, statusCode } = await get(plain.address);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toContain(audit.client);
    expect(body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [event] = auditEvents(await read(named.address), audit.id);
    const { end } = await rowOf(`select ('${audit.ends}'::date + 1)::text as end`);
    expect(event).toMatchObject({ first: audit.starts, end, sequence: 0, status: 'CONFIRMED' });
    expect(event!.summary).toContain(audit.client);
    expect(event!.summary).toContain(audit.number);
  });

  it('shows when it was read last', async () => {
    const feed = await open(auditor!, { kind: 'PERSON' });
    const lastRead = async () =>
      (await auditor!('query ($id: ID!) { calendarFeed(id: $id) { lastReadAt } }', { id: feed.id })).data.calendarFeed;
    expect(await lastRead()).toEqual({ lastReadAt: null });
    await get(feed.address);
    expect(await lastRead()).toEqual({ lastReadAt: `${audit.starts}T04:00:00.000Z` });
  });

  it('moves what moved under its name, one up, and tells what was cancelled as cancelled', async () => {
    const feed = await open(auditor!, { kind: 'PERSON' });
    const before = auditEvents(await read(feed.address), audit.id);
    expect(auditEvents(await read(feed.address), audit.id)).toEqual(before);
    await house.asOwner('alter table audit disable trigger user');
    await house.asOwner(`update audit set starts_on = starts_on + 7, ends_on = ends_on + 7 where id = '${audit.id}'`);
    const [moved] = auditEvents(await read(feed.address), audit.id);
    expect(moved).toMatchObject({ uid: before[0]!.uid, sequence: 1, status: 'CONFIRMED' });
    expect(moved!.first > before[0]!.first).toBe(true);
    await house.asOwner(`update audit set status = 'CANCELLED', cancel_reason = 'x' where id = '${audit.id}'`);
    expect(auditEvents(await read(feed.address), audit.id)).toEqual([{ ...moved, sequence: 2, status: 'CANCELLED' }]);
    await house.asOwner(
      `update audit set status = 'PLANNED', cancel_reason = null, starts_on = '${audit.starts}', ends_on = '${audit.ends}' where id = '${audit.id}'`,
    );
    await house.asOwner('alter table audit enable trigger user');
    expect(auditEvents(await read(feed.address), audit.id)).toEqual([{ ...before[0], sequence: 3 }]);
  });

  it('tells what its person owes, and of a programme what is due in it', async () => {
    const { data } = await manager!(
      '{ dueItems(where: { provisional: false, kind: [SURVEILLANCE] }, first: 1) { nodes { dueOn label programme { id } } } }',
    );
    const [owed] = data.dueItems.nodes;
    house.setToday(owed.dueOn);
    const [programme, own] = [
      await open(await house.as('PROGRAMME_MANAGER'), { kind: 'PROGRAMME', programmeId: owed.programme.id }),
      await open(await house.as('PLANNER', { personId: seat.person }), { kind: 'PERSON' }),
    ];
    for (const { address } of [programme, own]) {
      const told = (await read(address)).filter(({ uid }) => uid.startsWith('due-'));
      expect(told).toContainEqual(
        expect.objectContaining({ first: owed.dueOn, summary: `到期 · 监督审查 · ${owed.label}` }),
      );
    }
    house.setToday(audit.starts);
  });

  it('of a programme and of an audit tell those alone', async () => {
    const { programme } = await rowOf(`select programme_id as programme from audit where id = '${audit.id}'`);
    const all = await open(manager!, { kind: 'PROGRAMME', programmeId: `Programme:${programme}` });
    const count =
      await rowOf(`select count(*)::int as count from audit where programme_id = '${programme}' and status <> 'CANCELLED'
      and ends_on >= '${audit.starts}'::date - 90`);
    expect((await read(all.address)).filter(({ uid }) => uid.startsWith('audit-'))).toHaveLength(
      Number(count['count']),
    );
    const team = await open(auditor!, { kind: 'AUDIT', auditId: `Audit:${audit.id}` });
    const days = await rowOf(`select count(*)::int as count from audit_activity where audit_id = '${audit.id}'
      and ends_on >= '${audit.starts}'::date - 90`);
    const told = await read(team.address);
    expect(told).toHaveLength(Number(days['count']));
    expect(told.every(({ uid }) => uid.startsWith(`audit-${audit.id}-`))).toBe(true);
  });
});

/* Abuse case 19: a link that leaks can be stopped, tells little, and stands in no log. */
describe('a link that leaked', () => {
  const stopped = async (address: string) => {
    const { statusCode, body, headers } = await get(address);
    expect(headers['cache-control']).toContain('no-store');
    return { statusCode, code: JSON.parse(body).errors?.[0]?.extensions?.code ?? JSON.parse(body).code };
  };
  const NOTHING = { statusCode: 404, code: 'NOT_FOUND' };

  it('finds nothing once it is revoked, and whoever guesses is answered the same', async () => {
    const feed = await open(auditor!, { kind: 'PERSON' });
    expect((await get(feed.address)).statusCode).toBe(200);
    const { data } = await auditor!(REVOKE, { input: { calendarFeedId: feed.id } });
    expect(data.revokeCalendarFeed).toMatchObject({ revokedOn: audit.starts });
    expect(await stopped(feed.address)).toEqual(NOTHING);
    expect(await stopped(`/calendars/${'A'.repeat(43)}.ics`)).toEqual(NOTHING);
    expect(await stopped('/calendars/nothing')).toEqual(NOTHING);
    const twice = await auditor!(REVOKE, { input: { calendarFeedId: feed.id } });
    expect(twice.data.revokeCalendarFeed.refusals).toEqual([{ code: 'CALENDAR_REVOKED' }]);
  });

  it('is nobody else’s to see or revoke, in the office neither', async () => {
    const feed = await open(auditor!, { kind: 'PERSON' });
    const admin = await house.as('ADMINISTRATOR');
    for (const who of [admin, manager!, finance!]) {
      const { data } = await who('{ calendarFeeds { nodes { id } } }');
      expect(data.calendarFeeds.nodes).not.toContainEqual({ id: feed.id });
      const { errors } = await who(REVOKE, { input: { calendarFeedId: feed.id } });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('tells what its account may read at that moment, and nothing when that is nothing', async () => {
    const feed = await open(auditor!, { kind: 'PERSON' });
    const all = await open(auditor!, { kind: 'AUDIT', auditId: `Audit:${audit.id}` });
    expect((await read(all.address)).length).toBeGreaterThan(0);
    const { accountId } = auditor!;
    const set = (change: string) => house.asOwner(`update account set ${change} where id = '${accountId}'`);
    await set(`roles = '{FINANCE}'`);
    expect(await stopped(all.address)).toEqual(NOTHING);
    await set(`roles = '{AUDITOR}', is_active = false`);
    expect(await stopped(feed.address)).toEqual(NOTHING);
    await set('is_active = true');
    await house.asOwner(`update person set left_on = '${audit.starts}'::date - 1 where id = '${seat.person}'`);
    expect(await stopped(feed.address)).toEqual(NOTHING);
    await house.asOwner(`update person set left_on = null where id = '${seat.person}'`);
    expect((await get(feed.address)).statusCode).toBe(200);
  });

  it('is a calendar still where nothing is owed', async () => {
    const nobody = await house.as('SALES');
    const { body, statusCode } = await get((await open(nobody, { kind: 'PERSON' })).address);
    expect(statusCode).toBe(200);
    expect(await read((await open(nobody, { kind: 'PERSON' })).address)).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(body) as never).getAllSubcomponents().length).toBeGreaterThan(0);
  });

  it('stands in no line of the log', async () => {
    const lines: string[] = [];
    const stream = Object.getOwnPropertySymbols(house.http.log).find(
      ({ description }) => description === 'pino.stream',
    )!;
    const log = house.http.log as unknown as Record<symbol, unknown> & { level: string };
    const { level } = log;
    log[stream] = { write: (line: string) => lines.push(line) };
    log.level = 'trace';
    const feed = await open(auditor!, { kind: 'PERSON' });
    await get(feed.address);
    await get(feed.address.replace('.ics', '.txt'));
    log.level = level;
    const token = /calendars\/([\w-]{43})/.exec(feed.address)![1]!;
    expect(lines.join('')).toContain('/calendars/…');
    expect(lines.filter((line) => line.includes(token))).toEqual([]);
  });

  it('is asked only so often from one address', async () => {
    const strict = await startHouse({ rateLimits: true });
    const codes: number[] = [];
    for (let count = 0; count < 62; count += 1)
      codes.push((await strict.http.inject({ url: `/calendars/${'B'.repeat(43)}.ics` })).statusCode);
    await strict.close();
    expect(codes.slice(0, 60)).toEqual(Array(60).fill(404));
    expect(codes.slice(60)).toEqual([429, 429]);
  });
});
