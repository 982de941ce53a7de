import type { Sentences } from '../sentence.js';

/** Words of changes that clients tell of. */
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
};
