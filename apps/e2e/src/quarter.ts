import { plusDays } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Office } from './office.js';
import type { Person } from './person.js';

/** How long a proposal may take, in milliseconds. */
const SOLVED_WITHIN = 90_000;
/** How long the whole story may, two changes and the taking up included. */
const TOLD_WITHIN = 240_000;

/** How many people are tried for a seat before giving up. */
const PATIENCE = 8;

/**
 * Takes somebody off a line and gives the seat to another whom the gate lets through. A team that would lack something
 * as a whole is refused with its reason, and the next is tried.
 */
async function changeTeam(desk: Person, at: number): Promise<void> {
  const { page } = desk;
  const dialog = page.getByRole('dialog', { name: /^调整/ });
  const refusal = page.getByRole('dialog', { name: /^不能/ });
  await page.getByRole('button', { name: '调整', exact: true }).nth(at).click();
  await dialog.waitFor();
  await dialog.getByRole('button', { name: /^移除/ }).first().click();
  const open = dialog.locator('li[data-eligible="true"]');
  for (let again = 1; again <= PATIENCE; again += 1) {
    await open.nth(again).getByRole('button', { name: '指派', exact: true }).click();
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await refusal.or(page.getByText('建议已调整')).first().waitFor();
    if (!(await refusal.isVisible())) break;
    await refusal.getByRole('button', { name: '知道了' }).click();
    await refusal.waitFor({ state: 'hidden' });
    await dialog.getByRole('button', { name: /^移除/ }).last().click();
  }
  await desk.see('建议已调整');
  await dialog.waitFor({ state: 'hidden' });
}

/** A quarter's audits are proposed with their teams, changed by hand and taken up. */
export function playQuarter({ as }: Office): void {
  describe('a quarter', () => {
    it(
      'is proposed, changed in two places, and taken up',
      async () => {
        await as('planner', async (desk) => {
          const today = await desk.today();
          await desk.open('派遣建议');
          await desk.openDialog('编制派遣建议');
          await desk.fillIn('起始日', plusDays(today, 14));
          await desk.fillIn('截止日', plusDays(today, 104));
          await desk.press('编制派遣建议');
          // The solver takes its time where others want theirs.
          await desk.page.waitForURL(/proposals\/[^/]+\/show/, { timeout: SOLVED_WITHIN });
          await desk.page.getByRole('button', { name: '调整', exact: true }).nth(1).waitFor();
          await changeTeam(desk, 0);
          await changeTeam(desk, 1);
          const accept = desk.page.getByRole('button', { name: /^采纳 \d+ 项$/ });
          expect(Number(/\d+/.exec((await accept.textContent()) ?? '')?.[0])).toBeGreaterThan(1);
          await accept.click();
          // What stands against the others is said audit by audit: most clients' credit was looked up too long ago.
          await desk.see(/已采纳 [1-9]\d* 项，未能采纳 \d+ 项/);
          await desk.see(/以下信用查询已超过 30 天/);
          await desk.press('关闭');
        });
      },
      TOLD_WITHIN,
    );
  });
}
