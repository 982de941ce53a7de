/**
 * What is looked up of a client's credit: three lists of the National Enterprise Credit Information Publicity System
 * (国家企业信用信息公示系统), two of Credit China (信用中国).
 */
export const CreditSubject = {
  PUBLICITY_PENALTY: 'PUBLICITY_PENALTY',
  PUBLICITY_ABNORMAL: 'PUBLICITY_ABNORMAL',
  PUBLICITY_SERIOUS_VIOLATION: 'PUBLICITY_SERIOUS_VIOLATION',
  CREDIT_CHINA_PENALTY: 'CREDIT_CHINA_PENALTY',
  CREDIT_CHINA_SANCTION: 'CREDIT_CHINA_SANCTION',
} as const;
/** One of the subjects. */
export type CreditSubject = (typeof CreditSubject)[keyof typeof CreditSubject];
