import type { Sentences } from '../sentence.js';

/** What is said of how clients use the mark, and of what is done about a misuse. */
export const marks: Sentences = {
  MARK_YEAR_TOO_EARLY: { zh: '年份不能早于 {first} 年。', en: 'The year is {first} or later.' },
  MARK_OF_NO_CERTIFICATE: {
    zh: '案卷目前为“{status|CertificationStatus}”，没有可使用的认证标志。',
    en: 'The file is {status|CertificationStatus}: there is no mark to use.',
  },
  MARK_PLACE_MISSING: { zh: '请写明标志用在何处。', en: 'Please say where the mark is used.' },
  MARK_URL_SHAPE: {
    zh: '请填写完整网址，以 http:// 或 https:// 开头。',
    en: 'Please give the whole address, beginning with http:// or https://.',
  },
  MARK_MISUSE_MISSING: { zh: '请选择误用情形。', en: 'Please say in which way it is misused.' },
  MARK_MISUSE_OF_PROPER: {
    zh: '判为正确使用的，不应选择误用情形。',
    en: 'A proper use names no misuse.',
  },
  MARK_REMARK_MISSING: {
    zh: '选择“其他”的，请在说明中写明。',
    en: 'Please say in the remark what the other misuse is.',
  },
  MARK_NOT_IN_FORCE: {
    zh: '该案卷没有有效证书，标志须停止使用。',
    en: 'No certificate of the file is in force: the mark may not be used.',
  },
  MARK_ON_PRODUCT: {
    zh: '备案的认证规则未允许在产品上使用标志，易被误认为产品认证。',
    en: 'The filed rule does not let the mark stand on a product, where it suggests that the product is certified.',
  },
  MARK_BEFORE_GRANT: {
    zh: '自 {usedSince} 起使用，早于首次发证的 {firstIssuedOn}。',
    en: 'It was used from {usedSince}, before the first certificate was issued on {firstIssuedOn}.',
  },
  MARK_CASE_OPEN: { zh: '该使用已有误用事项在处理中。', en: 'A misuse of this is being handled.' },
  MARK_AUDIT_OF_OTHER_FILE: { zh: '所选审查不属于该案卷。', en: 'That audit is not of this file.' },
  MARK_ENDED_BEFORE_USE: {
    zh: '停用日期不能早于开始使用的 {usedSince}。',
    en: 'It cannot end before it began on {usedSince}.',
  },
  MARK_USE_STATUS: {
    zh: '该使用目前为“{status|MarkUseStatus}”，不能这样办理。',
    en: 'The use is {status|MarkUseStatus}; that cannot be done with it.',
  },
  MARK_USE_NOT_IMPROPER: {
    zh: '该使用目前为“{status|MarkUseStatus}”；判为误用后方可要求纠正。',
    en: 'The use is {status|MarkUseStatus}; it is taken up once it was found improper.',
  },
  MARK_REQUEST_MISSING: { zh: '请写明要求客户如何纠正。', en: 'Please say what the client is asked to do.' },
  MARK_CORRECT_BY_RANGE: {
    zh: '纠正期限须在明日至 {last} 之间（本机构最多给 {days} 天）。',
    en: 'The day to put it right lies between tomorrow and {last}: the body gives at most {days} days.',
  },
  MARK_ANSWER_MISSING: { zh: '请写明已采取的纠正。', en: 'Please say what was put right.' },
  MARK_REASON_MISSING: { zh: '请写明理由。', en: 'Please give the reason.' },
  MARK_SEEN_MISSING: { zh: '请写明验证时看到的情况。', en: 'Please say what you saw.' },
  MARK_OUTCOME_OTHER: { zh: '此处不能作这样的结论。', en: 'It cannot end in that way here.' },
  MARK_CASE_HAS_A_WAY: {
    zh: '证书状态为“{state|CertificateState}”：未纠正的，应提请暂停或撤销，不能移送了事。',
    en: 'The certificate is {state|CertificateState}: what is not put right leads to its suspension or withdrawal.',
  },
  MARK_CASE_STATUS: {
    zh: '该误用事项目前为“{status|MarkCaseStatus}”，不能这样办理。',
    en: 'The misuse is {status|MarkCaseStatus}; that cannot be done with it.',
  },
  NOT_THE_MARK_HANDLER: { zh: '该误用事项由另一人负责。', en: 'Somebody else handles this misuse.' },
  MARK_CASE_OF_OTHER_FILE: { zh: '该误用事项不属于此证书的案卷。', en: 'That misuse is not of this certificate.' },
  MARK_STEP_NOT_DUE: {
    zh: '该误用事项尚未到可据以采取此步骤的时候：期限未过、已答复待验证，或后果不足以撤销。',
    en: 'The misuse does not lead there yet: its day has not passed, an answer waits, or it is not grave enough.',
  },
  MARK_STEP_OTHER_REASON: {
    zh: '因误用标志而采取的步骤，原因代码应为 {code}。',
    en: 'A step for a misuse of the mark is recorded with code {code}.',
  },
  MARK_CASE_NOT_SETTLED: {
    zh: '暂停所依据的误用事项尚未办结：{numbers}。',
    en: 'The misuse that the suspension rests on is not settled: {numbers}.',
  },
  MARK_STOP_NOT_OWED: { zh: '证书有效，标志可以继续使用。', en: 'The certificate is in force: the mark may be used.' },
  MARK_STOP_CONFIRMED: { zh: '已经确认停用。', en: 'That was confirmed already.' },
  MARK_STOP_TEXT_MISSING: { zh: '请写明如何停用、何处已撤除。', en: 'Please say how and where it was taken down.' },
  MARK_USES_SEEN: {
    zh: '本次审查尚未查看以下标志使用：{numbers}。',
    en: 'Uses of the mark that this audit did not look at: {numbers}.',
  },
  MARK_CASES_SETTLED: { zh: '标志误用尚未办结：{numbers}。', en: 'Misuses of the mark are not settled: {numbers}.' },
  DAY_TOO_EARLY: { zh: '日期 {day} 过早，最早为 {earliest}。', en: '{day} is too early: the first day is {earliest}.' },
  DAY_TOO_LATE: { zh: '日期 {day} 过晚，最晚为 {latest}。', en: '{day} is too late: the last day is {latest}.' },
};
