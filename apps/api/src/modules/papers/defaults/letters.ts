import type { TemplateBlock, TemplateContent, TemplateRow } from '@touchstone/rules';
import { facts, FROM_BODY, heading, paragraph, row, say, TO_CLIENT } from './parts.js';

const SEAL: TemplateBlock = { block: 'signatures', labels: [say('{bodyName}（盖章）', 'For {bodyName}')] };

/** An offer of fees. */
export const quote: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证服务报价单', en: 'Quote for certification' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '根据贵组织的认证申请和核定的审查时间，本机构报价如下。',
      'On your application and the audit time worked out for it, we offer the following.',
    ),
    facts(
      row('报价编号', 'Quote', '{quoteNumber}'),
      row('申请编号', 'Application', '{applicationNumber}'),
      row('认证项目', 'Programme', '{programme}'),
      row('申请的认证范围', 'Scope applied for', '{scope}'),
      row('初次审查时间', 'Initial audit', say('{personDays} 人日', '{personDays} person-days')),
    ),
    heading('费用', 'Fees'),
    {
      block: 'table',
      of: 'lines',
      columns: [
        { label: say('费用', 'Fee'), value: '{fee}', width: 40 },
        { label: say('数量', 'Quantity'), value: '{quantity}', width: 12 },
        { label: say('单价', 'Price of one'), value: '{unitPrice}', width: 24 },
        { label: say('金额', 'Amount'), value: '{amount}', width: 24 },
      ],
      empty: say('无费用。', 'There are no fees.'),
    },
    facts(
      row('合计', 'Total', '{total}'),
      row('报价日期', 'Day of the quote', '{sentOn}'),
      row('有效期至', 'Open until', '{validUntil}'),
    ),
    paragraph(
      '接受报价的，请在有效期内确认；双方随后签订认证合同。报价和付款均不影响评价与认证决定。',
      'To accept, please confirm before the offer ends; the certification agreement follows. Neither quote nor payment has any bearing on the evaluation or the decision.',
      'note',
    ),
    FROM_BODY,
    {
      block: 'signatures',
      labels: [say('{bodyName}（盖章）', 'For {bodyName}'), say('客户确认（盖章）：', 'Accepted, for the client:')],
    },
  ],
};

const THE_APPEAL: TemplateBlock = facts(
  row('申诉编号', 'Appeal', '{appealNumber}'),
  row('申诉事项', 'Against', '{appealSubject}'),
  row('提出日期', 'Filed on', '{filedOn}'),
  row('申诉理由', 'Grounds', '{grounds}'),
);

/** Tells a client that its appeal is being looked into. */
export const appealReceipt: TemplateContent = {
  language: 'ZH',
  title: { zh: '申诉受理通知书', en: 'Acknowledgement of an appeal' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '本机构已收到并受理贵组织的申诉。申诉由未参与原审查、复核和决定的人员处理，并于{concludeBy}前告知结果。',
      'We have received your appeal and are looking into it. People who took no part in the audit, its review or the decision handle it; you will hear of the outcome by {concludeBy}.',
    ),
    THE_APPEAL,
    facts(row('受理日期', 'Acknowledged on', '{acknowledgedOn}')),
    paragraph(
      '处理期间可随时补充说明和证据，并可查询进展。申诉不会使贵组织受到任何不利对待；处理完毕之前，原决定继续有效。',
      'You may add to it and ask how it proceeds at any time. The appeal will never be held against you. Until it is concluded the decision stands.',
    ),
    FROM_BODY,
    SEAL,
  ],
};

/** Tells a client what became of its appeal. */
export const appealOutcome: TemplateContent = {
  language: 'ZH',
  title: { zh: '申诉处理结果通知书', en: 'Outcome of an appeal' },
  blocks: [
    TO_CLIENT,
    paragraph('贵组织的申诉已处理完毕，结果如下。', 'Your appeal has been concluded, as follows.'),
    THE_APPEAL,
    facts(
      row('处理结论', 'Outcome', '{appealOutcome}'),
      row('结论理由', 'Reason', '[{outcomeReason}]'),
      row('办结日期', 'Concluded on', '{endedOn}'),
    ),
    paragraph(
      '申诉成立的，本机构将重新办理所申诉的事项，并另行通知。对处理结果仍有异议的，可向认证认可监督管理部门反映。',
      'Where the appeal is upheld we will take the matter up anew and write to you again. If you still disagree, you may turn to the authority that supervises certification.',
    ),
    FROM_BODY,
    SEAL,
  ],
};

/** Tells whoever complained that the body has it. */
export const complaintReceipt: TemplateContent = {
  language: 'ZH',
  title: { zh: '投诉受理告知书', en: 'Acknowledgement of a complaint' },
  blocks: [
    paragraph('尊敬的投诉人：', 'To whom it may concern,'),
    paragraph(
      '您的投诉已收到。本机构由与所投诉事项无关的人员调查处理，并于{concludeBy}前告知结果。',
      'We have received your complaint. People who had no part in the matter will look into it; you will hear of the outcome by {concludeBy}.',
    ),
    facts(
      row('投诉编号', 'Complaint', '{complaintNumber}'),
      row('投诉事项', 'About', '{summary}'),
      row('收到日期', 'Received on', '{receivedOn}'),
      row('告知日期', 'Acknowledged on', '{acknowledgedOn}'),
    ),
    paragraph(
      '您的身份和联系方式仅由处理投诉的人员掌握，未经您同意不会告知被投诉方。',
      'Who you are and how to reach you is known to those who handle the complaint alone; nobody you complain of is told without your consent.',
    ),
    FROM_BODY,
    SEAL,
  ],
};

const THE_MISUSE: readonly TemplateRow[] = [
  row('事项编号', 'Case', '{caseNumber}'),
  row('使用形式', 'Used on', '{medium}'),
  row('使用位置', 'Where', '{place}'),
  row('开始使用日期', 'Used since', '{usedSince}'),
  row('误用情形', 'How it is misused', '{misuses}'),
  row('纠正要求', 'What is asked', '{request}'),
];
const IF_NOT: TemplateBlock = paragraph(
  '逾期未纠正的，本机构将按程序暂停认证证书；后果严重或者满六个月仍未纠正的，撤销认证证书。对此有异议的，可随时书面说明。',
  'What is not put right in time leads to a suspension of the certificate; where its effects are serious, or after six months, to its withdrawal. If you see it differently, write to us at any time.',
  'note',
);
/** Only on a copy that is made after the end: the letter itself keeps telling what was asked. */
const MEANWHILE_CLOSED: TemplateBlock = paragraph(
  '[本事项已于{closedOn}办结：{outcome}。]',
  '[This matter was closed on {closedOn}: {outcome}.]',
);

/** Asks a client to put a misuse of the mark right. */
export const markCorrectionNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证标志误用纠正通知书', en: 'Request to put a misuse of the mark right' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '经核查，贵组织对认证证书或认证标志的下列使用不符合认证合同和标志使用规定，请于{correctBy}前纠正，并书面答复本机构。',
      'We found that the following use of certificate or mark does not keep to the agreement. Please put it right by {correctBy} and tell us what you did.',
    ),
    facts(
      ...THE_MISUSE,
      row('通知日期', 'Day of the notice', '{openedOn}'),
      row('纠正期限', 'To be put right by', '{correctBy}'),
    ),
    IF_NOT,
    MEANWHILE_CLOSED,
    FROM_BODY,
    SEAL,
  ],
};

/** Sends an answer for a misuse back, and gives a new last day. */
export const markDeadlineNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证标志误用再次纠正通知书', en: 'Further request to put a misuse of the mark right' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '贵组织对下列标志误用的第 {answerNumber} 次答复（{answeredOn}）未能表明误用已经纠正，现予退回。请于{correctBy}前纠正，并再次书面答复本机构。',
      'Your answer no. {answerNumber} of {answeredOn} does not show that the following misuse was put right. Please put it right by {correctBy} and tell us again what you did.',
    ),
    facts(
      ...THE_MISUSE,
      row('首次通知日期', 'First asked on', '{openedOn}'),
      row('退回理由', 'Why it was sent back', '{returnReason}'),
      row('本次通知日期', 'Day of this notice', '{returnedOn}'),
      row('新的纠正期限', 'New last day', '{correctBy}'),
    ),
    IF_NOT,
    MEANWHILE_CLOSED,
    FROM_BODY,
    SEAL,
  ],
};
