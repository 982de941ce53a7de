import { describe, it } from 'vitest';
import type { Office } from './office.js';
import type { Person } from './person.js';
import { openFile } from './steps.js';

/** Staff number of somebody of the demonstration whose identity number is not on record. */
const MISSING = 'TS034';
/** Two numbers of a district code that was never given out, each with its check character. */
const NUMBERS = ['990000198001019017', '990000198001019025'] as const;

/** Opens the return that is on its way, from the desk of returns. */
async function openReturn({ page, open }: Person): Promise<void> {
  await open('信息上报');
  const next = page.locator('section').filter({ has: page.getByRole('heading', { name: '下一期月报' }) });
  await next.getByRole('link').first().click();
  await page.waitForURL(/returns\/[^/]+\/show/);
}

/** Puts somebody's identity number on record. */
async function recordIdentity(desk: Person, number: string): Promise<void> {
  await openFile(desk, '人员', MISSING);
  await desk.openDialog('登记身份证号');
  await desk.fillIn('身份证号', number);
  await desk.press('登记身份证号');
  await desk.see('身份证号已登记');
}

/** A month goes to the authority: refused, mended, reported, acknowledged, and corrected. */
export function playReturn({ as }: Office): void {
  describe('a monthly return', () => {
    it('is refused with what is wrong, and checked once that is put right', async () => {
      await as('reporting', async (desk) => {
        await openReturn(desk);
        await desk.press('校验');
        await desk.see('不能校验');
        await desk.press('知道了');
      });
      await as('qualifications', (desk) => recordIdentity(desk, NUMBERS[0]));
      await as('reporting', async (desk) => {
        await openReturn(desk);
        await desk.press('重新取数');
        await desk.see('已重新取数');
        await desk.press('校验');
        await desk.see('校验通过，文件已生成');
      });
    });

    it('is reported, acknowledged, and corrected after what it said has changed', async () => {
      await as('reporting', async (desk) => {
        await openReturn(desk);
        await desk.openDialog('登记上报');
        await desk.press('登记上报');
        await desk.see('已登记上报');
        await desk.openDialog('登记回执');
        await desk.fillIn('回执编号', 'HZ-9000');
        await desk.press('登记回执');
        await desk.see('HZ-9000');
      });
      await as('qualifications', (desk) => recordIdentity(desk, NUMBERS[1]));
      await as('reporting', async (desk) => {
        await desk.open('信息上报');
        await desk.page.getByRole('button', { name: /^生成更正（[1-9]/ }).click();
        await desk.page.waitForURL(/returns\/[^/]+\/show/);
        await desk.press('校验');
        await desk.see('校验通过，文件已生成');
      });
    });
  });
}
