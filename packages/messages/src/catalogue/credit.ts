import type { Sentences } from '../sentence.js';

/** What is said of credit look-ups. */
export const credit: Sentences = {
  CREDIT_LOOKED_UP: {
    zh: '尚未查询信用状况：{subjects|CreditSubject}。',
    en: 'Credit was not looked up: {subjects|CreditSubject}.',
  },
  CREDIT_FRESH: {
    zh: '以下信用查询已超过 {days} 天，请重新查询：{subjects|CreditSubject}。',
    en: 'These credit look-ups are older than {days} days; please repeat them: {subjects|CreditSubject}.',
  },
  CREDIT_CLEAR: {
    zh: '以下信用记录未消除，也未作可接受的评估：{subjects|CreditSubject}。',
    en: 'These listings are neither cleared nor assessed in a way that counts: {subjects|CreditSubject}.',
  },
  CREDIT_RELATION_MISSING: {
    zh: '请说明处罚是否与认证范围有关：{subject|CreditSubject}。',
    en: 'Please say whether the penalty has to do with what is certified: {subject|CreditSubject}.',
  },
  CREDIT_REASON_MISSING: {
    zh: '处罚与认证范围无关的，请说明理由。',
    en: 'Please give the reason why the penalty has nothing to do with what is certified.',
  },
  CREDIT_NOTHING_TO_CLEAR: {
    zh: '没有记录的，无须附消除证明：{subject|CreditSubject}。',
    en: 'Where nothing is listed, no proof of clearance is due: {subject|CreditSubject}.',
  },
  CREDIT_SUBJECT_TWICE: {
    zh: '每项信用查询只能登记一次：{subject|CreditSubject}。',
    en: 'Each subject is recorded once: {subject|CreditSubject}.',
  },
};
