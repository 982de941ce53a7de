import type { EnumLabels } from '../enum-labels.js';

/** What the words of calendars and of contacts with clients are called. */
export const contactEnums: Pick<EnumLabels, 'CalendarKind' | 'ContactKind' | 'ContactMeans'> = {
  CalendarKind: { PERSON: '本人', PROGRAMME: '认证项目', AUDIT: '一次审查（审查组）' },
  ContactKind: { NOTICE: '到期通知', CONVERSATION: '沟通', AGREEMENT: '约定日期' },
  ContactMeans: { PHONE: '电话', MAIL: '电子邮件', LETTER: '信函', MESSAGE: '短信或即时消息', MEETING: '面谈' },
};
