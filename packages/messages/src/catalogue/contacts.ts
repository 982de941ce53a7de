import type { Sentences } from '../sentence.js';

/** Notices to clients, talks with them, and days that are agreed. */
export const contacts: Sentences = {
  DUE_WITHOUT_CLIENT: {
    zh: '该事项不涉及认证委托人，没有可联系的对象。',
    en: 'No client is concerned by this, so there is nobody to be told.',
  },
  DUE_PROVISIONAL: {
    zh: '该期限为预计，上一次监督审查完成后才能确定。',
    en: 'Its days are only foreseen; they are firm once the surveillance before it is done.',
  },
  CONTACT_WITH_WHOM: { zh: '请填写与谁联系。', en: 'Say who was spoken to.' },
  CONTACT_SAID: { zh: '请填写沟通内容。', en: 'Say what was said.' },
  AGREED_WITHOUT_VISIT: {
    zh: '只有监督审查和再认证可以约定审查日期。',
    en: 'A day is agreed for surveillance and recertification alone.',
  },
  AGREED_DAY_PAST: { zh: '约定日期 {day} 已过（今天是 {today}）。', en: '{day} is over; today is {today}.' },
  AGREED_BEFORE_OPENING: {
    zh: '{opensOn} 起方可审查，约定日期 {day} 过早。',
    en: 'It can be done from {opensOn} on; {day} is too early.',
  },
  AGREED_AFTER_LAST_DAY: {
    zh: '最迟应于 {lastLawfulOn} 完成，不能约定 {day}；逾期次日即须提出暂停建议。',
    en: 'Its last lawful day is {lastLawfulOn}, so {day} cannot be agreed: the day after it a suspension is proposed.',
  },
  AGREED_LATE_WITHOUT_REASON: {
    zh: '约定日期晚于最迟日期，请说明理由。',
    en: 'The day lies after the last lawful one. Say why.',
  },
  NOTICE_NOT_CLIENTS: {
    zh: '该事项由本机构办理，不通知认证委托人。',
    en: 'The body sees to this itself; the client is not sent a notice of it.',
  },
  NOTICE_WITHOUT_ADDRESS: {
    zh: '认证委托人没有可用的电子邮箱；请先登记，或电话联系后填写联系记录。',
    en: 'The client has no e-mail address on file. Add one, or telephone and note the talk.',
  },
  NOTICE_SENT_TODAY: { zh: '今天已就该事项发过通知。', en: 'A notice of this was sent today already.' },
};
