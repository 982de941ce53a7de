import { describe, expect, it } from 'vitest';
import type { Office } from './office.js';
import { scanQr } from './scan-qr.js';
import { openFile } from './steps.js';

/** A certified client of the demonstration. */
const CERTIFIED = '同舟客户服务有限公司';

/** Somebody scans the QR code of a printed certificate, and stands before what the body says of it today. */
export function playScan({ as, desk }: Office): void {
  describe('a certificate on paper', () => {
    let address = '';
    let code = '';

    it('is printed with a QR code that says where it opens', async () => {
      await as('planner', async ({ page, ...planner }) => {
        await openFile({ page, ...planner }, '证书', CERTIFIED);
        await planner.see('公开查询');
        code = await page.getByText(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/).innerText();
        const id = decodeURIComponent(/certificates\/([^/]+)\/show/.exec(page.url())?.[1] ?? '');
        const paper = await page.context().request.get(new URL(`/papers/CERTIFICATE/${id}`, page.url()).href);
        expect(paper.ok()).toBe(true);
        address = await scanQr(await paper.body());
        expect(address).toMatch(new RegExp(`/c/SPECIMEN-[^/]+/${code}$`));
      });
    });

    it('opens on the public page to whoever scans it, without an account', async () => {
      const { page } = desk();
      await page.goto(address);
      for (const said of [CERTIFIED, '有效', '样张', '认证范围', '变化记录'])
        expect(await page.getByText(said).count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByText('Certificate number').waitFor();
      const credential = await page.context().request.get(`${address}/credential`);
      expect(credential.headers()['content-type']).toBe('application/vc+jwt');
      // Without the code the same number tells its status, and no more.
      await page.goto(address.replace(`/${code}`, ''));
      expect(await page.getByText(CERTIFIED).count()).toBe(0);
      await page.goto(new URL('/', address).href);
    });
  });
}
