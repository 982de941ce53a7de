import type { Sentences } from '../sentence.js';

/** What is said of appeals, complaints and the use of the mark. */
export const complaints: Sentences = {
  INVOLVED_ON_TEAM: {
    zh: '该人员是相关审查组成员，或异议所涉人员，不得处理。',
    en: 'They sat on an audit team of the matter, or the objection is about them; somebody else must handle it.',
  },
  INVOLVED_REVIEWED_APPLICATION: {
    zh: '该人员作过相关申请评审，不得处理。',
    en: 'They reviewed the application of the matter; somebody else must handle it.',
  },
  INVOLVED_REVIEWED_REPORT: {
    zh: '该人员作过相关复核，不得处理。',
    en: 'They did the technical review of the matter; somebody else must handle it.',
  },
  INVOLVED_DECIDED: {
    zh: '该人员作出了相关决定，不得处理。',
    en: 'They took the decision of the matter; somebody else must handle it.',
  },
  INVOLVED_SOLD: {
    zh: '该人员向该客户承揽过业务，不得处理。',
    en: 'They sold to the client; somebody else must handle it.',
  },
  HANDLER_NOT_ENTITLED: {
    zh: '该人员没有可以处理申诉投诉的账号。',
    en: 'They have no account that may handle appeals and complaints.',
  },
  NOT_THE_HANDLER: {
    zh: '只有指定的调查人员可以提出处理建议。',
    en: 'Only the person it was given to may propose how it ends.',
  },
  DECIDES_OWN_PROPOSAL: {
    zh: '调查人员不得决定自己提出的处理建议，请由他人决定。',
    en: 'Whoever looked into it does not decide on it; somebody else must.',
  },
  NOT_APPEALABLE: {
    zh: '该记录不是可以申诉的不利决定。',
    en: 'This is nothing that can be appealed against.',
  },
  APPEALED_ALREADY: {
    zh: '对此已提出过申诉，该申诉{status|AppealStatus}。',
    en: 'There is an appeal against it already; it is {status|AppealStatus}.',
  },
  APPEAL_GROUNDS_MISSING: { zh: '请说明申诉理由。', en: 'Please say why you appeal.' },
  APPEAL_BEFORE_NOTICE: {
    zh: '申诉日期不得早于通知日期 {noticeOn}。',
    en: 'An appeal cannot be older than what it is against, of {noticeOn}.',
  },
  APPEAL_LATE: {
    zh: '申诉期限为通知之日起 {days} 天，已于 {until} 届满；逾期申诉请说明正当理由。',
    en: 'An appeal is filed within {days} days of the notice, here until {until}; please say what excuses the delay.',
  },
  APPEAL_STATUS: {
    zh: '申诉目前{status|AppealStatus}，不能办理此步骤。',
    en: 'The appeal is {status|AppealStatus}; this cannot be done with it now.',
  },
  APPEAL_NOTE_MISSING: { zh: '请填写内容。', en: 'Please write what is to be told.' },
  APPEAL_FINDINGS_MISSING: { zh: '请填写调查情况和依据。', en: 'Please write what was found, and on what it rests.' },
  APPEAL_REASON_MISSING: { zh: '请说明理由。', en: 'Please say why.' },
  FOLLOW_UP_LINKED: { zh: '已登记后续处理，不能更改。', en: 'What followed is recorded already and stays.' },
  FOLLOW_UP_OF_ANOTHER_MATTER: {
    zh: '申诉成立后应当{consequence|AppealConsequence}，所选记录与本案不符。',
    en: 'What follows here is {consequence|AppealConsequence}; the record chosen is not that, or of another matter.',
  },
  FOLLOW_UP_BEFORE_OUTCOME: {
    zh: '后续处理应在申诉决定（{decidedOn}）之后作出。',
    en: 'What follows is made after the outcome of {decidedOn}.',
  },
  COMPLAINT_STATUS: {
    zh: '投诉目前{status|ComplaintStatus}，不能办理此步骤。',
    en: 'The complaint is {status|ComplaintStatus}; this cannot be done with it now.',
  },
  COMPLAINT_WORDS_MISSING: { zh: '请记录投诉原话。', en: 'Please keep the words of the complaint.' },
  COMPLAINT_SUMMARY_MISSING: {
    zh: '请用不暴露投诉人的文字概述投诉事项。',
    en: 'Please sum up what it is about, in words that do not give the complainant away.',
  },
  COMPLAINANT_MISSING: {
    zh: '请填写投诉人；不愿具名的，登记为匿名。',
    en: 'Please name the complainant, or take it in as anonymous.',
  },
  COMPLAINANT_NAMED: { zh: '匿名投诉不登记姓名。', en: 'No name is kept of an anonymous complaint.' },
  COMPLAINT_REASON_MISSING: { zh: '请说明不予受理的理由。', en: 'Please say why it is not admitted.' },
  COMPLAINT_ABOUT_NO_CLIENT: { zh: '该投诉不涉及获证组织。', en: 'The complaint is about no client.' },
  CLIENT_TOLD_ALREADY: { zh: '已告知客户。', en: 'The client was told already.' },
  CLIENT_NOT_TOLD: { zh: '请先将投诉事项告知客户。', en: 'Please tell the client of it first.' },
  COMPLAINT_FINDINGS_MISSING: {
    zh: '请填写调查情况和依据。',
    en: 'Please write what was found, and on what it rests.',
  },
  CLOSES_OWN_FINDINGS: {
    zh: '调查人员不得结案，请由他人结案。',
    en: 'Whoever looked into it does not close it; somebody else must.',
  },
  COMPLAINT_OUTCOME_MISSING: { zh: '请填写处理结果。', en: 'Please write how it ended.' },
  MEASURE_WITHOUT_FAULT: {
    zh: '投诉不属实的，不能提出暂停。',
    en: 'Where the complaint was not right, no suspension is proposed.',
  },
  PERIOD_DAYS_RANGE: {
    zh: '期限应为 {least} 至 {most} 天。',
    en: 'The period must be {least} to {most} days.',
  },
  PERIOD_MONTHS_RANGE: {
    zh: '期限应为 {least} 至 {most} 个月。',
    en: 'The period must be {least} to {most} months.',
  },
  TIMES_RANGE: {
    zh: '数值应为 {least} 至 {most}。',
    en: 'The number must be {least} to {most}.',
  },
  HOURS_RANGE: {
    zh: '学时应为 {least} 至 {most}。',
    en: 'The hours must be {least} to {most}.',
  },
  EDUCATION_TERMS_OUT_OF_ORDER: {
    zh: '专业学时不能多于继续教育总学时。',
    en: 'The hours in the profession count among all hours and cannot be more.',
  },
  SUSPENSION_ALARMS_SHAPE: {
    zh: '请填写 1 至 {count} 个互不相同的提醒日，每个为暂停到期前 0 至 {most} 天。',
    en: 'Please give 1 to {count} different reminders, each 0 to {most} days before the end of a suspension.',
  },
  PERIODS_OUT_OF_ORDER: {
    zh: '办结期限应长于受理告知期限。',
    en: 'The outcome is due after the acknowledgement.',
  },
};
