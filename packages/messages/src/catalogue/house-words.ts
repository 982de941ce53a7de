import type { Sentences } from '../sentence.js';

/** Words of the body's own house. */
export const houseWords: Readonly<Record<string, Sentences>> = {
  HouseTaskStatus: {
    PLANNED: { zh: '已计划', en: 'planned' },
    RECORDED: { zh: '待签批', en: 'waiting to be signed off' },
    SIGNED_OFF: { zh: '已签批', en: 'signed off' },
    DROPPED: { zh: '已取消', en: 'dropped' },
  },
  RiskStatus: {
    OPEN: { zh: '存续', en: 'open' },
    CLOSED: { zh: '已解除', en: 'taken off' },
  },
  HouseActionStatus: {
    OPEN: { zh: '待答复', en: 'waiting for an answer' },
    ANSWERED: { zh: '待验证', en: 'waiting to be verified' },
    CLOSED: { zh: '已关闭', en: 'closed' },
  },
  TechnicalFileStatus: {
    OPEN: { zh: '整理中', en: 'being gathered' },
    SEALED: { zh: '已封存', en: 'sealed' },
    RELEASED: { zh: '已解除保管', en: 'released' },
  },
  FileItemKind: {
    APPLICATION: { zh: '认证申请', en: 'application' },
    APPLICATION_PAPER: { zh: '申请材料', en: 'papers of the application' },
    APPLICATION_REVIEW: { zh: '申请评审', en: 'application review' },
    AGREEMENT: { zh: '认证合同', en: 'agreement' },
    AUDIT_TIME: { zh: '审查时间核算', en: 'audit time' },
    AUDIT_PLAN: { zh: '审查计划', en: 'audit plan' },
    TEAM: { zh: '审查组', en: 'audit team' },
    TEAM_NOTICE: { zh: '审查组通知', en: 'notice of the team' },
    MEETING: { zh: '首末次会议', en: 'opening and closing meetings' },
    SCORECARD: { zh: '评分表', en: 'scorecard' },
    EVIDENCE: { zh: '证据', en: 'evidence' },
    NONCONFORMITY: { zh: '不符合项', en: 'nonconformity' },
    REPORT: { zh: '审查报告', en: 'report' },
    TECHNICAL_REVIEW: { zh: '复核', en: 'technical review' },
    DECISION: { zh: '认证决定', en: 'decision' },
    CERTIFICATE: { zh: '证书', en: 'certificate' },
  },
};
