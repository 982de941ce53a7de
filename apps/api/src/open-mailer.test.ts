import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { startHouse } from '../test/house.js';
import type { House } from '../test/house.js';
import { MailMessage } from './modules/mail/index.js';

let house: House;
let server: SMTPServer;
let refuse = false;
const taken: string[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        if (refuse) return done(new Error('the mailbox is full'));
        taken.push(text);
        return done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.server.address() as { port: number };
  house = await startHouse({ mail: { url: `smtp://127.0.0.1:${port}`, from: 'Body <office@body.example>' } });
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((done) => server.close(() => done()));
});

const LETTER = {
  to: 'a@b.example',
  subject: 'Subject',
  text: 'See {link}',
  link: 'https://body.example/#/password?token=s',
};
const letters = () => house.em().find(MailMessage, {}, { orderBy: { id: 'asc' } });

describe('the post', () => {
  it('takes a letter once, with its link, which is then forgotten here', async () => {
    await house.parts.mailer.send(LETTER);
    expect(JSON.stringify(await letters())).not.toContain('token=');
    const posted = await Promise.all([house.parts.mailer.post(), house.parts.mailer.post(), house.parts.mailer.post()]);
    expect(posted.reduce((sum, each) => sum + each)).toBe(1);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain('See https://body.example/#/password?token=s');
    expect(taken[0]).toContain('From: Body <office@body.example>');
    expect(await letters()).toMatchObject([{ state: 'SENT', sealed: null, attempts: 1, problem: null }]);
  });

  it('lists what its reader alone may read, which is then forgotten here', async () => {
    const list = '- Surveillance | S-1 | 2026-06-30';
    await house.parts.mailer.send({
      to: 'a@b.example',
      subject: 'Due',
      text: 'Owed:\n{list}',
      list,
      html: '<p>S-1</p>',
    });
    expect(JSON.stringify(await letters())).not.toContain('S-1');
    expect(await house.parts.mailer.post()).toBe(1);
    expect(taken.at(-1)).toContain(`Owed:\r\n${list}`);
    expect((await letters()).at(-1)).toMatchObject({ state: 'SENT', sealed: null, sealedHtml: null });
  });

  it('is not called for what is undone', async () => {
    const em = house.em();
    await em
      .transactional(async (inner) => {
        await house.parts.mailer.send(LETTER, inner);
        await inner.flush();
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect(await house.parts.mailer.post()).toBe(0);
  });

  it('tries again later what was not taken, and says why it was not', async () => {
    refuse = true;
    await house.parts.mailer.send({ ...LETTER, subject: 'Again' });
    expect(await house.parts.mailer.post()).toBe(0);
    expect((await letters()).at(-1)).toMatchObject({
      state: 'WAITING',
      attempts: 1,
      problem: expect.stringContaining('mailbox is full'),
    });
    refuse = false;
    // A minute has not passed: nothing is due.
    expect(await house.parts.mailer.post()).toBe(0);
    await house.em().getConnection().execute("update mail_message set due_at = due_at - interval '61 seconds'");
    expect(await house.parts.mailer.post()).toBe(1);
    expect((await letters()).at(-1)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  it('gives up after a day of trying', async () => {
    refuse = true;
    await house.parts.mailer.send({ ...LETTER, subject: 'Never' });
    await house.em().getConnection().execute("update mail_message set attempts = 29 where subject = 'Never'");
    await house.parts.mailer.post();
    refuse = false;
    expect((await letters()).at(-1)).toMatchObject({ state: 'FAILED', attempts: 30 });
  });

  it('is shown to administrators without what opens an account, and to nobody else', async () => {
    const administrator = await house.as('ADMINISTRATOR');
    const { data } = await administrator('{ mailMessages { nodes { subject text link } } }');
    expect(data.mailMessages.nodes.length).toBeGreaterThan(2);
    expect(JSON.stringify(data)).not.toContain('token=');
    const manager = await house.as('QUALITY_MANAGER');
    expect((await manager('{ mailMessages { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
