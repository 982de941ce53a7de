import { describe, expect, it } from 'vitest';
import type { Office } from './office.js';
import { PEOPLE } from './steps.js';

/** An auditor of the demonstration whose registration ends within 30 days. */
const LAPSING = '唐若谷';

/** What runs out is seen beforehand, with what it would cost, and renewed where it stands. */
export function playLapse({ as }: Office): void {
  describe('a lapse on the horizon', () => {
    it('stands on the horizon, with what it costs', async () => {
      await as('qualifications', async (desk) => {
        await desk.open('到期预警');
        const row = desk.page.locator('li[data-kind=REGISTRATION]').filter({ hasText: LAPSING });
        await row.getByText('不影响能力覆盖').waitFor();
      });
    });

    it('is supposed of the only one who could, and shows what would fall over', async () => {
      await as('qualifications', async (desk) => {
        await desk.open('假设推演');
        await desk.lookUp('人员', PEOPLE.technical);
        await desk.press('加入假设');
        await desk.see(/方慎言 工作至 \d{4}-\d{2}-\d{2} 后离任/);
        await desk.see(/\d+ 项工作受影响/);
        await desk.see('无人可任复核');
      });
    });

    it('is renewed from its row, and gone', async () => {
      await as('qualifications', async (desk) => {
        await desk.open('到期预警');
        const row = desk.page.locator('li[data-kind=REGISTRATION]').filter({ hasText: LAPSING });
        await row.getByRole('button', { name: '续期' }).click();
        await desk.page.getByRole('dialog').waitFor();
        await desk.fillIn('注册编号', '2026-FW-9001');
        await desk.press('登记注册资格');
        await desk.see('注册资格已登记');
        await row.waitFor({ state: 'detached' });
        expect(await row.count()).toBe(0);
      });
    });
  });
}
