import type { Sentences } from '../sentence.js';

/** What is said of changes that clients tell of, and of certificates issued anew. */
export const changes: Sentences = {
  CHANGE_OF_NO_CERTIFICATE: {
    zh: '案卷目前为“{status|CertificationStatus}”，没有可变更的认证。',
    en: 'The file is {status|CertificationStatus}: there is no certification that could change.',
  },
  CHANGE_KIND_MISSING: { zh: '请选择变更事项。', en: 'Please say what changes.' },
  CHANGE_DESCRIPTION_MISSING: { zh: '请说明变更内容。', en: 'Please describe the change.' },
  CHANGE_ASSESSED_ALREADY: { zh: '该变更通知已经评估过。', en: 'This notice was assessed already.' },
  ASSESSMENT_REASON_MISSING: { zh: '请写明评估理由。', en: 'Please give the reasons of the assessment.' },
  CHANGE_STANDS_ON_CERTIFICATE: {
    zh: '{kinds|ChangeKind}写在证书上，不能评估为无影响；应换发证书。',
    en: 'What changes stands on the certificate ({kinds|ChangeKind}): it cannot be without effect; have it issued anew.',
  },
  SCOPE_CHANGE_NEEDS_REVIEW: {
    zh: '认证范围变更须经审查，不能评估为无影响。',
    en: 'A change of scope is audited; it cannot be without effect.',
  },
  CHANGE_NOT_WAITING: {
    zh: '该变更通知目前为“{status|ChangeNoticeStatus}”，没有待办事项。',
    en: 'The notice is {status|ChangeNoticeStatus}: nothing waits to be done about it.',
  },
  CHANGE_ASKS_FOR_OTHER: {
    zh: '评估要求的是“{outcome|ChangeOutcome}”，不是“{by|ChangeOutcome}”。',
    en: 'Its assessment asks for something else: {outcome|ChangeOutcome}, not {by|ChangeOutcome}.',
  },
  CHANGE_OF_OTHER_FILE: {
    zh: '该记录不属于变更通知所涉的案卷，或不是变更所要求的事项。',
    en: 'That is not of the file the notice is about, or not what it asks for.',
  },
  CHANGE_SETTLED_BY_NOTHING: {
    zh: '请选择因该变更进行的审查或签订的补充协议。',
    en: 'Please choose the audit or the amendment that came of it.',
  },
  REISSUE_REASON_MISSING: { zh: '请写明换证理由。', en: 'Please say why the certificate is issued anew.' },
  CHANGE_CODE_MISSING: { zh: '请选择变更类型代码。', en: 'Please choose a code of what changed.' },
  CHANGE_CODE_NOT_NAMED: {
    zh: '证书内容有变，变更类型应包括 {code}。',
    en: 'By what changes on it, {code} belongs among the codes.',
  },
  EXTENT_NEEDS_OWN_DECISION: {
    zh: '扩大或缩小认证范围须另作决定，不能以换证代替。',
    en: 'The scope is extended or reduced by a decision of its own, not by issuing the certificate anew.',
  },
  NOTHING_TO_REISSUE: {
    zh: '证书内容与客户档案一致，无需换证；请先更新客户资料。',
    en: 'Nothing on the certificate would be different; amend the particulars of the client first.',
  },
  REISSUE_PATTERN_SHAPE: {
    zh: '换证编号规则须包含原编号（number），可用次数（issue），其余只能是大写字母、数字和连字符。',
    en: 'The pattern holds the place of the first number (number) and may count (issue); between them capitals, digits and hyphens.',
  },
};
