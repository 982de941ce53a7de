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
  SCOPE_EN_UNCHANGED: {
    zh: '英文范围表述与现行证书相同，请写明变更后的英文范围。',
    en: 'The scope in English reads as it does on the certificate; please word it as it shall be.',
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
  TRANSFER_NOT_ASKED: {
    zh: '该申请不是转入申请，或不在可办理的阶段。',
    en: 'This is no application for a transfer, or not at the stage for that.',
  },
  TRANSFER_NOT_RECORDED: {
    zh: '尚未登记原认证机构的证书。',
    en: 'Nothing is recorded of the certificate of the other body yet.',
  },
  TRANSFER_REVIEWED_ALREADY: {
    zh: '转入评审已于 {reviewedOn} 签署，所评审的内容不再更改。',
    en: 'The pre-transfer review was signed on {reviewedOn}; what it looked at stays.',
  },
  TRANSFER_DECIDED_ALREADY: { zh: '该转入已于 {decidedOn} 作出决定。', en: 'The transfer was decided on {decidedOn}.' },
  TRANSFER_BODY_MISSING: { zh: '请填写原认证机构。', en: 'Please name the other body.' },
  TRANSFER_NUMBER_MISSING: { zh: '请填写原证书编号。', en: 'Please give the number of its certificate.' },
  TRANSFER_STANDARD_MISSING: {
    zh: '请填写原认证依据。',
    en: 'Please name the standard or rule it was issued against.',
  },
  TRANSFER_SCOPE_MISSING: { zh: '请填写原证书范围。', en: 'Please give the scope that the certificate states.' },
  TRANSFER_REASON_MISSING: { zh: '请说明转换认证机构的原因。', en: 'Please say why the client changes the body.' },
  TRANSFER_LEVEL_UNKNOWN: {
    zh: '认证规则版本没有等级“{level}”，不能转入。',
    en: 'The edition knows no level {level}; such a certificate cannot be taken over.',
  },
  TRANSFER_DAYS_REVERSED: {
    zh: '有效期应晚于颁证日期 {issuedOn}。',
    en: 'The last day comes after the day of issue, {issuedOn}.',
  },
  TRANSFER_RUNS_TOO_LONG: {
    zh: '自颁证日期 {issuedOn} 起，有效期最迟至 {latest}，请核对。',
    en: 'Issued on {issuedOn}, it ends by {latest} at the latest; please check the day.',
  },
  TRANSFER_SURVEILLANCE_OUTSIDE: {
    zh: '监督审查日期应在原证书有效期内，且不晚于今日：{days}。',
    en: 'Surveillances lie within the old certificate and not ahead: {days}.',
  },
  TRANSFER_COUNT_SHAPE: { zh: '请填写 0 至 {most} 的整数。', en: 'Please give a whole number from 0 to {most}.' },
  TRANSFER_STATUS_FORBIDS: {
    zh: '原证书目前为“{status|TransferStatus}”，只有有效的证书可以转入。',
    en: 'The certificate is {status|TransferStatus}; only a valid one is taken over.',
  },
  TRANSFER_EXPIRED: {
    zh: '原证书已于 {validUntil} 到期，应按初次认证申请。',
    en: 'The certificate ended on {validUntil}; its holder applies as a new client.',
  },
  TRANSFER_NOT_ACCREDITED: {
    zh: '原证书不在认可范围内，应按初次认证申请。',
    en: 'The certificate is not accredited; its holder applies as a new client.',
  },
  TRANSFER_BODY_CEASED: {
    zh: '原认证机构已于 {bodyCeasedOn} 终止，转入期限为 {by}，已经超过。',
    en: 'The other body ceased on {bodyCeasedOn}; its certificates were taken over until {by}.',
  },
  TRANSFER_OUTSIDE_SCOPE: {
    zh: '申请的专业领域不在原证书范围内：{codes}。转入后可另行申请扩大范围。',
    en: 'The old certificate does not cover {codes}; the scope can be extended after the transfer.',
  },
  TRANSFER_MAJORS_OPEN: {
    zh: '原证书尚有 {count} 项严重不符合项未关闭，关闭后方可转入。',
    en: 'Major nonconformities are open on it: {count}. They are closed first.',
  },
  TRANSFER_LOOKUP_STALE: {
    zh: '原证书状态查询于 {lookedUpOn}，超过 {days} 天，请重新查询。',
    en: 'Its status was looked up on {lookedUpOn}, more than {days} days ago; please look again.',
  },
  TRANSFER_ITEM_OPEN: {
    zh: '请逐项填写转入评审：{items|TransferItem}。',
    en: 'Please answer every item of the review: {items|TransferItem}.',
  },
  TRANSFER_ITEM_UNEXPLAINED: {
    zh: '“{item|TransferItem}”不符合的，请说明。',
    en: 'Please say what is not in order: {item|TransferItem}.',
  },
  TRANSFER_VISIT_NEEDED: {
    zh: '“{items|TransferItem}”尚有疑问，应安排现场审查。',
    en: 'What is not in order is looked into on site: {items|TransferItem}.',
  },
  TRANSFER_NOT_REVIEWED: { zh: '尚未签署转入评审。', en: 'The pre-transfer review is not signed yet.' },
  TRANSFER_VISIT_OUTSTANDING: {
    zh: '转入评审要求现场审查，应在该审查之后决定。',
    en: 'The review asks for an audit on site; the transfer is decided after that.',
  },
  TRANSFER_AWAITS_NO_VISIT: {
    zh: '该案卷没有要求现场审查的转入评审。',
    en: 'No pre-transfer review of this file asks for an audit on site.',
  },
  TRANSFER_NEEDS_NO_INITIAL_AUDIT: {
    zh: '转入的案卷不做初次审查；有疑问的，安排转入审查。',
    en: 'A transfer needs no initial audit; what is in doubt is looked into by a special one.',
  },
  TRIGGER_MISSING: { zh: '短期通知审查应说明由何触发。', en: 'An audit at short notice says what brought it about.' },
  TRIGGER_NOT_ASKED: {
    zh: '“{reason|SpecialAuditReason}”审查不填写触发事项。',
    en: 'Only an audit at short notice has a trigger, not this one: {reason|SpecialAuditReason}.',
  },
  NOT_SUSPENDED: { zh: '证书未被暂停，不能以暂停为触发事项。', en: 'The certificate is not suspended.' },
  NOTICED_AFTER_START: {
    zh: '获知日期不能晚于审查首日 {startsOn}。',
    en: 'The body learned of it on the first day of the audit, {startsOn}, or before.',
  },
  NOTICED_ON_MISSING: { zh: '请填写获知触发事项的日期。', en: 'Please give the day the body learned of it.' },
};
