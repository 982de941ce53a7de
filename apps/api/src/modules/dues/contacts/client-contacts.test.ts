import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../../test/fill.js';
import { startHouse } from '../../../../test/house.js';
import type { House, Visitor } from '../../../../test/house.js';

const ITEM = `query ($where: DueWhere) { dueItems(where: $where, first: 50) { nodes {
  id kind opensOn dueOn lastLawfulOn regime noticeSentOn contactedOn agreedOn client { id name } } } }`;
const CONTACT = `__typename ... on ClientContact { id kind heldOn means withWhom said agreedOn lateReason notedOn }
  ... on Refused { refusals { code field } }`;

/** Something owed, as the board reads it. */
interface Item {
  readonly id: string;
  readonly opensOn: PlainDate;
  readonly lastLawfulOn: PlainDate;
  readonly client: { readonly id: string; readonly name: string };
}

let house: House;
let [planner, reader, clerk]: Visitor[] = [];
let item: Item;

const verb = async (who: Visitor, name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await who(`mutation ($input: ${type}!) { ${name}(input: $input) { ${CONTACT} } }`, { input });
  return answer.data?.[name] ?? answer.errors?.[0]?.extensions;
};
const itemOf = async (where: object) => (await planner!(ITEM, { where })).data.dueItems.nodes[0];
const talk = () => ({
  dueItemId: item.id,
  heldOn: house.today(),
  means: 'PHONE',
  withWhom: '  张敏  ',
  said: '六月停产，希望五月审查',
});
const letters = async (): Promise<readonly Record<string, string>[]> =>
  house.em().getConnection().execute('select recipient, subject, text from mail_message order by id');
const setRegime = async (regime: string) => {
  await house.asOwner('alter table certificate disable trigger user');
  await house.asOwner(`update certificate set regime = '${regime}'`);
  await house.asOwner('alter table certificate enable trigger user');
};

beforeAll(async () => {
  house = await startHouse();
  await fill(house, 2);
  [planner, reader, clerk] = await Promise.all([house.as('PLANNER'), house.as('DECISION_MAKER'), house.as('FINANCE')]);
  item = await itemOf({ kind: ['SURVEILLANCE'], provisional: false });
  house.setToday(plusDays(item.opensOn, 10));
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

describe('noteContact', () => {
  it('keeps what was said, and shows on the board that it was', async () => {
    expect(await verb(planner!, 'noteContact', talk())).toMatchObject({
      kind: 'CONVERSATION',
      withWhom: '张敏',
      agreedOn: null,
    });
    expect(await itemOf({ id: [item.id] })).toMatchObject({
      contactedOn: house.today(),
      noticeSentOn: null,
      agreedOn: null,
    });
    const { data } = await planner!(
      'query ($id: String!) { clientContacts(where: { dueItem: { eq: $id } }) { nodes { said client { id } certification { number } } } }',
      { id: item.id },
    );
    expect(data.clientContacts.nodes).toMatchObject([{ said: talk().said, client: { id: item.client.id } }]);
  });
  it('names everything that is missing at once', async () => {
    const { refusals } = await verb(planner!, 'noteContact', {
      ...talk(),
      heldOn: plusDays(house.today(), 1),
      withWhom: '',
      said: ' ',
    });
    expect(refusals).toEqual([
      { code: 'DAY_IN_FUTURE', field: 'heldOn' },
      { code: 'CONTACT_WITH_WHOM', field: 'withWhom' },
      { code: 'CONTACT_SAID', field: 'said' },
    ]);
  });
  it('finds nothing that is owed by nobody, and opens to nobody who only reads', async () => {
    expect(await verb(planner!, 'noteContact', { ...talk(), dueItemId: `${item.id}9` })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await verb(planner!, 'noteContact', { ...talk(), dueItemId: "x' or 1=1" })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await verb(reader!, 'noteContact', talk())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await verb(clerk!, 'noteContact', talk())).toMatchObject({ code: 'FORBIDDEN' });
  });
  it('cannot be rewritten, by no statement', async () => {
    await expect(house.asOwner(`update client_contact set said = 'x'`)).rejects.toThrow(/stays as it was noted/);
    await expect(house.asOwner('delete from client_contact')).rejects.toThrow(/stays as it was noted/);
  });
});

describe('agreeVisitDay', () => {
  const agree = (agreedOn: PlainDate, lateReason: string | null = null) =>
    verb(planner!, 'agreeVisitDay', { ...talk(), agreedOn, lateReason });

  it('takes days of the window, and the latest agreement holds', async () => {
    expect(await agree(item.lastLawfulOn)).toMatchObject({ kind: 'AGREEMENT', agreedOn: item.lastLawfulOn });
    const earlier = plusDays(item.lastLawfulOn, -20);
    expect(await agree(earlier)).toMatchObject({ agreedOn: earlier });
    expect(await itemOf({ id: [item.id] })).toMatchObject({ agreedOn: earlier });
  });
  it('takes no day after the last lawful one under the strict regime, whatever the reason', async () => {
    await setRegime('strict');
    const { refusals } = await agree(plusDays(item.lastLawfulOn, 1), '停产检修');
    expect(refusals).toEqual([{ code: 'AGREED_AFTER_LAST_DAY', field: 'agreedOn' }]);
  });
  it('asks why under the classic one', async () => {
    await setRegime('classic');
    const late = plusDays(item.lastLawfulOn, 1);
    expect(await agree(late)).toMatchObject({
      refusals: [{ code: 'AGREED_LATE_WITHOUT_REASON', field: 'lateReason' }],
    });
    expect(await agree(late, '停产检修')).toMatchObject({ agreedOn: late, lateReason: '停产检修' });
    expect(await agree(item.lastLawfulOn, '不晚')).toMatchObject({ lateReason: null });
  });
  it('takes no day before the window, or that is over', async () => {
    const { refusals } = await agree(plusDays(item.opensOn, -1));
    expect(refusals.map(({ code }: { code: string }) => code)).toEqual(['AGREED_DAY_PAST', 'AGREED_BEFORE_OPENING']);
  });
  it('waits until days are firm', async () => {
    const surveillance = item.id.split(':')[2]!;
    await house.asOwner(`update surveillance_activity set provisional = true where id = '${surveillance}'`);
    const { refusals } = await agree(item.lastLawfulOn);
    await house.asOwner(`update surveillance_activity set provisional = false where id = '${surveillance}'`);
    expect(refusals.map(({ code }: { code: string }) => code)).toContain('DUE_PROVISIONAL');
  });
});

describe('sendDueNotice', () => {
  const send = () => verb(planner!, 'sendDueNotice', { dueItemId: item.id });
  const preview = async () =>
    (await planner!('query ($id: ID!) { dueNotice(dueItemId: $id) { to language subject text } }', { id: item.id }))
      .data.dueNotice;
  const client = () => item.client.id.split(':')[1]!;

  it('refuses where nobody can be reached', async () => {
    await house.asOwner(`update client set contact_email = null where id = '${client()}'`);
    await house.asOwner(`update account set is_active = false where client_id = '${client()}'`);
    expect(await send()).toMatchObject({ refusals: [{ code: 'NOTICE_WITHOUT_ADDRESS', field: 'dueItemId' }] });
    expect(await preview()).toMatchObject({ to: [] });
  });
  it('writes what was previewed, once a day, in the client’s language, and notes it', async () => {
    await house.asOwner(`update client set contact_email = 'Lin@Client.example' where id = '${client()}'`);
    const before = await letters();
    const notice = await preview();
    expect(notice).toMatchObject({ to: ['lin@client.example'], language: 'zh' });
    expect(notice.text).toContain(item.lastLawfulOn);
    expect(notice.text).not.toMatch(/[{}[\]]|SURVEILLANCE|PROPOSED/);
    expect(await send()).toMatchObject({ kind: 'NOTICE', withWhom: 'lin@client.example', heldOn: house.today() });
    expect((await letters()).slice(before.length)).toEqual([
      { recipient: 'lin@client.example', subject: notice.subject, text: notice.text },
    ]);
    expect(await send()).toMatchObject({ refusals: [{ code: 'NOTICE_SENT_TODAY', field: 'dueItemId' }] });
    expect(await itemOf({ id: [item.id] })).toMatchObject({ noticeSentOn: house.today() });
    await house.asOwner(`update client set working_language = 'en' where id = '${client()}'`);
    expect((await preview()).subject).toMatch(/^[^一-鿿]*: Surveillance/);
  });
  it('is sent once, though two send it at once', async () => {
    house.setToday(plusDays(house.today(), 1));
    planner = await house.as('PLANNER');
    const before = await letters();
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.filter(({ __typename }) => __typename === 'ClientContact')).toHaveLength(1);
    expect(await letters()).toHaveLength(before.length + 1);
  });
  it('says of what was missed that its last day has passed, and asks for nothing before it', async () => {
    const before = house.today();
    expect((await preview()).text).not.toContain('passed');
    house.setToday(plusDays(item.lastLawfulOn, 1));
    planner = await house.as('PLANNER');
    expect((await preview()).text).toContain(`Last day: ${item.lastLawfulOn} (passed)`);
    house.setToday(before);
    planner = await house.as('PLANNER');
  });
});

describe('a contact', () => {
  it('is the body’s own note: its client does not read it', async () => {
    const contact = await house.as('CLIENT_CONTACT', { clientId: item.client.id.split(':')[1]! });
    const { errors } = await contact('{ clientContacts { nodes { said } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
