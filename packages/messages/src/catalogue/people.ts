import type { Sentences } from '../sentence.js';

/** What is said of one person. */
const ofOne: Sentences = {
  PERSON_LEFT: { zh: '该人员已离职（最后工作日 {leftOn}）。', en: 'The person has left the body (last day {leftOn}).' },
  NOT_UNDER_CONTRACT: {
    zh: '该人员在以下日期与本机构没有有效合同：{days}。',
    en: 'The person has no contract with the body on these days: {days}.',
  },
  ON_LEAVE: { zh: '该人员在以下日期请假：{days}。', en: 'The person is on leave on these days: {days}.' },
  ROTATION_DUE: {
    zh: '该人员已连续担任该认证委托人 {ledInARow} 次审查的组长，本机构规定最多连续 {most} 次，应予轮换。',
    en: 'The person has led this client’s last {ledInARow} audits; the body lets one person lead at most {most} in a row.',
  },
  NO_REGISTRATION: { zh: '该人员没有审查员注册资格。', en: 'The person has no registration as an auditor.' },
  REGISTRATION_GRADE: {
    zh: '注册级别[（{held|RegistrationGrade}）]不能担任{role|TeamRole}。',
    en: 'The grade of registration[ ({held|RegistrationGrade})] does not fit the seat of {role|TeamRole}.',
  },
  REGISTRATION_NOT_VALID_THROUGHOUT: {
    zh: '注册资格在部分审查日无效：{days}。',
    en: 'The registration does not count on every audit day: {days}.',
  },
  REGISTRATION_SUSPENDED: {
    zh: '注册资格在部分审查日处于暂停：{days}。',
    en: 'The registration is suspended on some audit days: {days}.',
  },
  NOT_AUTHORISED: {
    zh: '未获本机构授权在认证项目 {programme} 中承担{role|AuthorisedFunction}工作[，涉及日期：{days}]。',
    en: 'Not authorised for {role|AuthorisedFunction} in programme {programme}[ on {days}].',
  },
  EXPERT_WITHOUT_CODE: {
    zh: '技术专家应在全部审查日持有所需专业代码之一[：{needed}]。',
    en: 'A technical expert must hold one of the needed technical codes on every audit day[: {needed}].',
  },
  CODES_NOT_HELD: {
    zh: '该人员不具备所需专业代码：{missing}。',
    en: 'The person does not hold the technical codes needed: {missing}.',
  },
  BARRED_CONSULTANCY: {
    zh: '该人员曾为该认证委托人提供咨询，两年内应回避[，自 {freeOn} 起方可参与]。',
    en: 'The person advised this client and stays away for two years[; free again from {freeOn}].',
  },
  BARRED_INTERNAL_AUDIT: {
    zh: '该人员曾为该认证委托人实施内部审核，两年内应回避[，自 {freeOn} 起方可参与]。',
    en: 'The person did internal audits for this client and stays away for two years[; free again from {freeOn}].',
  },
  BARRED_EMPLOYMENT: {
    zh: '该人员与该认证委托人存在雇佣关系，应予回避[，自 {freeOn} 起方可参与]。',
    en: 'The person is employed by this client and stays away while that lasts[; free again from {freeOn}].',
  },
  BARRED_OWNERSHIP: {
    zh: '该人员持有该认证委托人的权益，应予回避[，自 {freeOn} 起方可参与]。',
    en: 'The person owns a share in this client and stays away while that lasts[; free again from {freeOn}].',
  },
  BARRED_FAMILY: {
    zh: '该人员的近亲属与该认证委托人有利害关系，应予回避[，自 {freeOn} 起方可参与]。',
    en: 'The person has family ties to this client and stays away while they last[; free again from {freeOn}].',
  },
  DECLARATION_MISSING: {
    zh: '该人员在所需日期没有有效的公正性声明[（声明有效期至 {validUntil}）]。',
    en: 'The person has no declaration of impartiality that counts on the days needed[ (it ended on {validUntil})].',
  },
  DOUBLE_BOOKED: {
    zh: '该人员在以下日期的审查时间合计超过 8 小时：{days}[（已安排：{audits}）]。',
    en: "The person's audits come to more than 8 hours on these days: {days}[ (booked for {audits})].",
  },
  SEAT_DAY_OUTSIDE: {
    zh: '以下日期没有本次审查的活动：{days}。',
    en: 'The audit has no activity on these days: {days}.',
  },
  SEAT_DAY_TWICE: { zh: '同一天只能填一次。', en: 'Each day may be given once only.' },
  SEAT_DAY_HOURS: {
    zh: '每天只能是半天（4 小时）或一天（8 小时）。',
    en: 'A day has half a day (4 hours) or a whole one (8 hours).',
  },
  SEAT_TIME_OVER_DAYS: {
    zh: '该席位排了 {personDays} 人日，而审查各天每天 8 小时，每人最多 {most} 人日。请减少人日、延长审查日期，或增派人员分担。',
    en: 'The seat has {personDays} person-days, and at 8 hours a day the audit’s days hold {most} for one person. Give it less, take more days, or seat somebody else as well.',
  },
  SEAT_DAYS_SUM: {
    zh: '各天合计 {given} 人日，与该席位应排的 {planned} 人日不符。',
    en: 'The days come to {given} person-days; the seat has {planned} to be spread.',
  },
  ALREADY_ON_TEAM: { zh: '该人员已在审查组中。', en: 'The person is on this team already.' },
  LEADER_TAKEN: { zh: '审查组已有组长。', en: 'The team has a leader already.' },
  AUDIT_WITHOUT_DAYS: {
    zh: '审查尚未排定日期，不能安排审查组。',
    en: 'The audit has no days yet; a team is assigned for days.',
  },
  WORK_DAYS_RANGE: {
    zh: '工作日期应为 1 至 {most} 天，结束日期不早于开始日期。',
    en: 'The work takes 1 to {most} days, and its last day is not before its first.',
  },
  WHAT_IF_INCOMPLETE: { zh: '该假设需要填写此项。', en: 'This supposed change needs this to be said.' },
  WHAT_IF_MANY: { zh: '一次最多推演 {most} 项假设。', en: 'At most {most} changes are supposed at once.' },
  LEADERS_RANGE: { zh: '所需组长人数应为 1 至 {most}。', en: 'From 1 to {most} leaders can be asked for.' },
  LANGUAGE_NOT_SPOKEN: {
    zh: '审查组中没有审查员使用认证委托人的工作语言（{language}）。',
    en: 'No auditor on the team works in the client’s language ({language}).',
  },
  TEAM_WITHOUT_LEADER: { zh: '审查组没有组长。', en: 'The team has no leader.' },
  CODES_NOT_COVERED: {
    zh: '审查组未覆盖以下专业代码：{missing}。',
    en: 'Nobody on the team holds these technical codes: {missing}.',
  },
  EXPERT_WITHOUT_AUDITOR: {
    zh: '技术专家应在审查员的指导下工作，审查组中没有审查员。',
    en: 'A technical expert works beside an auditor; the team has none.',
  },
  PERSON_DAYS_SHORT: {
    zh: '审查组人日合计 {assigned}，少于计划的 {planned}（实习审查员、技术专家、观察员不计）。',
    en: 'The team brings {assigned} person-days of the {planned} planned (trainees, experts and observers do not count).',
  },
  INCOMPATIBLE_ROLES: {
    zh: '同一账号不能同时担任{first|AccountRole}和{second|AccountRole}。',
    en: 'One account cannot be {first|AccountRole} and {second|AccountRole} at once.',
  },
  SEAT_BRINGS_NO_TIME: {
    zh: '{role|TeamRole}的工作时间不计入审查人日，请填 0。',
    en: 'The seat of {role|TeamRole} brings no audit time; please enter 0.',
  },
  TEAM_AT_WORK: {
    zh: '审查已开始，成员不能再移出审查组。',
    en: 'The audit has begun; nobody leaves the team any more.',
  },
};

/**
 * What is said of persons: whether they are qualified, unconflicted and free. Where several are judged at once, the
 * parameter `person` begins the sentence with the name.
 */
export const people: Sentences = Object.fromEntries(
  Object.entries(ofOne).map(([code, { zh, en }]) => [code, { zh: `[{person}：]${zh}`, en: `[{person}: ]${en}` }]),
);
