import type { Sentences } from '../sentence.js';

/** Calendar feeds. */
export const calendars: Sentences = {
  CALENDAR_NAME_MISSING: { zh: '请为日历订阅命名。', en: 'Give the calendar feed a name.' },
  CALENDAR_NAME_LONG: {
    zh: '日历订阅名称最多 {most} 个字符。',
    en: 'The name of a feed has at most {most} characters.',
  },
  CALENDAR_WITHOUT_PERSON: {
    zh: '您的账户没有对应的人员，没有个人日程可订阅。',
    en: 'No person stands behind your account, so it has no days of its own to tell.',
  },
  CALENDAR_PROGRAMME: {
    zh: '按认证项目订阅时须选定认证项目，其他订阅不选。',
    en: 'A feed of a programme names the programme; no other feed does.',
  },
  CALENDAR_AUDIT: {
    zh: '按审查组订阅时须选定审查，其他订阅不选。',
    en: 'A feed of a team names the audit; no other feed does.',
  },
  CALENDAR_BLIND: {
    zh: '您无权查看这些日程，不能订阅。',
    en: 'You may not read what this feed would tell.',
  },
  CALENDARS_TOO_MANY: {
    zh: '您已有 {most} 个有效的日历订阅；请先撤销不用的。',
    en: 'You have {most} feeds alive already. Revoke one you do not use first.',
  },
  CALENDAR_REVOKED: { zh: '该日历订阅已撤销。', en: 'The feed was revoked already.' },
};
