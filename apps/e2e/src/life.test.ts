import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow } from './browser.js';
import type { Window } from './browser.js';
import { personAt } from './person.js';
import type { Person } from './person.js';
import { makeEngine } from './engine.js';
import type { Engine } from './engine.js';
import { startServer } from './server.js';
import type { RunningServer } from './server.js';
import { PEOPLE } from './steps.js';

/** A certified client of the demonstration whose second surveillance was missed. */
const MISSED = '金石工程机械有限公司';

let engine: Engine;
let server: RunningServer;
let window: Window;
let decider: Person;
beforeAll(async () => {
  engine = await makeEngine('embedded');
  server = await startServer(engine);
  window = await openWindow({ width: 1440 });
  decider = personAt(await window.context.newPage());
  await decider.page.goto(server.url);
});
afterAll(async () => {
  await window.close();
  await server.end('SIGTERM');
  await engine.remove();
});

describe('a certificate whose surveillance was missed', () => {
  let number = '';
  const publicPage = async (): Promise<string> => {
    const answer = await fetch(`${server.url}/c/${number}`, { headers: { 'accept-language': 'zh' } });
    return answer.text();
  };

  it('is proposed for suspension, suspended by its decision maker, and the public is told', async () => {
    const { page } = decider;
    await decider.signIn(PEOPLE.decider);
    await page.getByText(MISSED).first().click();
    await decider.see('自今日起暂停，最长六个月');
    await decider.press('暂停');
    await page.getByRole('button', { name: '恢复', exact: true }).waitFor();
    number = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
    expect(number).toMatch(/^SPECIMEN-/);
    expect(await publicPage()).toContain('暂停');
  });

  it('is restored once its cause is gone, with a reason that stands in its life', async () => {
    const { page } = decider;
    await decider.openDialog('恢复');
    await decider.choose('原因代码', /./);
    await decider.fillIn('理由', '监督审查已补做，暂停原因消除。');
    await decider.press('恢复');
    await page.getByRole('button', { name: '暂停', exact: true }).waitFor();
    await decider.see('监督审查已补做，暂停原因消除。');
    expect(await publicPage()).toContain('有效');
  });
});
