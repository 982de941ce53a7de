import type { PlainDate } from '@touchstone/plain-date';
import { openAudit } from './fieldwork-steps.js';
import type { Person } from './person.js';
import { CLIENT, openFile } from './steps.js';

/* From the report to the certificate, and what keeps it. */

/** The team submits its report; the sheets are locked with it. */
export async function submitReport(leader: Person, recommendation: string): Promise<void> {
  await openAudit(leader, '报告');
  await leader.press('提交报告');
  await leader.choose('推荐意见', recommendation);
  await leader.fillIn('结论', '服务体系运行有效，所开不符合项已关闭。');
  await leader.press('提交报告');
  await leader.see('报告已提交');
}

/** Somebody who was not on the team looks the report through. */
export async function passReport(technical: Person): Promise<void> {
  await openAudit(technical, '复核与决定');
  await technical.press('复核');
  await technical.press('复核');
  await technical.see('复核结论已记录');
}

/** Somebody independent decides. */
export async function decide(decider: Person, verb: string, done: string): Promise<void> {
  await openAudit(decider, '复核与决定');
  await decider.press(verb);
  await decider.press(verb);
  await decider.see(done);
}

/** The certificate: its number, level and days. @returns the number, and the day it runs out */
export async function readCertificate(person: Person): Promise<{ number: string; text: string }> {
  await openFile(person, '证书');
  await person.page.getByText('样张').first().waitFor();
  const text = await person.page.locator('main').innerText();
  return { number: /[A-Z]{2}[A-Z0-9-]*\d{4}[A-Z0-9-]*/.exec(text)?.[0] ?? '', text };
}

/** The day of the surveillance that is owed next. */
export async function nextSurveillance(person: Person): Promise<{ number: string; dueOn: PlainDate }> {
  await person.open('监督审查');
  await person.page.getByRole('textbox', { name: '搜索' }).fill(CLIENT.name);
  const row = person.page.getByRole('row', { name: new RegExp(CLIENT.name) }).first();
  await row.waitFor();
  const text = await row.innerText();
  return { number: text, dueOn: (/\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '') as PlainDate };
}
