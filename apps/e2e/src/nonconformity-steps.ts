import { openAudit } from './fieldwork-steps.js';
import type { Person } from './person.js';
import { LOST } from './scoring-steps.js';
import { CLIENT } from './steps.js';

/* What was not met, until it is put right. */

/** The client's own account. */
export const CONTACT = { name: '李雷', email: 'lilei@wangjiang.example', password: 'wangjiang-fuwu-2026' } as const;

/** Raises the nonconformity from the audit. */
export async function raiseNonconformity(leader: Person): Promise<void> {
  await openAudit(leader, '不符合项');
  await leader.openDialog('开不符合项');
  await leader.lookUp('指标', LOST);
  await leader.fillIn('不符合事实', '抽查的三处网点均未在显著位置公示投诉电话');
  await leader.fillIn('证据', '现场照片三张，网点编号 A01、A03、A07');
  await leader.press('开不符合项');
  await leader.see('不符合项已开具');
}

/** Lets the client's contact sign in. */
export async function openClientAccount(
  administrator: Person,
  contact: { readonly name: string; readonly email: string; readonly password: string } = CONTACT,
  client: string = CLIENT.name,
): Promise<void> {
  await administrator.open('账户');
  await administrator.press('开立账户');
  await administrator.fillIn('姓名', contact.name);
  await administrator.fillIn('邮箱', contact.email);
  await administrator.choose('角色', '认证委托人联系人');
  await administrator.page.keyboard.press('Escape');
  await administrator.lookUp('客户', client);
  await administrator.press('开立账户');
  await administrator.see('账户已开立');
  await takeUpInvitation(administrator, contact);
}

/** No post is set: the letter lies in the house, and whoever it is for opens its link and chooses a password. */
async function takeUpInvitation(
  { open, page }: Person,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  await open('外发邮件');
  await page
    .getByRole('row', { name: new RegExp(email) })
    .first()
    .click();
  const link = await page.getByRole('link', { name: '打开信中的链接' }).getAttribute('href');
  const letter = await page.context().newPage();
  await letter.goto(link ?? '');
  await letter.getByLabel('密码', { exact: true }).fill(password);
  await letter.getByLabel('再次输入密码').fill(password);
  await letter.getByRole('button', { name: '保存密码' }).click();
  await letter.getByText('密码已设置，请登录').waitFor();
  await letter.close();
}

/** The client's contact answers: why, what was put right, what keeps it from coming back. */
export async function answerNonconformity(contact: Person): Promise<void> {
  await contact.open('不符合项');
  await contact.page
    .getByRole('row', { name: new RegExp(LOST.replaceAll('.', String.raw`\.`)) })
    .first()
    .click();
  await contact.openDialog('提交整改');
  await contact.fillIn('原因分析', '新开网点的公示牌制作滞后');
  await contact.fillIn('纠正', '三处网点已张贴公示牌');
  await contact.fillIn('纠正措施', '网点开业检查表增列公示牌一项');
  await contact.press('提交整改');
  await contact.see('整改已提交');
}

/** Verifies the answer and closes it. */
export async function closeNonconformity(leader: Person): Promise<void> {
  await openAudit(leader, '不符合项');
  await leader.page.getByRole('link', { name: /^NC-/ }).first().click();
  await leader.openDialog('验证');
  await leader.fillIn('验证情况', '照片与复查均见公示牌，检查表已更新');
  await leader.press('验证');
  await leader.see('验证结果已记录');
  await leader.openDialog('关闭');
  await leader.press('关闭');
  await leader.see('不符合项已关闭');
}
