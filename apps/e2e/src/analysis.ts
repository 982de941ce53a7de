import { plusDays } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Office } from './office.js';
import type { Person } from './person.js';

/** A name that no view of the demonstration has. */
const VIEW = '弱项排序';

/** Opens the page of scores across clients and waits for its answer. */
async function openScores(desk: Person): Promise<void> {
  await desk.open('得分统计');
  await desk.page.getByRole('table', { name: '统计结果' }).waitFor();
}

/** The last column of the answer: shares of points lost, without the total. */
async function sharesLost(page: Page): Promise<readonly number[]> {
  const cells = page.getByRole('table', { name: '统计结果' }).locator('tbody td:last-child');
  return (await cells.allTextContents()).slice(0, -1).map(Number);
}

function isWeakestFirst(shares: readonly number[]): boolean {
  const [most = 0] = shares;
  return most > 0 && shares.length > 10 && shares.every((share, at) => share <= (shares[at - 1] ?? share));
}

/** What the page would put on the clipboard. */
async function copied(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const keep = (text: string): Promise<void> => {
      document.body.dataset['copied'] = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator.clipboard, 'writeText', { value: keep, configurable: true });
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('body[data-copied]').waitFor();
  return (await page.locator('body').getAttribute('data-copied')) ?? '';
}

/** Sends a document as whoever is signed in on the page. */
async function send(page: Page, query: string, input: object): Promise<Record<string, Record<string, string>>> {
  return page.evaluate(
    async ([text, given]) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-touchstone-csrf': '1' },
        body: JSON.stringify({ query: text, variables: { input: given } }),
      });
      return ((await answer.json()) as { data: Record<string, Record<string, string>> }).data;
    },
    [query, input] as const,
  );
}

/** From a sector's weakest criterion to its audits, to what a score is made of, to what other rules would do, and out of the house. */
export function playAnalysis({ as }: Office): void {
  describe('an analysis', () => {
    let sector = '';
    let key = '';

    it('finds the weakest criterion of a sector, and opens it to an audit', async () => {
      await as('manager', async (desk) => {
        const { page } = desk;
        await openScores(desk);
        sector = (await page.getByRole('table', { name: '统计结果' }).locator('tbody td').first().textContent()) ?? '';
        await page.getByLabel('行业门类').selectOption({ label: sector });
        await page.getByLabel('分组维度').selectOption('CRITERION');
        await page.getByRole('button', { name: '失分率 %' }).click();
        // The answer before stays until the next has come: criteria, the weakest first, and the total.
        await expect.poll(async () => isWeakestFirst(await sharesLost(page)), { timeout: 30_000 }).toBe(true);
        // On paper the answer stands alone.
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('header').first().isVisible()).toBe(false);
        expect(await page.getByLabel('行业门类').isVisible()).toBe(false);
        expect(await page.getByRole('table', { name: '统计结果' }).isVisible()).toBe(true);
        await page.emulateMedia({ media: 'screen' });
        const weakest = page.getByRole('row').nth(1);
        await weakest.getByRole('button', { name: /查看/ }).click();
        await page.getByRole('dialog').getByRole('link', { name: '得分说明' }).first().click();
        await page.waitForURL(/analytics\/explain/);
        await desk.see('涉及分值');
      });
    });

    it('supposes another threshold, and nothing is written', async () => {
      await as('manager', async (desk) => {
        const { page } = desk;
        await openScores(desk);
        await page.getByRole('link', { name: '得分假设推演' }).click();
        await page.getByLabel('版本', { exact: true }).selectOption('gbt-27922/2011');
        await page
          .getByLabel(/五星级 ≥/)
          .first()
          .fill('99');
        await desk.press('推演');
        await desk.see(/\d+ 次审查：\d+ 次等级改变/);
      });
    });

    it('keeps the question as a view, shares it, and takes it elsewhere', async () => {
      await as('manager', async (desk) => {
        const { page } = desk;
        await openScores(desk);
        await desk.openDialog('保存视图');
        await desk.fillIn('名称', VIEW);
        await desk.press('保存视图');
        await desk.see('视图已保存');
        await desk.openDialog('共享');
        await desk.choose('共享给角色', '质量负责人');
        await page.keyboard.press('Escape');
        await desk.press('共享');
        await desk.see('共享范围已更新');
      });
      await as('quality', async (desk) => {
        await openScores(desk);
        await desk.choose('已存视图', new RegExp(VIEW));
        await desk.page.waitForURL(/view=/);
        await desk.page.getByRole('table', { name: '统计结果' }).waitFor();
      });
    });

    it('is answered alike to a program with a key', async () => {
      await as('administrator', async ({ page, today }) => {
        const opened = await send(
          page,
          'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ... on ServiceAccount { id } } }',
          {
            name: '数据仓库',
            purpose: '读取得分',
            scopes: ['READ_FIGURES'],
            costAMinute: 100_000,
            costADay: 1_000_000,
          },
        );
        const issued = await send(
          page,
          'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ... on ApiKey { secret } } }',
          { serviceAccountId: opened['openServiceAccount']?.['id'], expiresOn: plusDays(await today(), 30) },
        );
        key = issued['issueApiKey']?.['secret'] ?? '';
        expect(key).toMatch(/^tsk_/);
      });
      await as('manager', async (desk) => {
        await openScores(desk);
        const shown = await desk.page.getByRole('table', { name: '统计结果' }).locator('tbody tr').count();
        const [query = '', variables = ''] = (await copied(desk.page, '复制为 GraphQL')).split('# variables');
        const answer = await fetch(new URL('/graphql', desk.page.url()), {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
          body: JSON.stringify({ query, variables: JSON.parse(variables) as object }),
        });
        const { data } = (await answer.json()) as { data: { scores: { rows: readonly object[] } } };
        // The table ends with the total.
        expect(data.scores.rows).toHaveLength(shown - 1);
      });
    });
  });
}
