import { openAudit } from './fieldwork-steps.js';
import type { Person } from './person.js';

/* The score sheets, filled in without touching the pointer: one by hand, the others at one go. */

/** The criterion of the first evaluation that is not met. */
export const LOST = '5.1.1.1';

/** Fills in every open sheet of the client's audit, row by row; one criterion may be found not to be met. */
export async function fillInSheets(leader: Person, lost: string | null, client?: string): Promise<void> {
  const { page } = leader;
  await openAudit(leader, '评分', client);
  const sheets = page.getByRole('link', { name: '填写评分表' });
  await sheets.first().waitFor();
  const count = await sheets.count();
  for (let index = 0; index < count; index += 1) {
    await leader.openPage(sheets.nth(index), /\/scorecards\//);
    await (index === 0 && lost !== null ? fillIn(leader, lost) : meetAll(leader));
    await isKept(leader);
    await openAudit(leader, '评分', client);
    await sheets.first().waitFor();
  }
}

/** The keys of a person who finds everything met, without the time between them. */
async function meetAll({ page }: Person): Promise<void> {
  await page.locator('[data-leaf]').first().waitFor();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('[data-leaf]'))
      row.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true, cancelable: true }));
  });
}

async function fillIn({ page }: Person, lost: string): Promise<void> {
  const { keyboard } = page;
  const rows = page.locator('[data-leaf]');
  await rows.first().focus();
  const count = await rows.count();
  for (let index = 0; index < count; index += 1) {
    const leaf = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-leaf]')?.dataset['leaf'],
    );
    if (leaf === lost) {
      await keyboard.press('n');
      await keyboard.press('Enter');
      await page.locator('textarea:focus').waitFor();
      await keyboard.type('三处网点未公示投诉电话');
      await keyboard.press('Escape');
    } else await keyboard.press('m');
    await keyboard.press('ArrowDown');
  }
}

/** Waits until a sheet is saved, and says whether it is whole. */
async function isKept({ page }: Person): Promise<void> {
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.getByText('评分表齐备，可以签署。').or(page.getByText('签署前还缺')).first().waitFor();
}
