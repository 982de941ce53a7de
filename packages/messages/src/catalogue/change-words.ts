import type { Sentences } from '../sentence.js';

/** Words of what a certificate says, and of changes of it that clients tell of. */
export const changeWords: Readonly<Record<string, Sentences>> = {
  ChangeKind: {
    NAME: { zh: '名称', en: 'name' },
    ADDRESS: { zh: '地址', en: 'address' },
    LEGAL_FORM: { zh: '法律地位', en: 'legal form' },
    OWNERSHIP: { zh: '所有权', en: 'ownership' },
    KEY_PEOPLE: { zh: '主要管理人员', en: 'key people' },
    SITES: { zh: '场所', en: 'sites' },
    SCOPE: { zh: '认证范围', en: 'scope' },
    PROCESS: { zh: '服务体系或过程', en: 'service system or processes' },
    OTHER: { zh: '其他', en: 'other' },
  },
  ChangeNoticeStatus: {
    RECEIVED: { zh: '待评估', en: 'waiting for its assessment' },
    ASSESSED: { zh: '待办理', en: 'assessed' },
    SETTLED: { zh: '已办结', en: 'settled' },
  },
  ChangeOutcome: {
    NO_EFFECT: { zh: '无影响', en: 'without effect' },
    REISSUE: { zh: '换证', en: 'issue the certificate anew' },
    SCOPE_CHANGE: { zh: '范围变更审查', en: 'an audit of the scope' },
    SPECIAL_AUDIT: { zh: '专项审查', en: 'a special audit' },
    AMENDMENT: { zh: '补充协议', en: 'an amendment of the agreement' },
  },
  CertificateText: {
    number: { zh: '证书编号', en: 'number' },
    certificateNumber: { zh: '证书编号', en: 'number' },
    clientName: { zh: '获证组织名称', en: "organisation's name" },
    clientAddress: { zh: '获证组织地址', en: "organisation's address" },
    scope: { zh: '认证范围', en: 'scope' },
    basis: { zh: '认证依据', en: 'basis' },
    level: { zh: '等级', en: 'level' },
    issuedOn: { zh: '颁证日期', en: 'day of issue' },
    validUntil: { zh: '有效期', en: 'last day of validity' },
    bodyName: { zh: '认证机构名称', en: "body's name" },
    bodyApproval: { zh: '认证机构批准号', en: "body's approval number" },
    signatory: { zh: '签发人', en: 'signatory' },
  },
  TransferStatus: {
    VALID: { zh: '有效', en: 'valid' },
    SUSPENDED: { zh: '暂停', en: 'suspended' },
    WITHDRAWN: { zh: '撤销', en: 'withdrawn' },
    CANCELLED: { zh: '注销', en: 'cancelled' },
    EXPIRED: { zh: '过期失效', en: 'expired' },
  },
  TransferItem: {
    SCOPE: { zh: '原证书范围覆盖申请范围', en: 'scope' },
    REASON: { zh: '转换原因合理', en: 'reason for the change' },
    LAST_REPORTS: { zh: '已查阅最近的审查报告', en: 'last reports' },
    NONCONFORMITIES: { zh: '未关闭的不符合项可以接受', en: 'open nonconformities' },
    COMPLAINTS: { zh: '投诉已妥善处理', en: 'complaints' },
    CYCLE: { zh: '所处周期和待办监督清楚', en: 'stage of the cycle' },
    LEGAL_STANDING: { zh: '与主管部门无未了事项', en: 'legal standing' },
  },
};
