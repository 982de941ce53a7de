import type { Sentences } from '../sentence.js';

/** What is said of technical review, decision, issue and the certificate's later life. */
export const decisions: Sentences = {
  DAY_IN_FUTURE: {
    zh: '日期 {day} 尚未到来（今天是 {today}）。',
    en: '{day} has not come yet (today is {today}).',
  },
  REPORT_NOT_SUBMITTED: {
    zh: '该次审查{status|AuditStatus}，提交报告后方可复核。',
    en: 'The audit is {status|AuditStatus}; its report is reviewed once it is submitted.',
  },
  REVIEWED_BEFORE_REPORT: {
    zh: '复核日期不能早于报告提交日期 {reportedOn}。',
    en: 'The review cannot be dated before the report, on {reportedOn}.',
  },
  RETURN_REASON_MISSING: { zh: '退回审查组时请说明理由。', en: 'Returning the report needs a reason.' },
  REVIEW_NOTES_OPEN: {
    zh: '还有 {count} 条复核意见未关闭（{sections|ReviewSection}），不能通过；可以退回审查组。',
    en: '{count} of the review notes are open ({sections|ReviewSection}): the report cannot pass, and may be returned.',
  },
  REVIEW_NOTE_TEXT_MISSING: { zh: '请填写复核意见。', en: 'Please say what the note is about.' },
  REVIEW_NOTE_ANSWER_MISSING: { zh: '请填写对复核意见的答复。', en: 'Please answer the note.' },
  REVIEW_NOTE_RESOLVED: { zh: '该复核意见已关闭。', en: 'The note is resolved already.' },
  REVIEW_NOTE_UNANSWERED: {
    zh: '审查组尚未答复；不待答复即关闭的，请说明理由。',
    en: 'The team has not answered; to resolve the note all the same, say why.',
  },
  NOT_UNDER_REVIEW: {
    zh: '该次审查{status|AuditStatus}，不在复核过程中。',
    en: 'The audit is {status|AuditStatus}, and not under review.',
  },
  REVIEWER_ON_TEAM: { zh: '复核人员不能是审查组成员。', en: 'The reviewer sat on the audit team.' },
  REVIEWER_SOLD_IT: {
    zh: '该人员承揽了此项业务，不能参与评审或复核。',
    en: 'The person sold this certification and cannot review it.',
  },
  DECIDER_ON_TEAM: {
    zh: '认证决定人员不能是相关审查组的成员（包括观察员）。',
    en: 'The decision maker sat on a team the decision rests on (an observer counts).',
  },
  DECIDER_SOLD_IT: {
    zh: '该人员承揽了此项业务，不能作出认证决定。',
    en: 'The person sold this certification and cannot decide on it.',
  },
  DECIDER_REVIEWED: {
    zh: '按照认证规则，复核人员与认证决定人员不能为同一人。',
    en: 'By this edition the technical reviewer and the decision maker are two persons.',
  },
  REPORT_SUBMITTED: {
    zh: '审查报告尚未提交[（该次审查{status|AuditStatus}）]。',
    en: 'The report is not submitted[ (the audit is {status|AuditStatus})].',
  },
  TECHNICAL_REVIEW_PASSED: { zh: '复核尚未通过。', en: 'The technical review has not passed.' },
  MAJORS_VERIFIED: {
    zh: '以下严重不符合项尚未验证：{numbers}。',
    en: 'Major nonconformities not verified yet: {numbers}.',
  },
  MINORS_PLANNED: {
    zh: '以下一般不符合项的纠正措施计划尚未认可：{numbers}。',
    en: 'Minor nonconformities without an accepted plan: {numbers}.',
  },
  SCORECARDS_LOCKED: {
    zh: '评分表尚未锁定[：{evaluations}]。',
    en: 'Scorecards are not locked[: {evaluations}].',
  },
  AUDIT_TIME_JUSTIFIED: {
    zh: '审查时间少于人日表或表中无对应数值，且未说明理由。',
    en: 'The audit time departs from the table without a reason on file.',
  },
  DECIDER_INDEPENDENT: {
    zh: '认证决定人员不符合独立性或能力要求。',
    en: 'The decision maker is not independent or not qualified.',
  },
  OUTCOME_NOT_OPEN: {
    zh: '此次不能决定“{outcome|DecisionOutcome}”，可选：{open|DecisionOutcome}。',
    en: '“{outcome|DecisionOutcome}” is not open here. Open: {open|DecisionOutcome}.',
  },
  DECISION_REASON_MISSING: { zh: '该决定应说明理由。', en: 'This decision needs a reason.' },
  DECIDED_BEFORE_REVIEW: {
    zh: '认证决定日期不能早于复核日期 {reviewedOn}。',
    en: 'The decision cannot be dated before the technical review, on {reviewedOn}.',
  },
  EDITION_NOT_ISSUABLE: {
    zh: '认证规则[（评价“{evaluation}”）]的{what|EditionPart}为{standing|Standing}内容，不能据此颁发证书。',
    en: 'The {what|EditionPart} of the edition[ (evaluation “{evaluation}”)] is only {standing|Standing}; no certificate can rest on it.',
  },
  BODY_NOT_APPROVED: {
    zh: '本机构尚未填写认证机构批准号，不能颁发证书。',
    en: 'The body has no approval number on file and cannot issue certificates.',
  },
  ISSUED_BEFORE_DECIDED: {
    zh: '颁证日期不能早于认证决定日期 {decidedOn}。',
    en: 'A certificate cannot be issued before it was decided, on {decidedOn}.',
  },
  CERTIFICATE_NUMBER_SHAPE: {
    zh: '证书编号应由大写字母和数字组成，不含空格。',
    en: 'A certificate number has capitals and digits and no blanks.',
  },
  CERTIFICATE_STATE_FORBIDS: {
    zh: '证书状态为{state|CertificateState}，仅{from|CertificateState}的证书可以办理此事。',
    en: 'The certificate is {state|CertificateState}; this asks for one that is: {from|CertificateState}.',
  },
  BEFORE_ISSUE: { zh: '日期不能早于颁证日期 {issuedOn}。', en: 'The day cannot come before the issue, on {issuedOn}.' },
  AFTER_VALIDITY: {
    zh: '日期不能晚于证书有效期 {validUntil}。',
    en: "The day cannot come after the certificate's end, {validUntil}.",
  },
  NOTHING_PROPOSED: { zh: '系统今天没有提出这项建议。', en: 'Nothing of the kind is proposed today.' },
  WITHDRAWAL_STANDS: {
    zh: '暂停期满的撤销建议不得不采纳，应作出决定。',
    en: 'A proposed withdrawal cannot be dismissed; decide on it.',
  },
  PROPOSAL_STANDS: {
    zh: '该证书按严格周期管理：暂停建议应执行，或由完成的审查解除，不得不采纳。',
    en: 'Under the strict regime a proposed suspension is taken, or answered by the completed audit.',
  },
  DISMISSAL_REASON_MISSING: {
    zh: '不采纳暂停建议应说明理由。',
    en: 'Dismissing a proposed suspension needs a reason.',
  },
  SUSPENSION_REASON_MISSING: { zh: '暂停证书应说明理由。', en: 'A suspension needs a reason.' },
  RESTORATION_REASON_MISSING: {
    zh: '恢复证书应说明暂停原因如何消除。',
    en: 'A restoration says how the cause was removed.',
  },
  WITHDRAWAL_REASON_MISSING: { zh: '撤销证书应说明理由。', en: 'A withdrawal needs a reason.' },
  CANCELLATION_REASON_MISSING: { zh: '注销证书应说明理由。', en: 'A cancellation needs a reason.' },
  RESTORED_BY_AUDIT_ONLY: {
    zh: '本次暂停依据的审查（{number}）评分未通过，须经另一次审查通过后方可恢复。',
    en: 'The scores of the audit that led to the suspension ({number}) fell short; another audit has to pass first.',
  },
  RESTORED_BEFORE_SUSPENDED: {
    zh: '恢复日期不能早于暂停日期 {suspendedOn}。',
    en: 'It cannot be restored before it was suspended, on {suspendedOn}.',
  },
  RESTORED_AFTER_SUSPENSION: {
    zh: '暂停期已于 {endsOn} 届满，不能再恢复。',
    en: 'The suspension ran out on {endsOn}; it can no longer be restored.',
  },
  REASON_CODE_MISSING: { zh: '请选择原因代码。', en: 'This step is recorded with a coded reason.' },
  REASON_CODE_UNKNOWN: {
    zh: '原因代码 {code} 不在“{kind|ReasonKind}”的原因清单中。',
    en: 'The list of reasons for “{kind|ReasonKind}” has no code {code}.',
  },
  REASON_CODE_RETIRED: { zh: '原因代码 {code} 已停用。', en: 'The reason code {code} is no longer used.' },
  REASON_CODE_SHAPE: {
    zh: '原因代码由 2 至 8 位大写字母和数字组成。',
    en: 'A reason code has two to eight capitals and digits.',
  },
  REASON_CODE_TAKEN: {
    zh: '“{kind|ReasonKind}”的原因清单中已有代码 {code}。',
    en: 'The list of reasons for “{kind|ReasonKind}” already has the code {code}.',
  },
  REASON_TITLE_MISSING: { zh: '请用中英文写明原因的含义。', en: 'Say what the reason means, in both languages.' },
};
