import type { Sentences } from '../sentence.js';

/** What is said of special audits, changes of a certificate and transfers. */
export const specialAudits: Sentences = {
  PURPOSE_MISSING: { zh: '特殊审查应说明目的。', en: 'A special audit says what it is for.' },
  PURPOSE_NOTE_MISSING: {
    zh: '请说明本次特殊审查要查明什么。',
    en: 'Please say what the special audit is to look into.',
  },
  PURPOSE_NOT_ASKED: {
    zh: '{kind|AuditKind}不填写特殊审查目的。',
    en: 'The {kind|AuditKind} states no special purpose.',
  },
  CERTIFICATE_STATE_FORBIDS_PURPOSE: {
    zh: '证书[目前为“{state|CertificateState}”]不符合“{reason|SpecialAuditReason}”审查的前提。',
    en: 'The certificate[ is {state|CertificateState} and] does not call for this special audit: {reason|SpecialAuditReason}.',
  },
  SCOPE_CHANGE_NOT_ACCEPTED: {
    zh: '该案卷没有已受理、尚待决定的范围变更申请；请先受理申请，再安排审查。',
    en: 'No application for a change of this scope is accepted and undecided; accept one first.',
  },
  SCOPE_CHANGE_IN_AUDIT: {
    zh: '审查 {number} 已包含该范围变更。',
    en: 'Audit {number} looks into this change of scope already.',
  },
  SCOPE_CHANGE_WITH_SURVEILLANCE_ONLY: {
    zh: '范围变更只能与监督审查一并进行，或单独安排特殊审查。',
    en: 'A change of scope is held with a surveillance, or by a special audit of its own.',
  },
  SCOPE_CHANGE_HELD_ALONE: {
    zh: '本机构规定范围变更单独审查，不与监督审查合并。',
    en: 'By the settings of the body, a change of scope has an audit of its own.',
  },
  SCOPE_NEEDS_VALID_CERTIFICATE: {
    zh: '只有有效的证书才能变更范围[，该证书目前为“{state|CertificateState}”]。',
    en: 'Only the scope of a valid certificate changes[; this one is {state|CertificateState}].',
  },
  SCOPE_CHANGE_OPEN_ALREADY: {
    zh: '该案卷已有未结的范围变更申请 {number}。',
    en: 'There is an undecided application for a change of this scope already: {number}.',
  },
  SCOPE_CHANGE_REASON_MISSING: { zh: '请说明为什么申请变更范围。', en: 'Please say why the scope shall change.' },
  SCOPE_UNCHANGED: {
    zh: '范围表述与现行证书相同，请写明变更后的范围。',
    en: 'The scope reads as it does on the certificate; please word it as it shall be.',
  },
  SCOPE_EN_MISSING: {
    zh: '证书上有英文范围，请同时填写变更后的英文表述。',
    en: 'The certificate states its scope in English too; please give the new wording.',
  },
  EXTENSION_DROPS_FIELD: {
    zh: '扩大范围应保留原有专业领域，缺少 {codes}；如需去掉，请另行办理缩小范围。',
    en: 'An extension keeps every field there was; {codes} is missing. Reduce the scope by itself if it shall go.',
  },
  REDUCTION_ADDS_FIELD: {
    zh: '缩小范围不能增加专业领域：{codes}。',
    en: 'A reduction adds no field: {codes}.',
  },
  EXTENSION_NOT_AUDITED: {
    zh: '扩大认证范围须以审查为依据。',
    en: 'A scope is extended after an audit only.',
  },
  EXTENSION_BEYOND_REQUEST: {
    zh: '不能超出申请扩大的专业领域：{codes}。',
    en: 'The extension goes further than was asked for: {codes}.',
  },
  TRIGGER_MISSING: { zh: '短期通知审查应说明由何触发。', en: 'An audit at short notice says what brought it about.' },
  TRIGGER_NOT_ASKED: {
    zh: '“{reason|SpecialAuditReason}”审查不填写触发事项。',
    en: 'Only an audit at short notice has a trigger, not this one: {reason|SpecialAuditReason}.',
  },
  NOT_SUSPENDED: { zh: '证书未被暂停，不能以暂停为触发事项。', en: 'The certificate is not suspended.' },
  NOTICED_ON_MISSING: { zh: '请填写获知触发事项的日期。', en: 'Please give the day the body learned of it.' },
};
