import type { Page } from 'playwright-core';
import { GLANCE } from './person.js';
import type { Person } from './person.js';

/* The process, a step each, as somebody does it at the desk. */

/** Who does what in the demonstration. */
export const PEOPLE = {
  planner: '计明川',
  reviewer: '沈知微',
  administrator: '安思远',
  qualifications: '秦晓岚',
  leader: '韩砚清',
  auditor: '许伯阳',
  technical: '方慎言',
  decider: '高景行',
  manager: '程致和',
  complaints: '苏念慈',
  quality: '葛敬之',
  reporting: '鲍时雨',
} as const;

/** The client of the journey; its code is not in the demonstration. */
export const CLIENT = { name: '望江家电服务有限公司', uscc: '91110105MA00TEXT0W' } as const;

const PAPERS = [
  '认证申请书',
  '营业执照',
  '相关许可与资质证书',
  '已获认证证书',
  '认证范围覆盖人数说明',
  '售后服务手册',
  '组织简介',
  '认证范围说明',
  '服务蓝图或服务流程图',
];
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** Registers the client, with one place it works at. */
export async function registerClient(planner: Person): Promise<void> {
  const { page } = planner;
  await planner.open('客户');
  await planner.press('登记客户');
  await planner.fillIn('名称', CLIENT.name);
  await planner.fillIn('统一社会信用代码', CLIENT.uscc);
  await planner.fillIn('营业执照经营范围', '家用电器销售、维修；售后服务');
  await planner.lookUp('行业门类', '批发和零售');
  await planner.fillIn('从业人数', '80');
  await planner.lookUp('省份', '北京');
  await planner.fillIn('注册地址', '北京市海淀区望江路 8 号');
  await planner.fillIn('联系人', '李雷');
  await planner.fillIn('联系电话', '010-66668888');
  await planner.fillIn('场所名称', '总部');
  await page
    .getByLabel(/^省份\s*\*?$/)
    .last()
    .fill('北京');
  await page.getByRole('option', { name: /北京/ }).first().click();
  await planner.fillIn('地址', '北京市海淀区望江路 8 号');
  await planner.fillIn('人数', '80');
  await planner.press('登记客户');
  await page.getByRole('heading', { name: CLIENT.name }).waitFor();
}

/** Chooses a file in the dialog; where the dialog was drawn anew meanwhile, it is chosen again. */
async function bring(page: Page, name: string): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: PDF };
  const shown = page.getByRole('dialog').getByText(name);
  for (let again = 0; again < 3; again += 1) {
    await page.locator('input[type=file]').last().setInputFiles(file);
    const isThere = await shown.waitFor({ timeout: 8000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  await shown.waitFor();
}

/** Drafts the application, brings every paper it asks for, and submits it. */
export async function apply(planner: Person): Promise<void> {
  const { page } = planner;
  await planner.open('认证申请');
  await planner.press('拟写申请');
  await page.getByLabel('申请认证范围').first().waitFor();
  await planner.lookUp('客户', CLIENT.name);
  await planner.choose('认证项目', /成熟度/);
  await planner.fillIn('范围内人数', '80');
  await planner.fillIn('服务体系运行自', '2024-01-01');
  await planner.choose('服务领域', /SC03/);
  await page.keyboard.press('Escape');
  await planner.fillIn('申请认证范围', '家用电器的售后服务');
  await planner.press('拟写申请');
  await page.getByText('申请材料').first().waitFor();
  for (const kind of PAPERS) {
    await planner.openDialog('添加材料');
    await planner.choose('材料', kind);
    await bring(page, `${kind}.pdf`);
    await planner.press('添加材料');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByText('尚缺：').waitFor({ state: 'detached' });
  await planner.openDialog('提交申请');
  await planner.press('提交申请');
  await planner.see('申请已提交，评审开始计时');
}

/** Looks the client's credit up in both registers, which name it nowhere. */
export async function lookUpCredit(person: Person, client: string = CLIENT.name): Promise<void> {
  const { page } = person;
  await openFile(person, '客户', client);
  await person.turnTo('信用状况');
  await person.openDialog('登记信用查询');
  const screenshots = page.getByRole('dialog').locator('input[type=file]');
  for (const [at, name] of ['公示系统.pdf', '信用中国.pdf'].entries()) {
    await screenshots.nth(at).setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('dialog').getByText(name).waitFor();
  }
  await person.press('登记信用查询');
  await person.see('信用查询已登记');
}

/** Accepts the application: three things confirmed. */
export async function acceptApplication(reviewer: Person): Promise<void> {
  await openFile(reviewer, '认证申请');
  await reviewer.openDialog('评审申请');
  for (const confirmed of ['法律地位与信用已核实', '认证要求已告知并接受', '机构具备相应能力'])
    await reviewer.tick(confirmed);
  for (const yes of await reviewer.page.getByRole('radio', { name: '是', exact: true }).all()) await yes.check();
  await reviewer.press('评审申请');
  await reviewer.see('申请评审已记录');
}

/** Draws the agreement up and has it signed; the file opens. */
export async function agree(planner: Person): Promise<void> {
  await openFile(planner, '认证申请');
  await planner.openDialog('拟订合同');
  await planner.page
    .getByRole('dialog')
    .getByLabel(/^认证费用/)
    .fill('38000');
  await planner.press('拟订合同');
  await planner.page.getByRole('button', { name: '登记签订', exact: true }).waitFor();
  await planner.openDialog('登记签订');
  await planner.press('登记签订');
  await planner.see('合同已签订，案卷已建立');
}

/** Opens a client's record in a list, as soon as its row is there. */
export async function openFile(person: Person, entry: string, client: string = CLIENT.name): Promise<void> {
  const { page } = person;
  await person.open(entry);
  await page.getByRole('textbox', { name: '搜索' }).fill(client);
  await openRow(page, client);
}

/** One look at a list. */
const LOOK = { timeout: GLANCE };

/** Opens a row of the list on the desk, where a search may still be on its way and move the rows under the hand. */
export async function openRow(page: Page, name: string): Promise<void> {
  const isOpen = (url: URL): boolean => url.href.includes('/show');
  await page.waitForURL((url) => !isOpen(url));
  const row = page.getByRole('row', { name: new RegExp(name) }).first();
  const others = page.locator('tbody tr').filter({ hasNotText: name }).first();
  for (let again = 0; again < 10; again += 1) {
    if (isOpen(new URL(page.url()))) return;
    // The whole list may stand there before what was searched for does.
    const opened = row
      .waitFor(LOOK)
      .then(async () => others.waitFor({ state: 'detached', ...LOOK }))
      .then(async () => row.click(LOOK))
      .then(async () => page.waitForURL(isOpen, LOOK));
    await opened.catch(() => undefined);
  }
  if (!isOpen(new URL(page.url()))) throw new Error(`No row of ${name} would open`);
}
