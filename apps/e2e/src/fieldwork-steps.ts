import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Person } from './person.js';
import { CLIENT, openFile, openRow, PEOPLE } from './steps.js';

/* The audit, a step each, as the office and the team do it. */

/** Plans an audit from its file: the papers today, four days at the client's place from tomorrow on. */
export async function planInitialAudit(planner: Person): Promise<void> {
  const today = await planner.today();
  await openFile(planner, '认证案卷');
  await planner.openPage('策划审查', /\/audits\/create/);
  await fillInDays(planner, 0, [today, today]);
  await fillInDays(planner, 1, [plusDays(today, 1), plusDays(today, 4)]);
  await planner.press('采用');
  await planner.press('策划审查');
  await planner.see('审查已策划');
}

/** Plans the recertification of a client from its file: the papers today, some days at the client's place from tomorrow. */
export async function planRecertification(planner: Person, client: string, days: number): Promise<void> {
  const today = await planner.today();
  await openFile(planner, '认证案卷', client);
  await planner.openPage('策划审查', /\/audits\/create/);
  await fillInDays(planner, 0, [today, today]);
  await fillInDays(planner, 1, [plusDays(today, 1), plusDays(today, days)]);
  await planner.press('采用');
  await planner.press('策划审查');
  await planner.see('审查已策划');
}

/** Seats a leader and an auditor with so many person-days each. */
export async function seatTeam(planner: Person, client: string, personDays: string): Promise<void> {
  await openAudit(planner, '计划与审查组', client);
  for (const name of [PEOPLE.leader, PEOPLE.auditor]) {
    await planner.openDialog('指派审查组成员');
    await seat(planner, name, personDays);
  }
}

/** Plans the audit that completes the surveillance owed: three days at the client's place from today on. */
export async function planSurveillanceAudit(planner: Person): Promise<void> {
  const today = await planner.today();
  await openFile(planner, '监督审查');
  await planner.openPage('策划审查', /\/audits\/create/);
  await fillInDays(planner, 0, [today, plusDays(today, 2)]);
  await planner.press('采用');
  await planner.press('策划审查');
  await planner.see('审查已策划');
}

/** Records anew what everybody who takes part declares once a year. */
export async function renewDeclarations(qualifications: Person): Promise<void> {
  for (const name of [PEOPLE.leader, PEOPLE.technical, PEOPLE.decider]) {
    await qualifications.open('人员');
    await qualifications.page.getByRole('textbox', { name: '搜索' }).fill(name);
    await openRow(qualifications.page, name);
    await qualifications.openDialog('登记公正性声明');
    await qualifications.press('登记公正性声明');
    await qualifications.see('公正性声明已登记');
  }
}

/** Seats one auditor as the leader for all of the time. */
export async function seatLeader(planner: Person): Promise<void> {
  await openAudit(planner, '计划与审查组');
  await planner.openDialog('指派审查组成员');
  await seat(planner, PEOPLE.leader, '2.5');
}

/** Forms the team. Whoever may not sit cannot be chosen, and it stands there why. */
export async function formTeam(planner: Person): Promise<void> {
  await openAudit(planner, '计划与审查组');
  await planner.see('审查组还不能开展审查');
  await planner.openDialog('指派审查组成员');
  const barred = planner.page.locator('li[data-eligible=false]', { hasText: PEOPLE.technical });
  await barred.getByRole('button', { name: '查看核对事项' }).click();
  await barred.getByText('没有审查员注册资格').waitFor();
  if (await barred.getByRole('button', { name: '指派', exact: true }).isEnabled()) throw new Error('A seat was open');
  await seat(planner, PEOPLE.leader, '4');
  await planner.openDialog('指派审查组成员');
  await seat(planner, PEOPLE.auditor, '3.5');
  await planner.page.getByText('审查组还不能开展审查').waitFor({ state: 'detached' });
}

async function seat({ page }: Person, name: string, personDays: string): Promise<void> {
  await page.getByLabel('人日', { exact: true }).selectOption(personDays);
  const row = page.locator('li[data-eligible=true]', { hasText: name });
  await row.getByRole('button', { name: '指派', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('row', { name: new RegExp(name) }).waitFor();
}

async function fillInDays({ page }: Person, row: number, [from, to]: readonly [PlainDate, PlainDate]): Promise<void> {
  const line = page.locator('.RaSimpleFormIterator-line').nth(row);
  await line.getByLabel(/^开始/).fill(from);
  await line.getByLabel(/^结束/).fill(to);
}

/** Concludes the document review, or the days on site. */
export async function conclude(leader: Person, activity: '文件审查' | '现场审查', client?: string): Promise<void> {
  await openAudit(leader, '计划与审查组', client);
  await leader.page
    .getByRole('row', { name: new RegExp(activity) })
    .getByRole('button', { name: '记录完成' })
    .click();
  await leader.page.getByRole('dialog').waitFor();
  await leader.press('记录完成');
  await leader.see('已记录');
}

/** Signs everybody in at both meetings. */
export async function signIn(leader: Person, client?: string): Promise<void> {
  await openAudit(leader, '实施', client);
  for (const meeting of ['首次会议', '末次会议']) {
    await leader.openDialog('登记签到');
    await leader.fillIn('地点', '总部会议室');
    const { page } = leader;
    await page.getByRole('dialog').getByLabel(/^姓名/).fill('李雷');
    await page.getByRole('dialog').getByLabel(/^职务/).fill('服务总监');
    await leader.press('登记签到');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row', { name: new RegExp(meeting) }).waitFor();
  }
}

/** Says what the surveillance saw beside the criteria. */
export async function recordContents(leader: Person): Promise<void> {
  await openAudit(leader, '实施');
  await leader.openDialog('填写监督内容');
  const inputs = leader.page.getByRole('dialog').locator('textarea:not([aria-hidden])');
  for (const input of await inputs.all()) await input.fill('已核实，符合要求。');
  await leader.press('填写监督内容');
  await leader.see('监督内容已填写');
}

/** Opens the client's newest audit at a leaf of its record. */
export async function openAudit(person: Person, leaf: string, client: string = CLIENT.name): Promise<void> {
  await openFile(person, '审查', client);
  await person.turnTo(leaf);
}

/** Moves the day at the body, as a demonstration lets its administrator. */
export async function moveDayTo(administrator: Person, day: PlainDate): Promise<void> {
  const { page } = administrator;
  await page.getByRole('button', { name: /机构日历/ }).click();
  await page.getByLabel('机构日历', { exact: true }).fill(day);
  await administrator.press('拨到此日');
  await page.getByRole('button', { name: new RegExp(`机构日历 ${day}`) }).waitFor();
}

/** Looks at what the day asks for: the client's surveillance stands there. */
export async function seeSurveillanceToday({ open, page }: Person): Promise<void> {
  await open('今日');
  await page.getByRole('button', { name: /^其余/ }).first().click();
  await page
    .getByRole('link', { name: new RegExp(CLIENT.name) })
    .first()
    .waitFor();
}
