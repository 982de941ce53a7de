import type { TemplateBlock, TemplateContent } from '@touchstone/rules';
import { COVERAGE } from './audit-parts.js';
import { APPEAL, facts, FROM_BODY, heading, paragraph, row, say, TO_CLIENT } from './parts.js';

const THE_CERTIFICATE: TemplateBlock = facts(
  row('证书编号', 'Certificate', '{certificateNumber}'),
  row('认证项目', 'Programme', '{programme}'),
  row('认证范围', 'Scope', '{scope}'),
  row('决定日期', 'Decided on', '{decidedOn}'),
  row('理由', 'Reason', '[{reason}]'),
);
const SEAL: TemplateBlock = { block: 'signatures', labels: [say('{bodyName}（盖章）', 'For {bodyName}')] };

/** Tells a client what was decided. */
export const decisionNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证决定通知书', en: 'Notice of decision' },
  blocks: [
    TO_CLIENT,
    paragraph('本机构已对贵组织的认证事项作出决定，现通知如下。', 'We have decided on your certification, as follows.'),
    facts(
      row('决定结论', 'Decision', '{outcome}'),
      row('等级', 'Level', '[{level}]'),
      row('认证项目', 'Programme', '{programme}'),
      row('认证范围', 'Scope', '{scope}'),
      row('变更前的认证范围', 'Scope before', '[{formerScope}]'),
      row('未获同意的范围', 'Asked for and not granted', '[{refusedScope}]'),
      row('转入自', 'Transferred from', '[{transferredFrom}]'),
      row('审查', 'Audit', say('[{auditKind}（{auditNumber}）]', '[{auditKind} {auditNumber}]')),
      row('决定日期', 'Decided on', '{decidedOn}'),
      row('理由', 'Reason', '[{reason}]'),
      row('证书编号', 'Certificate', '[{certificateNumber}]'),
      row('证书有效期至', 'Certificate valid until', '[{validUntil}]'),
    ),
    ...APPEAL,
    FROM_BODY,
    SEAL,
  ],
};

/** What the body keeps of how it decided. */
export const decisionRecord: TemplateContent = {
  language: 'ZH',
  title: { zh: '认证决定记录', en: 'Decision record' },
  blocks: [
    facts(
      row('认证委托人', 'Client', '{clientName}'),
      row('案卷编号', 'File', '{fileNumber}'),
      row('审查', 'Audit', say('[{auditKind}（{auditNumber}）]', '[{auditKind} {auditNumber}]')),
      row('认证项目', 'Programme', '{programme}'),
      row('认证范围', 'Scope', '{scope}'),
      row('变更前的认证范围', 'Scope before', '[{formerScope}]'),
      row('未获同意的范围', 'Asked for and not granted', '[{refusedScope}]'),
      row('转入自', 'Transferred from', '[{transferredFrom}]'),
      row('审查时间说明', 'Audit time', '[{timeJustification}]'),
    ),
    ...COVERAGE,
    heading('复核', 'Technical review'),
    {
      block: 'table',
      of: 'reviews',
      columns: [
        { label: say('复核人员', 'Technical reviewer'), value: '{reviewer}', width: 40 },
        { label: say('日期', 'Day'), value: '{reviewedOn}', width: 35 },
        { label: say('结论', 'Finding'), value: '{reviewOutcome}', width: 25 },
      ],
      empty: say('本决定不以审查为依据，无复核。', 'The decision rests on no audit; there was no technical review.'),
    },
    heading('复核意见', "Reviewer's notes"),
    {
      block: 'table',
      of: 'reviewNotes',
      columns: [
        { label: say('部分', 'Section'), value: '{noteSection}', width: 18 },
        { label: say('意见', 'Note'), value: '{noteText}', width: 41 },
        { label: say('答复', 'Answer'), value: '[{noteAnswer}]', width: 41 },
      ],
      empty: say('复核未提出意见。', 'The reviewer had nothing to note.'),
    },
    heading('决定前核对', 'Checked before the decision'),
    {
      block: 'table',
      of: 'checks',
      columns: [
        { label: say('核对项', 'Check'), value: '{check}', width: 45 },
        { label: say('结果', 'Result'), value: '{checkPassed}', width: 20 },
        { label: say('放行理由', 'Let through because'), value: '[{checkReason}]', width: 35 },
      ],
      empty: say('无核对项。', 'Nothing was to be checked.'),
    },
    heading('决定', 'Decision'),
    facts(
      row('决定结论', 'Outcome', '{outcome}'),
      row('等级', 'Level', '[{level}]'),
      row('理由', 'Reason', '[{reason}]'),
      row('证书编号', 'Certificate', '[{certificateNumber}]'),
      row('决定日期', 'Decided on', '{decidedOn}'),
      row('认证决定人员', 'Decision maker', '{decidedBy}'),
    ),
    { block: 'signatures', labels: [say('认证决定人员：', 'Decision maker:')] },
  ],
};

/** Tells a client of a suspension. */
export const suspensionNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '暂停认证证书通知书', en: 'Notice of suspension' },
  blocks: [
    TO_CLIENT,
    paragraph('本机构决定暂停贵组织的下列认证证书。', 'We have decided to suspend your certificate named below.'),
    THE_CERTIFICATE,
    facts(
      row(
        '暂停期间',
        'Suspended',
        say(
          '{suspendedOn}起[，最迟至{suspensionEndsOn}]',
          'From {suspendedOn}[ until {suspensionEndsOn} at the latest]',
        ),
      ),
    ),
    heading('暂停期间的要求', 'While it is suspended'),
    paragraph(
      '请立即停止使用认证证书和认证标志，停止一切提及认证资格的宣传。造成暂停的原因消除后，请提交证据并申请恢复；暂停期满仍未消除的，证书将被撤销。暂停状态在公开查询页面公布。',
      'Please stop using the certificate and the mark at once, and every publicity that refers to the certification. Once the cause is removed, send us the evidence and ask for restoration; where it is not removed before the suspension ends, the certificate will be withdrawn. The suspension is shown on the public page.',
    ),
    ...APPEAL,
    FROM_BODY,
    SEAL,
  ],
};

/** Tells a client of a restoration. */
export const restorationNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '恢复认证证书通知书', en: 'Notice of restoration' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '经确认，造成暂停的原因已经消除，本机构决定恢复贵组织的下列认证证书，自决定之日起可重新使用证书和认证标志。证书有效期不变。',
      'We have found that the cause of the suspension is removed and restore your certificate named below. From the day of the decision you may use the certificate and the mark again. Its last day of validity does not change.',
    ),
    THE_CERTIFICATE,
    facts(row('证书有效期至', 'Valid until', '{validUntil}')),
    FROM_BODY,
    SEAL,
  ],
};

/** Tells a client of a withdrawal. */
export const withdrawalNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '撤销认证证书通知书', en: 'Notice of withdrawal' },
  blocks: [
    TO_CLIENT,
    paragraph('本机构决定撤销贵组织的下列认证证书。', 'We have decided to withdraw your certificate named below.'),
    THE_CERTIFICATE,
    heading('撤销后的要求', 'What follows'),
    paragraph(
      '请立即停止使用并交回认证证书，停止使用认证标志和一切提及认证资格的宣传。撤销信息在公开查询页面公布。撤销后不能恢复[；{barredUntil}前，本机构不受理贵组织在同一领域的认证申请]。',
      'Please stop using the certificate at once and return it, and stop using the mark and every publicity that refers to the certification. The withdrawal is shown on the public page. It cannot be undone[; before {barredUntil} we take no application of yours in the same field].',
    ),
    ...APPEAL,
    FROM_BODY,
    SEAL,
  ],
};

/** Tells a client of a cancellation. */
export const cancellationNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '注销认证证书通知书', en: 'Notice of cancellation' },
  blocks: [
    TO_CLIENT,
    paragraph('本机构决定注销贵组织的下列认证证书。', 'We have decided to cancel your certificate named below.'),
    THE_CERTIFICATE,
    heading('注销后的要求', 'What follows'),
    paragraph(
      '注销不含过错。请自决定之日起停止使用证书和认证标志，并停止一切提及认证资格的宣传。注销信息在公开查询页面公布；今后可随时重新申请认证。',
      'A cancellation implies no fault. From the day of the decision please stop using the certificate and the mark, and every publicity that refers to the certification. The cancellation is shown on the public page; you may apply again at any time.',
    ),
    ...APPEAL,
    FROM_BODY,
    SEAL,
  ],
};

/** Reminds a client of the surveillance it owes. */
export const surveillanceNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '监督审查通知书', en: 'Surveillance notice' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '贵组织的认证证书即将到监督审查的期限。请于下列窗口期内接受第 {turn} 次监督审查。',
      'Your certificate is coming up for surveillance. Please receive surveillance no. {turn} within the window below.',
    ),
    facts(
      row('证书编号', 'Certificate', '{certificateNumber}'),
      row('认证项目', 'Programme', '{programme}'),
      row('等级', 'Level', '{level}'),
      row('窗口期开始', 'Window opens', '{opensOn}'),
      row('到期日', 'Due day', '{dueOn}'),
      row('证书有效期至', 'Certificate valid until', '{validUntil}'),
    ),
    heading('请准备', 'Please prepare'),
    paragraph(
      '自上次审查以来的变化（名称、地址、法定代表人、组织机构、服务范围、重大投诉与处罚）；上次不符合项的整改证据；服务记录、顾客满意与投诉处理记录；认证标志的使用情况。',
      'What has changed since the last audit (name, address, legal representative, organisation, range of services, grave complaints and penalties); evidence of the last corrective actions; service records, customer satisfaction and complaints; how the mark is used.',
    ),
    paragraph(
      '逾期未接受监督审查的，本机构将暂停证书；暂停期满仍未改正的，撤销证书。',
      'If the surveillance does not take place by the due day, the certificate will be suspended, and withdrawn when the suspension ends without remedy.',
    ),
    FROM_BODY,
    SEAL,
  ],
};
