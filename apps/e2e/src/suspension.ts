import { describe, expect, it } from 'vitest';
import type { Office } from './office.js';
import { openFile } from './steps.js';

/** A certified client of the demonstration whose second surveillance was missed. */
const MISSED = '金石工程机械有限公司';

/** A surveillance is missed: the certificate is suspended, and restored once it has been made up for. */
export function playSuspension({ as, publicPage }: Office): void {
  describe('a certificate whose surveillance was missed', () => {
    let number = '';

    it('is proposed for suspension, suspended by its decision maker, and the public is told', async () => {
      await as('decider', async (decider) => {
        await decider.page.getByText(MISSED).first().click();
        await decider.see('自今日起暂停，最长六个月');
        await decider.press('暂停');
        await decider.page.getByRole('button', { name: '恢复', exact: true }).waitFor();
        number = (await decider.page.getByRole('heading', { level: 1 }).innerText()).trim();
        expect(number).toMatch(/^SPECIMEN-/);
        expect(await publicPage(number)).toContain('暂停');
      });
    });

    it('is restored once its cause is gone, with a reason that stands in its life', async () => {
      await as('decider', async (decider) => {
        await openFile(decider, '证书', MISSED);
        await decider.openDialog('恢复');
        await decider.choose('原因代码', /./);
        await decider.fillIn('理由', '监督审查已补做，暂停原因消除。');
        await decider.press('恢复');
        await decider.page.getByRole('button', { name: '暂停', exact: true }).waitFor();
        await decider.see('监督审查已补做，暂停原因消除。');
        expect(await publicPage(number)).toContain('有效');
      });
    });
  });
}
