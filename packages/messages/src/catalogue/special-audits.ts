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
    zh: '尚无已受理的认证范围变更，不能策划范围变更审查。',
    en: 'There is no change of scope that was let through; a scope-change audit waits for one.',
  },
  TRIGGER_MISSING: { zh: '短期通知审查应说明由何触发。', en: 'An audit at short notice says what brought it about.' },
  TRIGGER_NOT_ASKED: {
    zh: '“{reason|SpecialAuditReason}”审查不填写触发事项。',
    en: 'Only an audit at short notice has a trigger, not this one: {reason|SpecialAuditReason}.',
  },
  NOT_SUSPENDED: { zh: '证书未被暂停，不能以暂停为触发事项。', en: 'The certificate is not suspended.' },
  NOTICED_ON_MISSING: { zh: '请填写获知触发事项的日期。', en: 'Please give the day the body learned of it.' },
};
