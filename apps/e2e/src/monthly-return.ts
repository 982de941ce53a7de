import { describe, expect, it } from 'vitest';
import type { Office } from './office.js';
import type { Person } from './person.js';

/** Two numbers of a district code that was never given out, each with its check character. */
const NUMBERS = ['990000198001019017', '990000198001019025'] as const;

/** Opens the return that is on its way, from the desk of returns. */
async function openReturn({ page, open }: Person): Promise<void> {
  await open('信息上报');
  const next = page.locator('section').filter({ has: page.getByRole('heading', { name: '下一期月报' }) });
  await next.getByRole('link').first().click();
  await page.waitForURL(/returns\/[^/]+\/show/);
}

/** Brings what is wrong with the first row to eye. @returns where it is put right */
async function followFault({ page }: Person): Promise<string> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: /身份证号/ }) })
    .first();
  const fault = row.getByRole('button').first();
  const column = await fault.innerText();
  await fault.click();
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const at = heads.findIndex((head) => head.replaceAll(/[ *?]/g, '') === column);
  const cell = await row.getByRole('cell').nth(at).boundingBox();
  expect(cell?.x).toBeGreaterThan(0);
  expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  return (
    (await row
      .getByRole('link', { name: /身份证号/ })
      .first()
      .getAttribute('href')) ?? ''
  );
}

/** Puts somebody's identity number on record, from a link to the person. */
async function recordIdentity(desk: Person, link: string, number: string): Promise<void> {
  await desk.page.evaluate((to) => {
    window.location.hash = to;
  }, link);
  await desk.openDialog('登记身份证号');
  await desk.fillIn('居民身份证号', number);
  await desk.press('登记身份证号');
  await desk.see('身份证号已登记');
}

/** A month goes to the authority: refused, mended, reported, acknowledged, and corrected. */
export function playReturn({ as }: Office): void {
  describe('a monthly return', () => {
    let link = '';

    it('is refused with what is wrong, and checked once that is put right', async () => {
      await as('reporting', async (desk) => {
        await openReturn(desk);
        link = await followFault(desk);
        await desk.press('校验');
        await desk.see('不能校验');
        await desk.press('知道了');
      });
      await as('qualifications', (desk) => recordIdentity(desk, link, NUMBERS[0]));
      await as('reporting', async (desk) => {
        await openReturn(desk);
        await desk.press('重新取数');
        await desk.see('已重新取数');
        await desk.page.getByText(/^有 \d+ 处问题/).waitFor({ state: 'detached' });
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
      await as('qualifications', (desk) => recordIdentity(desk, link, NUMBERS[1]));
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
