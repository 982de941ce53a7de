import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { queueDue } from '../../jobs/queue-due.js';
import { runJobs } from '../../jobs/run-jobs.js';
import { MailMessage } from '../mail/index.js';

let house: House;
let post: SMTPServer;
let [manager, quality, analyst]: Visitor[] = [];
const taken: string[] = [];
const faults: unknown[] = [];

const QUESTION = { groupBy: ['SECTOR'], measures: ['COUNT', 'MEAN'], where: { sector: ['F'] } };
const VIEW = `... on SavedView { id name question chart keeperName sharedRoles sharedNames rhythm mailDay nextMailOn version }
  ... on Refused { refusals { code field } }`;

const save = async (who: Visitor, input: object) =>
  who(`mutation ($input: SaveViewInput!) { saveView(input: $input) { ${VIEW} } }`, {
    input: { name: '批发零售业', chart: 'BAR', question: QUESTION, ...input },
  });
const change = async (who: Visitor, verb: string, input: object) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return who(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${VIEW} } }`, { input });
};
const saved = async (name: string) => (await save(manager!, { name })).data.saveView;
const namesOf = async (who: Visitor) =>
  (await who('{ savedViews(first: 100) { nodes { name } } }')).data.savedViews.nodes.map(
    ({ name }: { name: string }) => name,
  );
const refusedOf = ({ data }: Answer, verb: string) => data[verb].refusals.map(({ code }: { code: string }) => code);

/** A letter as it is read: quoted-printable undone, and styles left out. */
const readable = (letter: string) =>
  Buffer.from(
    letter
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  )
    .toString('utf8')
    .replaceAll(/ style="[^"]*"/g, '');
const rowOf = (...cells: readonly unknown[]) => cells.map((each) => `<td>${String(each)}</td>`).join('');

beforeAll(async () => {
  post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        taken.push(text);
        done();
      });
    },
  });
  await new Promise<void>((ready) => post.listen(0, '127.0.0.1', () => ready()));
  const { port } = post.server.address() as { port: number };
  house = await startHouse({ history: 12, mail: { url: `smtp://127.0.0.1:${port}`, from: 'office@body.example' } });
  [manager, quality, analyst] = await Promise.all([
    house.as('PROGRAMME_MANAGER'),
    house.as('QUALITY_MANAGER'),
    house.as('ANALYST'),
  ]);
  await house.asOwner(`update account set language = 'en' where id = '${analyst!.accountId}'`);
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((done) => post.close(() => done()));
});

describe('saveView', () => {
  it('keeps a question as it was asked, and answers it again as it stands', async () => {
    const { data } = await save(manager!, {});
    expect(data.saveView).toMatchObject({
      name: '批发零售业',
      chart: 'BAR',
      sharedRoles: [],
      rhythm: 'NONE',
      version: 1,
    });
    expect(data.saveView.question).toMatchObject(QUESTION);
    const again = await manager!('query ($input: ScoresInput!) { scores(input: $input) { total { count } } }', {
      input: data.saveView.question,
    });
    expect(again.errors).toBeUndefined();
  });

  it('refuses a name twice, and a question that could not be answered', async () => {
    expect(refusedOf(await save(manager!, {}), 'saveView')).toEqual(['VIEW_NAME_TAKEN']);
    const { errors } = await save(manager!, { name: 'x', question: { ...QUESTION, groupBy: ['CRITERION'] } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'measures' }] });
  });

  it('is not for whoever may not read scores', async () => {
    const { errors } = await save(await house.as('PLANNER'), {});
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('shareView', () => {
  it('shows a view to whom it is shared with, and to nobody before or after', async () => {
    const { id, version } = await saved('共享');
    expect(await namesOf(quality!)).not.toContain('共享');
    const { data } = await change(manager!, 'shareView', {
      savedViewId: id,
      expectedVersion: version,
      roles: ['QUALITY_MANAGER'],
      accountIds: [`Account:${analyst!.accountId}`],
    });
    expect(data.shareView).toMatchObject({ sharedRoles: ['QUALITY_MANAGER'], sharedNames: [expect.any(String)] });
    expect(await namesOf(quality!)).toContain('共享');
    expect(await namesOf(analyst!)).toContain('共享');
    await change(manager!, 'shareView', { savedViewId: id, expectedVersion: version + 1, roles: [], accountIds: [] });
    expect(await namesOf(quality!)).not.toContain('共享');
    expect((await quality!(`{ savedView(id: "${id}") { name } }`)).data.savedView).toBeNull();
  });

  it('refuses those who could not ask the question themselves, and everybody but its keeper', async () => {
    const { id, version } = await saved('不可共享');
    const planner = await house.as('PLANNER');
    const open = { savedViewId: id, expectedVersion: version };
    const blind = await change(manager!, 'shareView', {
      ...open,
      roles: ['SALES'],
      accountIds: [`Account:${planner.accountId}`],
    });
    expect(refusedOf(blind, 'shareView')).toEqual(['VIEW_ROLE_BLIND', 'VIEW_ACCOUNT_BLIND']);
    await change(manager!, 'shareView', { ...open, roles: ['QUALITY_MANAGER'], accountIds: [] });
    const shared = { savedViewId: id, expectedVersion: version + 1 };
    const theirs = [
      change(quality!, 'shareView', { ...shared, roles: [], accountIds: [] }),
      change(quality!, 'scheduleView', { ...shared, rhythm: 'NONE' }),
      change(quality!, 'amendView', { ...shared, name: 'y', question: QUESTION, chart: 'TABLE' }),
      change(quality!, 'deleteView', shared),
    ];
    const verbs = ['shareView', 'scheduleView', 'amendView', 'deleteView'];
    for (const [at, answer] of (await Promise.all(theirs)).entries())
      expect(refusedOf(answer, verbs[at]!)).toEqual(['VIEW_OF_ANOTHER']);
  });

  it('is offered those who may read scores, and nobody else', async () => {
    const { data } = await manager!('{ viewReaders { id roles } }');
    const ids = data.viewReaders.map(({ id }: { id: string }) => id);
    expect(ids).toContain(`Account:${analyst!.accountId}`);
    expect(ids).not.toContain(`Account:${(await house.as('PLANNER')).accountId}`);
  });
});

describe('amendView and deleteView', () => {
  it('change and remove one’s own, at the version that was read', async () => {
    const { id, version } = await saved('旧名');
    const input = { savedViewId: id, expectedVersion: version, name: '新名', question: QUESTION, chart: 'TABLE' };
    expect((await change(manager!, 'amendView', input)).data.amendView).toMatchObject({ name: '新名', chart: 'TABLE' });
    const stale = await change(manager!, 'amendView', input);
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const { data } = await manager!(
      'mutation ($input: DeleteViewInput!) { deleteView(input: $input) { ... on SavedView { id } } }',
      {
        input: { savedViewId: id, expectedVersion: version + 1 },
      },
    );
    expect(data.deleteView.id).toBe(id);
    expect(await namesOf(manager!)).not.toContain('新名');
  });
});

describe('scheduleView', () => {
  const mailed = async (): Promise<number> => {
    await queueDue(house.parts);
    const done = await runJobs(house.parts, (error) => faults.push(error));
    return done.filter((each) => each === 'SAVED_VIEW').length;
  };

  it('mails a view on its day, once, to its keeper and by name, each in his language', async () => {
    house.setToday('2026-03-02');
    const question = { ...QUESTION, where: null, population: { undecided: true } };
    const { id, version } = (await save(manager!, { name: '每周一', question })).data.saveView;
    await change(manager!, 'shareView', {
      savedViewId: id,
      expectedVersion: version,
      roles: ['QUALITY_MANAGER'],
      accountIds: [`Account:${analyst!.accountId}`],
    });
    const outside = await change(manager!, 'scheduleView', {
      savedViewId: id,
      expectedVersion: version + 1,
      rhythm: 'WEEKLY',
      day: 8,
    });
    expect(refusedOf(outside, 'scheduleView')).toEqual(['VIEW_DAY_OUTSIDE']);
    const { data } = await change(manager!, 'scheduleView', {
      savedViewId: id,
      expectedVersion: version + 1,
      rhythm: 'WEEKLY',
      day: 1,
    });
    expect(data.scheduleView.nextMailOn).toBe('2026-03-09');

    house.setToday('2026-03-08');
    expect(await mailed()).toBe(0);
    house.setToday('2026-03-09');
    const done = await Promise.all([mailed(), mailed(), mailed()]);
    expect(done.reduce((sum, each) => sum + each)).toBe(1);
    const letters = await house.em().find(MailMessage, { once: null });
    expect(letters).toHaveLength(2);
    // Whoever sees to letters reads that one was sent, and no figure of it.
    expect(JSON.stringify(letters)).not.toContain('<table');
    await house.parts.mailer.post();
    const mine = taken.map(readable).filter((each) => each.includes('<title>每周一</title>'));
    const [zh, en] = ['zh', 'en'].map((language) => mine.find((each) => each.includes(`lang="${language}"`)));
    expect(zh).toBeDefined();
    const told = await manager!(
      'query ($input: ScoresInput!) { scores(input: $input) { rows { keys { label } count mean } total { count mean } } }',
      { input: question },
    );
    const { rows, total } = told.data.scores;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(zh).toContain(rowOf(row.keys[0].label, row.count, row.mean));
    expect(zh).toContain(rowOf('合计', total.count, total.mean));
    expect(en).toContain('>Sector<');
    expect(await house.em().find(MailMessage, { sealedHtml: { $ne: null } })).toEqual([]);
    const { data: after } = await manager!(`{ savedView(id: "${id}") { nextMailOn } }`);
    expect(after.savedView.nextMailOn).toBe('2026-03-16');
    expect(faults).toEqual([]);
  });

  it('mails nobody while its keeper may not read scores, for nobody else could end it', async () => {
    const keeper = manager!.accountId;
    const [was] = (await house.asOwner(`select roles from account where id = '${keeper}'`)) as { roles: string }[];
    expect(was).toBeDefined();
    await house.asOwner(`update account set roles = '{ARCHIVIST}' where id = '${keeper}'`);
    const before = await house.em().count(MailMessage, { once: null });
    house.setToday('2026-03-16');
    expect(await mailed()).toBe(1);
    expect(await house.em().count(MailMessage, { once: null })).toBe(before);
    await house.asOwner(`update account set roles = '{PROGRAMME_MANAGER}' where id = '${keeper}'`);
  });

  it('mails nobody who may not read scores any more', async () => {
    await house.asOwner(`update account set roles = '{ARCHIVIST}' where id = '${analyst!.accountId}'`);
    const before = await house.em().count(MailMessage, { once: null });
    house.setToday('2026-04-01');
    expect(await mailed()).toBe(1);
    expect((await house.em().count(MailMessage, { once: null })) - before).toBe(1);
  });
});
