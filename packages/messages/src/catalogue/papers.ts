import type { Sentences } from '../sentence.js';

/** Papers handed out, and the templates they are set by. */
export const papers: Sentences = {
  PAPER_BEFORE_REPORT: {
    zh: '审查报告尚未提交，提交后方可出具。',
    en: 'The report has not been submitted; it can be handed out once it is.',
  },
  PAPER_BEFORE_DECISION: {
    zh: '审查报告在作出认证决定后提供。',
    en: 'The report is handed out once the audit has been decided.',
  },
  PAPER_WITHOUT_TEAM: {
    zh: '审查组尚无组长，指定组长后方可出具。',
    en: 'The audit team has no leader yet; appoint one first.',
  },
  PAPER_BEFORE_RECEIPT: {
    zh: '申请尚未提交，收到后方可出具回执。',
    en: 'The application has not been submitted; it can be acknowledged once it is received.',
  },
  PAPER_BEFORE_ACCEPTANCE: {
    zh: '申请尚未受理，作出受理结论后方可出具通知。',
    en: 'The application has not been accepted; the notice follows its acceptance.',
  },
  PAPER_BEFORE_ACKNOWLEDGEMENT: {
    zh: '尚未办理受理告知，无此通知。',
    en: 'It has not been acknowledged; the letter follows that step.',
  },
  PAPER_BEFORE_RECORD: {
    zh: '尚未办理并记录，无此文件。',
    en: 'It has not been recorded yet; the paper follows that step.',
  },
  PAPER_BEFORE_OUTCOME: {
    zh: '申诉尚未作出处理结论，无此通知。',
    en: 'The appeal has no outcome; the letter follows it.',
  },
  PAPER_BEFORE_DECLINE: {
    zh: '未作出不予受理的结论，无此通知。',
    en: 'The application has not been declined; the notice follows that outcome.',
  },
  CERTIFICATE_TEXT_MISSING: {
    zh: '证书内容不完整，缺“{field|CertificateText}”。',
    en: 'The certificate is not complete: its {field|CertificateText} is missing.',
  },
  CERTIFICATE_TEMPLATE_FIELD: {
    zh: '证书模板须写明“{name|CertificateText}”，请加入 {name}。',
    en: 'A certificate must state its {name|CertificateText}; put {name} into the template.',
  },
  TEMPLATE_REASON_MISSING: { zh: '请说明为何修改模板。', en: 'Say why the template changes.' },
  TEMPLATE_SHAPE: { zh: '模板在 {at} 处的格式不能识别。', en: 'The template cannot be read at {at}.' },
  TEMPLATE_FIELD_UNKNOWN: {
    zh: '此类文件没有名为 {name} 的数据项，请从列表中选用。',
    en: 'This paper has no field named {name}; take one of the list.',
  },
};
