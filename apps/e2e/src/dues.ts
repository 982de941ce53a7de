import { plusDays } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Office } from './office.js';
import type { Person } from './person.js';

/** How long a proposal may take, in milliseconds. */
const SOLVED_WITHIN = 90_000;

/** The board as a colleague's link shows it: surveillances that can be done now, as a list. */
const LINK = '#/dues?view=list&kind=SURVEILLANCE&state=OPEN,DUE_SOON';

/** Opens the due board by a link. */
async function openBoard({ page }: Person): Promise<void> {
  await page.evaluate((link) => {
    window.location.hash = link;
  }, LINK);
  await page.locator('li').filter({ hasText: '监督审查 ·' }).first().waitFor();
}

/** A question of the due board, as its address has it. */
interface BoardQuestion {
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
}

/** A client's rows on the due board; what was read before may stand there for a moment. */
export async function onBoard({ page }: Person, client: string, question: BoardQuestion): Promise<Locator> {
  await page.evaluate(
    (link) => {
      window.location.hash = link;
    },
    `#/dues?${new URLSearchParams({ view: 'list', ...question }).toString()}`,
  );
  await page.getByRole('heading', { name: /^共 \d+ 项$/ }).waitFor();
  return page.locator('li').filter({ hasText: client });
}

/** A row that can still be planned in time. */
function rowToPlan(page: Page) {
  return page
    .locator('li')
    .filter({ hasText: '监督审查 ·' })
    .filter({ hasText: '未安排' })
    .filter({ hasNotText: '预计' })
    .first();
}

/** What is due is told to its client and proposed from the board; a calendar of it is read from outside, and stopped. */
export function playDues({ as }: Office): void {
  describe('the due board', () => {
    it('counts the same in its figures and its list', async () => {
      await as('planner', async ({ page, open }) => {
        await open('期限看板');
        const total = page.getByRole('button', { name: /到期事项$/ });
        await total.waitFor();
        const count = Number.parseInt((await total.innerText()).trim(), 10);
        expect(count).toBeGreaterThan(10);
        await total.click();
        await page.getByRole('heading', { name: `共 ${count} 项` }).waitFor();
      });
    });

    it('notes a day agreed with the client, which its row shows', async () => {
      await as('planner', async (desk) => {
        await openBoard(desk);
        const row = rowToPlan(desk.page);
        const [dueOn = ''] = /\d{4}-\d{2}-\d{2}/.exec(await row.innerText()) ?? [];
        const agreedOn = plusDays(dueOn as never, -1);
        await row.getByRole('button').first().click();
        await desk.see('与认证委托人的联系');
        await desk.page.getByRole('button', { name: '约定审查日期' }).click();
        await desk.fillIn('约定日期', agreedOn);
        await desk.fillIn('联系人', '张敏');
        await desk.fillIn('沟通内容', '同意在此日接受审查。');
        await desk.press('约定审查日期');
        await desk.see('已约定');
        await desk.page.getByRole('button', { name: '关闭' }).click();
        await desk.page
          .locator('li')
          .filter({ hasText: `约定日期 ${agreedOn}` })
          .first()
          .waitFor();
      });
    });

    it(
      'has days and people proposed for what was chosen',
      async () => {
        await as('planner', async (desk) => {
          await openBoard(desk);
          await rowToPlan(desk.page).getByRole('checkbox').check();
          await desk.openDialog('建议日期与人员（1）');
          await desk.press('编制派遣建议');
          await desk.page.waitForURL(/proposals\/[^/]+\/show/, { timeout: SOLVED_WITHIN });
          await desk.page.getByRole('heading', { level: 1 }).waitFor();
        });
      },
      SOLVED_WITHIN * 2,
    );

    it('is read as a calendar from outside, until its link is revoked', async () => {
      await as('planner', async (desk) => {
        const { page } = desk;
        await page.getByRole('button', { name: /我的账户/ }).click();
        await page.getByRole('menuitem', { name: '我的日历' }).click();
        await desk.openDialog('开通订阅');
        await desk.press('开通订阅');
        const link = page.getByRole('dialog').getByText(/\/calendars\/[\w-]{43}\.ics$/);
        await link.waitFor();
        const path = new URL(await link.innerText()).pathname;
        await desk.press('已保存');
        const read = async () => {
          const answer = await fetch(new URL(path, page.url()));
          return { status: answer.status, text: await answer.text() };
        };
        const { status, text } = await read();
        expect(status).toBe(200);
        expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:到期 · [^]*END:VCALENDAR\r\n$/);
        await desk.openDialog('撤销');
        await desk.press('撤销');
        await desk.see('已撤销');
        expect((await read()).status).toBe(404);
      });
    });
  });
}
