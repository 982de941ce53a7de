import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { openAudit } from './fieldwork-steps.js';
import type { Person } from './person.js';
import { CLIENT, openFile } from './steps.js';

/* From the report to the certificate, and what keeps it. */

/** The team submits its report; the sheets are locked with it. */
export async function submitReport(leader: Person, recommendation: string, client?: string): Promise<void> {
  await openAudit(leader, '报告', client);
  await leader.openDialog('提交报告');
  await leader.choose('推荐意见', recommendation);
  await leader.fillIn('结论', '服务体系运行有效，所开不符合项已关闭。');
  await leader.press('提交报告');
  await leader.see('报告已提交');
}

/** Somebody who was not on the team looks the report through. */
export async function passReport(technical: Person, client?: string): Promise<void> {
  await openAudit(technical, '复核与决定', client);
  await technical.openDialog('复核');
  await technical.press('复核');
  await technical.see('复核结论已记录');
}

/** Somebody independent decides, and signs for a team that came on the day it was named. */
export async function decide(
  decider: Person,
  [verb, done]: readonly [verb: string, done: string],
  client?: string,
): Promise<void> {
  await openAudit(decider, '复核与决定', client);
  await decider.openDialog(verb);
  await decider.fillIn('审查组名单在审查前告知客户', '审查当日开始，客户在首次会议上确认对审查组无异议。');
  await decider.press(verb);
  await decider.see(done);
}

/** What the certificate says: that it is a specimen, its number, level and days. */
export async function readCertificate(person: Person): Promise<string> {
  await openFile(person, '证书');
  await person.page.getByRole('heading', { name: '认证证书' }).waitFor();
  return person.page.locator('#main-content').innerText();
}

/** The day of the surveillance that is owed next, as the list has it. */
export async function nextSurveillance({ open, page }: Person): Promise<PlainDate> {
  await open('监督审查');
  await page.getByRole('textbox', { name: '搜索' }).fill(CLIENT.name);
  const row = page.getByRole('row', { name: new RegExp(CLIENT.name) });
  await row.waitFor();
  return plainDate(/\d{4}-\d\d-\d\d/.exec(await row.innerText())?.[0] ?? '');
}
