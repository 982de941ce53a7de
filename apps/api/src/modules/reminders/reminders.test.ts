import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainDate, plusDays } from '@touchstone/plain-date';
import { SHIPPED_LADDERS } from '@touchstone/rules';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { houseContext } from '../../jobs/house-context.js';
import { MailMessage } from '../mail/index.js';
import type { OwedItem } from '../dues/index.js';
import { digestPage } from './digest-page.js';
import type { Addressee } from './addressees.queries.js';
import type { LadderInForce } from './ladders.js';
import { Notice } from './notice.entity.js';
import { remind } from './remind.js';
import { stepsOf } from './tell-due.js';
import { digestLetter } from './write-letters.js';

const DUE = plainDate('2026-06-30');
let house: House;
let file: File;
let [planner, manager, contact]: Visitor[] = [];

const look = async () => remind((await houseContext(house.parts))!);
const before = (days: number): string => plusDays(DUE, -days);
const mine = async (who: Visitor) =>
  (await who('{ notices(first: 100) { nodes { id dueKind dueItem step dueOn label clientName record isRead } } }')).data
    .notices.nodes;
const unread = async (who: Visitor) => (await who('{ unreadNotices }')).data.unreadNotices;
const letters = () => house.em().find(MailMessage, { once: { $like: 'digest|%' } }, { orderBy: { id: 'asc' } });

beforeAll(async () => {
  house = await startHouse({ today: before(200) });
  [file] = (await fill(house, 1)) as [File];
  [planner, manager] = await Promise.all([house.as('PLANNER'), house.as('PROGRAMME_MANAGER')]);
  contact = await house.as('CLIENT_CONTACT', { clientId: file.client });
  // One thing owed and nothing beside it, so that what is told can be counted.
  await house.asOwner(`update audit set surveillance_activity_id = null`);
  await house.asOwner(
    `update surveillance_activity set due_on = '${DUE}', opens_on = '${before(90)}', completed_on = null, owed = true, provisional = false
     where id = '${file.surveillance}'`,
  );
  const kinds = (await manager('{ reminderLadders { kind } }')).data.reminderLadders;
  for (const { kind } of kinds as { kind: string }[])
    if (kind !== 'SURVEILLANCE')
      await house.asOwner(`insert into reminder_ladder (id, kind, days_before, overdue_every, tells_person, tells_role, tells_client)
        values (gen_random_uuid(), '${kind}', '{}', 90, true, false, false)`);
});
afterAll(() => house.close());

describe('remind', () => {
  it('tells each step once, to whom the ladder names and nobody else', async () => {
    house.setToday(before(91));
    await look();
    expect(await mine(planner!)).toEqual([]);

    house.setToday(before(60));
    expect(await look()).toMatchObject({ notices: 2, letters: 2 });
    expect(await look()).toMatchObject({ notices: 0, letters: 0 });
    expect(await mine(planner!)).toMatchObject([
      {
        dueKind: 'SURVEILLANCE',
        step: 60,
        dueOn: DUE,
        record: `SurveillanceActivity:${file.surveillance}`,
        isRead: false,
      },
    ]);
    expect(await mine(contact!)).toHaveLength(1);
    expect(await mine(manager!)).toEqual([]);
    expect(await unread(planner!)).toBe(1);
  });

  it('writes one letter a day to each, told whole to its reader alone', async () => {
    const [first] = await letters();
    expect(first?.subject).toBe(`到期提醒，将到期 1 项（${before(60)}）`);
    expect(first?.text).not.toContain(file.surveillance);
    const answers = await Promise.all([look(), look(), look()]);
    expect(answers.map(({ letters: count }) => count)).toEqual([0, 0, 0]);
    expect(await letters()).toHaveLength(2);
  });

  it('lists what is most urgent and counts the rest, however much is owed', () => {
    const line = (at: number) => ({
      kind: 'SURVEILLANCE' as const,
      record: `SurveillanceActivity:${at}`,
      label: `S-${at}`,
      clientName: null,
      dueOn: plusDays(DUE, at),
    });
    const page = (many: number): string =>
      digestPage({
        title: '待办',
        name: '王芳',
        body: '试金石',
        today: DUE,
        lines: Array.from({ length: many }, (_, at) => line(at)),
        address: null,
        publicUrl: 'http://localhost:4000',
        locale: 'zh',
      });
    expect(page(200).match(/<tr><td>/g)).toHaveLength(200);
    expect(page(200)).not.toContain('未列出');
    expect(page(100_000).match(/<tr><td>/g)).toHaveLength(200);
    expect(page(100_000)).toContain('另有 99800 项未列出');
  });

  it.each([
    { locale: 'zh', line: '监督审查 | 山海公司 · S-1 | 2026-06-30 | 还有 30 天', rest: '另有 1 项未列出' },
    { locale: 'en', line: 'Surveillance | 山海公司 · S-1 | 2026-06-30 | 30 days left', rest: '1 more are not listed' },
  ] as const)('lists the same for who reads plain text ($locale)', ({ locale, line, rest }) => {
    const owed = {
      kind: 'SURVEILLANCE',
      record: 'SurveillanceActivity:1',
      label: 'S-1',
      clientName: '山海公司',
      dueOn: DUE,
    } as const;
    const lines = [owed, { ...owed, label: '换证 <A&B>', clientName: null, dueOn: before(40) as typeof DUE }];
    const where = { today: plusDays(DUE, -30), publicUrl: 'https://body.example' };
    const addressee = { accountId: 'a', name: 'Wang', locale } as Addressee;
    const told = digestLetter(where, { addressee, lines, body: 'Body' });
    expect(told.text).toContain('{list}');
    expect(told.text).toContain('https://body.example/#/notices');
    expect(told.list).toContain(`- ${line}\n  https://body.example/#/open/SurveillanceActivity:1`);
    expect(told.list).toContain(` | 换证 <A&B> | ${before(40)} | `);
    const outside = digestLetter(where, { addressee: { ...addressee, accountId: null }, lines, body: 'Body' });
    expect(outside.list).toContain(line);
    expect(outside.text + outside.list).not.toContain('https://');
    const many = digestLetter(where, { addressee, lines: Array.from({ length: 201 }, () => owed), body: 'Body' });
    expect(many.list.split('- ')).toHaveLength(201);
    expect(many.list).toContain(rest);
  });

  it('tells the newest step once after days off', async () => {
    house.setToday(before(5));
    await Promise.all([look(), look()]);
    expect(
      (await mine(planner!)).map(({ step }: { step: number }) => step).toSorted((a: number, b: number) => b - a),
    ).toEqual([60, 7]);
  });

  it('begins anew when the due day moves', async () => {
    const moved = plusDays(DUE, 20);
    await house.asOwner(`update surveillance_activity set due_on = '${moved}' where id = '${file.surveillance}'`);
    await look();
    expect(await mine(planner!)).toContainEqual(expect.objectContaining({ step: 30, dueOn: moved }));
    await house.asOwner(`update surveillance_activity set due_on = '${DUE}' where id = '${file.surveillance}'`);
    expect(await look()).toMatchObject({ notices: 0 });
  });

  it('tells weekly while overdue, and nothing once it is done', async () => {
    house.setToday(before(-1));
    await look();
    house.setToday(before(-7));
    expect(await look()).toMatchObject({ notices: 0 });
    house.setToday(before(-8));
    await look();
    expect((await mine(planner!)).map(({ step }: { step: number }) => step)).toEqual(expect.arrayContaining([-1, -8]));
    const count = (await mine(planner!)).length;
    house.setToday(before(-15));
    await house.asOwner(
      `update surveillance_activity set completed_on = '${before(-9)}' where id = '${file.surveillance}'`,
    );
    expect(await look()).toMatchObject({ notices: 0, letters: 0 });
    expect(await mine(planner!)).toHaveLength(count);
    await house.asOwner(`update surveillance_activity set completed_on = null where id = '${file.surveillance}'`);
  });

  it('writes to the contact of a client without an account', async () => {
    await house.asOwner(`update account set is_active = false where id = '${contact!.accountId}'`);
    await house.asOwner(`update client set contact_email = 'li@client.example' where id = '${file.client}'`);
    house.setToday(before(-16));
    await look();
    const notices = await house.em().find(Notice, { client: file.client });
    expect(notices).toHaveLength(1);
    expect((await letters()).filter(({ recipient }) => recipient === 'li@client.example')).toHaveLength(1);
    await house.asOwner(`update account set is_active = true where id = '${contact!.accountId}'`);
  });
});

describe('stepsOf', () => {
  it('leaves out what is provisional, and before its day what an audit is planned for in time', () => {
    const ladder = { ...SHIPPED_LADDERS.SURVEILLANCE, kind: 'SURVEILLANCE', version: null } as LadderInForce;
    const item = (facts: object): OwedItem =>
      ({ kind: 'SURVEILLANCE', dueOn: DUE, provisional: false, planState: 'UNPLANNED', ...facts }) as OwedItem;
    const on = (days: number, facts: object): readonly number[] =>
      stepsOf([item(facts)], [ladder], plusDays(DUE, -days)).map(({ step }) => step);
    expect(on(30, {})).toEqual([30]);
    expect(on(30, { planState: 'PLANNED_AFTER_DUE' })).toEqual([30]);
    expect(on(30, { planState: 'PLANNED' })).toEqual([]);
    expect(on(-1, { planState: 'PLANNED' })).toEqual([-1]);
    expect(on(30, { provisional: true })).toEqual([]);
  });
});

describe('readNotices', () => {
  it("marks one's own, and nobody else's", async () => {
    const all = await unread(planner!);
    const [own] = await mine(planner!);
    const read = 'mutation ($input: ReadNoticesInput!) { readNotices(input: $input) }';
    expect((await manager!(read, { input: { noticeIds: [own.id] } })).data.readNotices).toBe(0);
    expect((await planner!(read, { input: { noticeIds: [own.id] } })).data.readNotices).toBe(1);
    expect(await unread(planner!)).toBe(all - 1);
    expect((await planner!(read, { input: {} })).data.readNotices).toBe(all - 1);
    expect(await unread(planner!)).toBe(0);
    expect(await unread(contact!)).toBeGreaterThan(0);
    expect((await manager!(`{ notice(id: "${own.id}") { id } }`)).data.notice).toBeNull();
  });
});

describe('chooseReminderMail', () => {
  it('keeps letters from who wants none, and waits for Monday where it is weekly', async () => {
    const choose = 'mutation ($input: ChooseReminderMailInput!) { chooseReminderMail(input: $input) }';
    const { email } = (await planner!('{ viewer { email } }')).data.viewer;
    const count = async () => (await letters()).filter(({ recipient }) => recipient === email).length;
    await house.asOwner(`update surveillance_activity set due_on = '2026-09-30' where id = '${file.surveillance}'`);
    expect((await planner!('{ myReminderMail }')).data.myReminderMail).toBe('DAILY');
    await planner!(choose, { input: { mail: 'IN_APP' } });
    const had = await count();
    house.setToday('2026-08-01');
    expect((await look()).notices).toBeGreaterThan(0);
    expect(await count()).toBe(had);
    await planner!(choose, { input: { mail: 'WEEKLY' } });
    // A Sunday, then Monday; a Wednesday, then Monday.
    house.setToday('2026-08-02');
    await look();
    expect(await count()).toBe(had);
    house.setToday('2026-08-03');
    await look();
    expect(await count()).toBe(had + 1);
    house.setToday('2026-09-23');
    await look();
    expect(await count()).toBe(had + 1);
    house.setToday('2026-09-28');
    await look();
    expect(await count()).toBe(had + 2);
  });
});

describe('tellProposals', () => {
  const told = async (who: Visitor) =>
    (await who('{ notices(first: 100) { nodes { topic record label clientName isRead } } }')).data.notices.nodes;

  it('tells who decides of each proposal once, as something unread, and nobody of what is decided', async () => {
    const [decider, quality] = await Promise.all([house.as('DECISION_MAKER'), house.as('QUALITY_MANAGER')]);
    house.setToday('2026-09-30');
    await look();
    expect(await unread(decider)).toBe(0);

    house.setToday('2026-10-01');
    await Promise.all([look(), look()]);
    const [certificate] = (await decider('{ certificates { nodes { id number proposedStep client { name } } } }')).data
      .certificates.nodes;
    expect(certificate.proposedStep).toBe('SUSPEND');
    const { id: record, number: label, client } = certificate;
    const topic = 'SUSPENSION_PROPOSED';
    expect(await told(decider)).toEqual([{ topic, record, label, clientName: client.name, isRead: false }]);
    expect(await unread(decider)).toBe(1);
    expect(await told(quality)).toEqual([]);

    house.setToday('2026-10-02');
    await look();
    expect(await unread(decider)).toBe(1);
    await house.asOwner(
      `update surveillance_activity set due_on = '2026-10-02', completed_on = '2026-10-02' where id = '${file.surveillance}'`,
    );
    house.setToday('2026-10-03');
    await look();
    expect(await unread(decider)).toBe(1);
    await house.asOwner(`update surveillance_activity set completed_on = null where id = '${file.surveillance}'`);
    house.setToday('2026-09-28');
  });
});

describe('setReminderLadder', () => {
  const set = (who: Visitor, input: object) =>
    who(
      `mutation ($input: SetReminderLadderInput!) { setReminderLadder(input: $input) {
        ... on ReminderLadder { kind daysBefore version } ... on Refused { refusals { code field } } } }`,
      {
        input: {
          kind: 'SURVEILLANCE',
          expectedVersion: null,
          daysBefore: [45, 10],
          overdueEvery: 14,
          tellsPerson: false,
          tellsRole: true,
          tellsClient: false,
          ...input,
        },
      },
    );

  it('puts what the body sets in the place of what ships, at the version that was read', async () => {
    const shown = async () =>
      (await planner!('{ reminderLadders { kind daysBefore version tellsClient } }')).data.reminderLadders.find(
        ({ kind }: { kind: string }) => kind === 'SURVEILLANCE',
      );
    expect(await shown()).toMatchObject({ daysBefore: [90, 60, 30, 7, 0], version: null });
    expect((await set(manager!, {})).data.setReminderLadder).toMatchObject({ daysBefore: [45, 10], version: 1 });
    expect(await shown()).toMatchObject({ daysBefore: [45, 10], version: 1, tellsClient: false });
    expect((await set(manager!, {})).errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const refused = await set(manager!, { expectedVersion: 1, daysBefore: [7, 30], overdueEvery: 0 });
    expect(refused.data.setReminderLadder.refusals).toEqual([
      { code: 'LADDER_NOT_FALLING', field: 'daysBefore' },
      { code: 'LADDER_PAUSE_OUTSIDE', field: 'overdueEvery' },
    ]);
    expect((await set(planner!, { expectedVersion: 1 })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is shown in a letter of today, in either language', async () => {
    const { data } = await manager!(
      '{ zh: reminderPreview { subject text html lines } en: reminderPreview(language: "en") { html } client: reminderPreview(forClient: true) { html } }',
    );
    expect(data.zh.lines).toBeGreaterThan(0);
    expect(data.zh.html).toContain('监督审查');
    expect(data.zh.text).toContain('- 监督审查 | ');
    expect(data.en.html).toContain('Surveillance');
    expect(data.zh.html).toContain('/#/open/');
    expect(data.client.html).not.toContain('/#/open/');
  });
});
