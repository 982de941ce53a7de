import { plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow } from './browser.js';
import type { Window } from './browser.js';
import { decide, passReport, submitReport } from './decision-steps.js';
import { makeEngine } from './engine.js';
import type { Engine } from './engine.js';
import { conclude, moveDayTo, planRecertification, seatTeam, signIn } from './fieldwork-steps.js';
import { personAt } from './person.js';
import type { Person } from './person.js';
import { fillInSheets } from './scoring-steps.js';
import { startServer } from './server.js';
import type { RunningServer } from './server.js';
import { lookUpCredit, openFile, PEOPLE } from './steps.js';

/** A certified client of the demonstration whose certificate ends in some weeks. */
const ENDING = '天衡电梯有限公司';
/** Days at its place. */
const DAYS = 4;

let engine: Engine;
let server: RunningServer;
let window: Window;
let desk: Person;
let old: { readonly number: string; readonly validUntil: PlainDate };
beforeAll(async () => {
  engine = await makeEngine('embedded');
  server = await startServer(engine);
  window = await openWindow({ width: 1440 });
  desk = personAt(await window.context.newPage());
  await desk.page.goto(server.url);
});
afterAll(async () => {
  await window.close();
  await server.end('SIGTERM');
  await engine.remove();
});

/** Somebody signs in, does something, and leaves. */
async function as(who: keyof typeof PEOPLE, does: () => Promise<void>): Promise<void> {
  await desk.signIn(PEOPLE[who]);
  await does().catch(async (error: unknown) => {
    await desk.page.screenshot({ path: `${process.env['SCREENSHOTS'] ?? '/tmp'}/renewal-failed.png`, fullPage: true });
    throw error;
  });
  await desk.signOut();
}

/** The newest certificate of the client, as its page shows it. */
async function certificate(): Promise<{ number: string; validUntil: PlainDate; text: string }> {
  await openFile(desk, '证书', ENDING);
  await desk.page.getByRole('heading', { name: '认证证书' }).waitFor();
  const text = await desk.page.locator('#main-content').innerText();
  const until = /有效期至\s*(\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? '';
  const number = (await desk.page.getByRole('heading', { level: 1 }).innerText()).trim();
  return { number, validUntil: plainDate(until), text };
}

async function publicPage(number: string): Promise<string> {
  const answer = await fetch(`${server.url}/c/${number}`, { headers: { 'accept-language': 'zh' } });
  return answer.text();
}

describe('a certificate that comes to its end', () => {
  it('has its recertification planned and staffed before its last day', async () => {
    await as('planner', async () => {
      old = await certificate();
      expect(old.validUntil > plusDays(await desk.today(), DAYS)).toBe(true);
      await lookUpCredit(desk, ENDING);
      await planRecertification(desk, ENDING, DAYS);
      await seatTeam(desk, ENDING, '4.5');
    });
  });

  it('is audited on the papers and at its place, and scored anew', async () => {
    await as('leader', () => conclude(desk, '文件审查', ENDING));
    await as('administrator', async () => moveDayTo(desk, plusDays(await desk.today(), DAYS)));
    await as('leader', async () => {
      await conclude(desk, '现场审查', ENDING);
      await signIn(desk, ENDING);
      await fillInSheets(desk, null, ENDING);
      await submitReport(desk, '推荐认证注册', ENDING);
    });
    await as('technical', () => passReport(desk, ENDING));
  });

  it('is renewed: the new one follows the old cycle, the old one is replaced, and the public is told', async () => {
    await as('decider', async () => {
      await decide(desk, ['再认证换证', '已换发证书'], ENDING);
      const today = await desk.today();
      const { number, validUntil, text } = await certificate();
      expect(number).not.toBe(old.number);
      expect(validUntil).toBe(plusMonths(old.validUntil, 36));
      expect(text).toContain(today);
      expect(await publicPage(old.number)).toContain('已被新证书取代');
      const told = await publicPage(number);
      for (const said of ['有效', validUntil, ENDING]) expect(told).toContain(said);
    });
  });
});
