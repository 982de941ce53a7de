import type { TemplateContent } from '@touchstone/rules';
import { COVERAGE, REMOTE, SAMPLES, SITES, TEAM, THE_AUDIT } from './audit-parts.js';
import { facts, FROM_BODY, heading, paragraph, row, say, TO_CLIENT } from './parts.js';

/** The audit plan. */
export const auditPlan: TemplateContent = {
  language: 'ZH',
  title: { zh: '审查计划', en: 'Audit plan' },
  blocks: [
    THE_AUDIT,
    facts(row('审查方式', 'Method', '[{auditMethod}]'), row('报送日期', 'Reported on', '[{planReportedOn}]')),
    REMOTE,
    SITES,
    heading('审查目的', 'Purpose'),
    paragraph(
      '确认受审查方的服务符合上述审查依据的程度，评定可达到的等级，并识别改进机会。',
      'To find how far the services meet the basis above, which level they reach, and where they can improve.',
    ),
    heading('审查组', 'Audit team'),
    TEAM,
    heading('日程', 'Schedule'),
    {
      block: 'table',
      of: 'activities',
      columns: [
        { label: say('审查活动', 'Activity'), value: '{activity}', width: 45 },
        { label: say('日期', 'Days'), value: '{activityDays}', width: 55 },
      ],
      empty: say('尚未安排审查活动。', 'No activity is planned yet.'),
    },
    heading('请予配合', 'What we ask of you'),
    paragraph(
      '请安排熟悉情况的人员陪同，准备与审查范围有关的服务文件和记录，并保证审查组能够到达审查范围内的场所。首次会议于现场审查首日开始时举行，末次会议于结束前举行。',
      'Please name somebody who knows the place to go with the team, have the service documents and records within the scope at hand, and give access to every site within it. The opening meeting begins the first day on site; the closing meeting ends the last.',
    ),
    paragraph(
      '审查组对审查中获得的信息保密。对本计划有异议的，请在现场审查前告知审查组长。',
      'The team keeps what it learns confidential. Please tell the team leader before the audit if anything in this plan does not suit you.',
      'note',
    ),
    {
      block: 'signatures',
      labels: [
        say('审查组长：{leader}', 'Team leader: {leader}'),
        say('受审查方确认（签字、盖章）：', 'Confirmed by the client:'),
      ],
    },
  ],
};

/** The team notice, with a slip to object by. */
export const teamNotice: TemplateContent = {
  language: 'ZH',
  title: { zh: '审查组通知书', en: 'Notice of the audit team' },
  blocks: [
    TO_CLIENT,
    paragraph(
      '本机构拟于{auditDays}对贵组织实施{auditKind}（{auditNumber}），委派的审查组成员如下。',
      'We intend to audit your organisation, {auditDays} ({auditNumber}, {auditKind}). The team is named below.',
    ),
    TEAM,
    paragraph(
      '[如认为其中任何人员与贵组织存在可能影响公正性的关系（如两年内提供过咨询、内部审核，现任职、持有权益或亲属关系），请于{objectionTerm}填写下方回执说明理由。理由成立的，本机构将更换人员。]',
      '[If anybody named has a tie to you that could make them partial, such as consultancy or internal audits within two years, present employment, ownership or family, please say so {objectionTerm} on the slip below. Where the reason holds we will name somebody else.]',
    ),
    paragraph(
      '[本次审查属短期通知，不设异议期。本机构对审查组的选派作了特别考虑：{shortNoticeCare}]',
      '[This audit comes at short notice, and the team cannot be objected to. We chose it with particular care: {shortNoticeCare}]',
    ),
    FROM_BODY,
    heading('回执', 'Reply slip'),
    facts(
      row('审查编号', 'Audit number', '{auditNumber}'),
      row(
        '意见',
        'Reply',
        say(
          '□ 收悉[　　□ 对下列人员有异议（{objectionTerm}提出）]',
          '□ Received[　　□ We object to the following ({objectionTerm})]',
        ),
      ),
      row('人员姓名', 'Names', '　'),
      row('理由', 'Reasons', '\u3000\n\u3000\n\u3000'),
    ),
    { block: 'signatures', labels: [say('受审查方（签字、盖章）：', 'For the client:')] },
  ],
};

/** The score sheet. */
export const scoreSheet: TemplateContent = {
  language: 'ZH',
  title: { zh: '评分表', en: 'Score sheet' },
  blocks: [
    facts(
      row('受审查方', 'Client', '{clientName}'),
      row('审查编号', 'Audit number', '{auditNumber}'),
      row('评价', 'Evaluation', say('{evaluation}（{clausesOf}）', '{evaluation} ({clausesOf})')),
      row('现场审查日期', 'Days on site', '{auditDays}'),
      row(
        '版次',
        'Revision',
        say('第 {revision} 版，{status}[，{lockedOn}锁定]', 'Revision {revision}, {status}[, locked on {lockedOn}]'),
      ),
      row('得分', 'Score', '[{score}]'),
      row('等级', 'Level', '[{level}]'),
      row('结论', 'Result', '[{passed}]'),
    ),
    ...COVERAGE,
    {
      block: 'table',
      of: 'criteria',
      columns: [
        { label: say('编号', 'Code'), value: '{code}', width: 13 },
        { label: say('评价指标', 'Criterion'), value: '{title}', width: 34 },
        { label: say('分值', 'Points'), value: '[{points}]', width: 9 },
        { label: say('结论', 'Verdict'), value: '[{verdict}]', width: 13 },
        { label: say('得分', 'Earned'), value: '[{earned}]', width: 9 },
        { label: say('审查证据或理由', 'Evidence or reason'), value: '[{evidence}]', width: 22 },
      ],
    },
    heading('特别扣分项与特别加分项', 'Special deductions and bonuses'),
    {
      block: 'table',
      of: 'specials',
      columns: [
        { label: say('类别', 'Kind'), value: '{specialKind}', width: 18 },
        { label: say('事由', 'Reason'), value: '{specialReason}', width: 41 },
        { label: say('证据', 'Evidence'), value: '{specialEvidence}', width: 41 },
      ],
      empty: say('无。', 'None.'),
    },
    heading('样本清单', 'Samples'),
    SAMPLES,
    { block: 'signatures', labels: [say('审查员：', 'Auditor:'), say('审查组长：', 'Team leader:')] },
  ],
};

/** The report of one nonconformity. */
export const nonconformityReport: TemplateContent = {
  language: 'ZH',
  title: { zh: '不符合项报告', en: 'Nonconformity report' },
  blocks: [
    facts(
      row('受审查方', 'Client', '{clientName}'),
      row('审查编号', 'Audit number', '{auditNumber}'),
      row('不符合项编号', 'Nonconformity', '{ncNumber}'),
      row('不符合程度', 'Grade', '{grade}'),
      row('不符合的指标', 'Criterion not met', '{criterion}'),
      row('开具日期', 'Raised on', '{raisedOn}'),
      row('整改期限', 'Due', '{dueOn}'),
      row('状态', 'Status', '{status}'),
    ),
    heading('不符合事实', 'What is not met'),
    paragraph('{statement}', '{statement}'),
    heading('审查证据', 'What was seen'),
    paragraph('{evidence}', '{evidence}'),
    { block: 'signatures', labels: [say('审查员：', 'Auditor:'), say('受审查方确认：', 'Confirmed by the client:')] },
    heading('原因分析与整改', 'Cause and action'),
    facts(
      row('原因分析', 'Cause', '[{cause}]　'),
      row('纠正', 'Correction', '[{correction}]　'),
      row('纠正措施', 'Corrective action', '[{correctiveAction}]　'),
      row('答复日期', 'Answered on', '[{answeredOn}]'),
    ),
    {
      block: 'table',
      of: 'files',
      columns: [
        { label: say('证据文件', 'Evidence'), value: '[{fileName}]', width: 52 },
        { label: say('用途', 'What for'), value: '[{filePurpose}]', width: 24 },
        { label: say('添加日期', 'Added on'), value: '{fileAddedOn}', width: 24 },
      ],
    },
    {
      block: 'table',
      of: 'sentBack',
      columns: [
        { label: say('退回的答复', 'Sent back'), value: '{answerNumber}', width: 16 },
        { label: say('答复日期', 'Answered on'), value: '{answerOn}', width: 20 },
        { label: say('退回日期', 'Sent back on'), value: '{returnedOn}', width: 20 },
        { label: say('退回理由', 'Why'), value: '[{returnReason}]', width: 44 },
      ],
    },
    heading('验证', 'Verification'),
    facts(
      row('验证情况', 'What was verified', '[{verification}]　'),
      row('验证人', 'Verified by', '[{verifiedBy}]'),
      row('验证日期', 'Verified on', '[{verifiedOn}]'),
      row('关闭日期', 'Closed on', '[{closedOn}]'),
    ),
  ],
};
