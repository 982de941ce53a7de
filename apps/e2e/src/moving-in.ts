import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { onBoard } from './dues.js';
import type { Office } from './office.js';
import type { Person } from './person.js';

/** A client of the earlier system; its code is not in the demonstration. */
const CLIENT = { name: '溪山家居服务有限公司', uscc: '91110105MA01XQJJ08' } as const;
const NUMBER = '03424F09001R0S';

/** The template with the client and its certificate on it, as somebody fills it in; `province` may be mistyped. */
async function fillTemplate(template: Uint8Array, { province, issuedOn }: { province: string; issuedOn: PlainDate }) {
  const { sheets } = await readXlsx(template);
  const rows: Readonly<Record<string, readonly string[]>> = {
    '客户 Clients': `${CLIENT.uscc}|${CLIENT.name}||${province}|北京市朝阳区溪山路 1 号|F|60|||王芳|010-66668888`.split(
      '|',
    ),
    '证书 Certificates':
      `${NUMBER}|${CLIENT.uscc}|gbt-27922|gbt-27922/2011|THREE_STAR|家居产品售后服务||SC03|${issuedOn}|${issuedOn}|${plusDays(plusMonths(issuedOn, 36), -1)}|||赵决定|${plusMonths(issuedOn, -2)}|`.split(
        '|',
      ),
  };
  return writeXlsx({
    sheets: sheets.map(({ name, rows: [...said] }) => ({
      name,
      rows: rows[name] ? [...said, [...rows[name]]] : said,
    })),
  });
}

/** Loads the template down, as the page offers it. */
async function loadTemplate({ page, press }: Person): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press('下载模板')]);
  return readFileSync(await download.path());
}

async function bring({ page }: Person, content: Uint8Array): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: 'moving-in.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(content),
  });
}

/** A body moves in with a workbook: looked at with its faults, mended, taken in, and owed from then on. */
export function playMovingIn({ as }: Office): void {
  describe('moving in', () => {
    it('tells what is wrong with which cell, takes in what was mended, and owes what follows', async () => {
      await as('manager', async (desk) => {
        await desk.open('迁入');
        const template = await loadTemplate(desk);
        const issuedOn = plusMonths(await desk.today(), -9);
        await bring(desk, await fillTemplate(template, { province: '99', issuedOn }));
        await desk.see('2 行有误');
        await desk.page.locator('[data-code="PROVINCE_UNKNOWN"]').waitFor();
        expect(await desk.page.getByRole('button', { name: '迁入', exact: true }).isDisabled()).toBe(true);

        await bring(desk, await fillTemplate(template, { province: '11', issuedOn }));
        await desk.see('可以迁入：新增 2 行');
        await desk.press('迁入');
        await desk.see('已迁入');

        const row = await onBoard(desk, CLIENT.name, { kind: 'SURVEILLANCE' });
        await row.first().waitFor();
        const [dueOn = ''] = /\d{4}-\d{2}-\d{2}/.exec(await row.first().innerText()) ?? [];
        expect(dueOn > (await desk.today()) && dueOn <= plusMonths(issuedOn, 12)).toBe(true);
        await desk.open('证书');
        await desk.page.waitForURL(/certificates/);
        await desk.page.getByRole('row').filter({ hasText: NUMBER }).first().click();
        await desk.see('本证书由原系统的认证决定颁发');
        await desk.see('赵决定');
      });
    });
  });
}
