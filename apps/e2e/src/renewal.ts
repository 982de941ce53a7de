import { plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { decide, passReport, submitReport } from './decision-steps.js';
import { onBoard } from './dues.js';
import { conclude, moveDayTo, planRecertification, seatTeam, signIn } from './fieldwork-steps.js';
import type { Office } from './office.js';
import type { Person } from './person.js';
import { fillInSheets } from './scoring-steps.js';
import { lookUpCredit, openFile } from './steps.js';

/** A certified client of the demonstration whose certificate ends in some weeks. */
const ENDING = '天衡电梯有限公司';
/** Days at its place. */
const DAYS = 4;

/** A certificate comes to its end, and is renewed. */
export function playRenewal({ as, publicPage }: Office): void {
  describe('a certificate that comes to its end', () => {
    let old: { readonly number: string; readonly validUntil: PlainDate };

    it('has its recertification planned and staffed before its last day', async () => {
      await as('planner', async (desk) => {
        old = await certificate(desk);
        expect(old.validUntil > plusDays(await desk.today(), DAYS)).toBe(true);
        const owed = await onBoard(desk, ENDING, { kind: 'RECERTIFICATION' });
        await owed
          .filter({ hasText: old.validUntil })
          .filter({ hasText: '未安排' })
          .filter({ hasText: '有风险' })
          .waitFor();
        await lookUpCredit(desk, ENDING);
        await planRecertification(desk, ENDING, DAYS);
        await seatTeam(desk, ENDING, '4.5');
        const planned = await onBoard(desk, ENDING, { kind: 'RECERTIFICATION' });
        await planned.filter({ hasText: '已安排' }).filter({ hasNotText: '有风险' }).waitFor();
      });
    });

    it('is audited on the papers and at its place, and scored anew', async () => {
      await as('leader', (desk) => conclude(desk, '文件审查', ENDING));
      await as('administrator', async (desk) => moveDayTo(desk, plusDays(await desk.today(), DAYS)));
      await as('leader', async (desk) => {
        await conclude(desk, '现场审查', ENDING);
        await signIn(desk, ENDING);
        await fillInSheets(desk, null, ENDING);
        await submitReport(desk, '推荐认证注册', ENDING);
      });
      await as('technical', (desk) => passReport(desk, ENDING));
    });

    it('is renewed: the new one follows the old cycle, the old one is replaced, and the public is told', async () => {
      await as('decider', async (desk) => {
        await decide(desk, ['再认证换证', '已换发证书'], ENDING);
        const today = await desk.today();
        const { number, validUntil, text } = await certificate(desk);
        expect(number).not.toBe(old.number);
        expect(validUntil).toBe(plusMonths(old.validUntil, 36));
        expect(text).toContain(today);
        expect(await publicPage(old.number)).toContain('已被新证书取代');
        const opens = await desk.page.getByRole('link', { name: '查看公开页面' }).getAttribute('href');
        const told = await publicPage(opens ?? '');
        for (const said of ['有效', validUntil, ENDING]) expect(told).toContain(said);
        // What was owed is off the board, and the next day stands there by itself.
        const next = await onBoard(desk, ENDING, { kind: 'SURVEILLANCE', from: today, to: plusMonths(today, 14) });
        await next.filter({ hasText: '未安排' }).waitFor();
        const done = await onBoard(desk, ENDING, { kind: 'RECERTIFICATION', to: plusMonths(today, 6) });
        await done.waitFor({ state: 'detached' });
      });
    });
  });
}

/** The newest certificate of the client, as its page shows it. */
async function certificate(person: Person): Promise<{ number: string; validUntil: PlainDate; text: string }> {
  await openFile(person, '证书', ENDING);
  await person.page.getByRole('heading', { name: '认证证书' }).waitFor();
  const text = await person.page.locator('#main-content').innerText();
  const until = /有效期至\s*(\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? '';
  const number = (await person.page.getByRole('heading', { level: 1 }).innerText()).trim();
  return { number, validUntil: plainDate(until), text };
}
