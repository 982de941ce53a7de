import type { EnumLabels } from '../enum-labels.js';

/** What the words of eligibility and cover are called. */
export const competenceEnums: Pick<
  EnumLabels,
  'Duty' | 'MatrixState' | 'WorkAheadKind' | 'HorizonKind' | 'WhatIfKind'
> = {
  Duty: {
    LEADER: '审查组长',
    AUDITOR: '审查员',
    TECHNICAL_EXPERT: '技术专家',
    TRAINEE: '实习审查员',
    OBSERVER: '观察员',
    APPLICATION_REVIEW: '申请评审',
    TECHNICAL_REVIEW: '复核',
    DECISION: '认证决定',
    MYSTERY_CUSTOMER: '神秘顾客',
    SURVEY_ANALYST: '调查分析员',
    IMPARTIALITY_COMMITTEE: '公正性委员会委员',
  },
  WorkAheadKind: { AUDIT: '审查', SURVEILLANCE: '监督审查', RECERTIFICATION: '再认证', DECISION: '复核与决定' },
  HorizonKind: {
    REGISTRATION: '注册资格',
    AUTHORISATION: '授权',
    TECHNICAL_CODE: '专业代码',
    CONTRACT: '合同',
    DECLARATION: '公正性声明',
    EDUCATION: '继续教育',
    WITNESS: '见证',
  },
  MatrixState: {
    OPEN: '可承担',
    LAPSING: '将到期',
    HELD: '有代码，不可承担',
    COMING: '尚未生效',
    ENDED: '已到期',
  },
  WhatIfKind: {
    PERSON_LEAVES: '人员离任',
    REGISTRATION_ENDS: '注册资格终止',
    TECHNICAL_CODE_ENDS: '专业代码终止',
    AUTHORISATION_ENDS: '授权终止',
    AWAY: '人员请假',
    TECHNICAL_CODE_GIVEN: '取得专业代码',
    LEADERS_NEEDED: '须有更多组长',
  },
};
