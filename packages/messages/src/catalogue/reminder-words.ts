import type { Sentences } from '../sentence.js';

/** Words of letters about due days. */
export const reminderWords: Readonly<Record<string, Sentences>> = {
  DueLetter: {
    greeting: { zh: '#，您好：', en: 'Dear #,' },
    kind: { zh: '事项', en: 'What' },
    what: { zh: '对象', en: 'Of' },
    dueOn: { zh: '到期日', en: 'Due' },
    left: { zh: '期限', en: 'Time' },
    late: { zh: '已逾期 # 天', en: '# days late' },
    today: { zh: '今天到期', en: 'due today' },
    ahead: { zh: '还有 # 天', en: '# days left' },
    open: { zh: '打开全部提醒', en: 'Open all notices' },
    more: { zh: '另有 # 项未列出，见期限看板。', en: '# more are not listed here: see the due board.' },
  },
};
