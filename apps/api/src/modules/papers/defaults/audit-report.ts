import type { TemplateBlock, TemplateContent } from '@touchstone/rules';
import { COVERAGE, REMOTE, SAMPLES, SITES, TEAM, THE_AUDIT } from './audit-parts.js';
import { facts, heading, paragraph, row, say } from './parts.js';

/** What stands behind the scores. */
const ANNEXES: readonly TemplateBlock[] = [
  heading('附一、样本清单', 'Annex 1. Samples'),
  SAMPLES,
  heading('附二、核查单', 'Annex 2. Checklist'),
  {
    block: 'table',
    of: 'checklistItems',
    columns: [
      { label: say('编号', 'Item'), value: '{itemCode}', width: 11 },
      { label: say('核查条目', 'Title'), value: '{itemTitle}', width: 43 },
      { label: say('结果', 'Found'), value: '{itemVerdict}', width: 12 },
      { label: say('情况', 'What was seen'), value: '[{itemRemark}]', width: 34 },
    ],
    empty: say('未使用核查单。核查单不计分。', 'No checklist was used. A checklist carries no points.'),
  },
];

/** The audit report. */
export const auditReport: TemplateContent = {
  language: 'ZH',
  title: { zh: '审查报告', en: 'Audit report' },
  blocks: [
    heading('一、审查概况', '1. The audit'),
    THE_AUDIT,
    REMOTE,
    SITES,
    heading('二、审查组', '2. The team'),
    TEAM,
    heading('三、审查活动', '3. What was done'),
    {
      block: 'table',
      of: 'activities',
      columns: [
        { label: say('审查活动', 'Activity'), value: '{activity}', width: 18 },
        { label: say('日期', 'Days'), value: '{activityDays}', width: 27 },
        { label: say('结论', 'Conclusion'), value: '[{activityEnd}]', width: 13 },
        { label: say('情况说明', 'What was seen'), value: '[{activityNotes}]', width: 42 },
      ],
    },
    heading('四、评价结果', '4. Scores'),
    facts(row('评定等级', 'Level', '[{totalLevel}]'), row('总体结论', 'Result', '[{totalPassed}]')),
    {
      block: 'table',
      of: 'evaluations',
      columns: [
        { label: say('评价', 'Evaluation'), value: '{evaluation}', width: 46 },
        { label: say('得分', 'Score'), value: '[{score}]', width: 16 },
        { label: say('等级', 'Level'), value: '[{level}]', width: 20 },
        { label: say('结论', 'Result'), value: '[{passed}]', width: 18 },
      ],
    },
    {
      block: 'table',
      of: 'chapters',
      columns: [
        { label: say('评价指标', 'Chapter'), value: '{chapter}', width: 60 },
        { label: say('涉及项总分值', 'Applicable points'), value: '{applicable}', width: 20 },
        { label: say('得分', 'Earned'), value: '{earned}', width: 20 },
      ],
    },
    ...COVERAGE,
    heading('五、失分项与特别项', '5. What cost points, and special entries'),
    {
      block: 'table',
      of: 'losses',
      columns: [
        { label: say('编号', 'Code'), value: '{criterion}', width: 13 },
        { label: say('指标', 'Criterion'), value: '{criterionTitle}', width: 29 },
        { label: say('评价情况', 'Finding'), value: '{finding}', width: 17 },
        { label: say('失分', 'Lost'), value: '[{lost}]', width: 8 },
        { label: say('审查证据', 'Evidence'), value: '[{evidence}]', width: 33 },
      ],
      empty: say('无失分项。', 'No criterion cost points.'),
    },
    {
      block: 'table',
      of: 'specials',
      columns: [
        { label: say('特别扣分与加分', 'Special entries'), value: '{specialKind}', width: 22 },
        { label: say('事由', 'Reason'), value: '{specialReason}', width: 38 },
        { label: say('证据', 'Evidence'), value: '{specialEvidence}', width: 40 },
      ],
      empty: say('无特别扣分项和特别加分项。', 'There were no special deductions or bonuses.'),
    },
    {
      block: 'table',
      of: 'tailored',
      columns: [
        { label: say('删减项', 'Tailored out'), value: '{criterion}', width: 13 },
        { label: say('指标', 'Criterion'), value: '{criterionTitle}', width: 40 },
        { label: say('删减理由', 'Why'), value: '[{justification}]', width: 47 },
      ],
    },
    {
      block: 'table',
      of: 'surveys',
      columns: [
        { label: say('顾客满意度测评', 'Satisfaction survey'), value: '{surveyTitle}', width: 46 },
        { label: say('满意度指数', 'Index'), value: '[{csi}]', width: 18 },
        { label: say('有效样本量', 'Answers'), value: '{respondents}', width: 18 },
        { label: say('应有样本量', 'Needed'), value: '{requiredSample}', width: 18 },
      ],
    },
    heading('六、不符合项', '6. Nonconformities'),
    {
      block: 'table',
      of: 'nonconformities',
      columns: [
        { label: say('编号', 'No.'), value: '{ncNumber}', width: 9 },
        { label: say('程度', 'Grade'), value: '{ncGrade}', width: 9 },
        { label: say('指标', 'Criterion'), value: '[{ncCriterion}]', width: 13 },
        { label: say('不符合事实', 'What is not met'), value: '{ncStatement}', width: 38 },
        { label: say('期限', 'Due'), value: '{ncDueOn}', width: 19 },
        { label: say('状态', 'Status'), value: '{ncStatus}', width: 12 },
      ],
      empty: say('未开具不符合项。', 'None was raised.'),
    },
    heading('七、审查结论与推荐意见', '7. Conclusion and recommendation'),
    facts(
      row('审查结论', 'Conclusion', '{conclusion}'),
      row('推荐意见', 'Recommendation', '{recommendation}'),
      row('报告日期', 'Day of the report', '{reportedOn}'),
    ),
    paragraph(
      '审查基于抽样进行，未发现问题不等于不存在问题。推荐意见不是认证决定，认证决定由未参加审查的人员作出。本报告归{bodyName}所有，未经许可不得复制部分内容。',
      'The audit rests on samples: what was not found may still exist. The recommendation is no decision; people who took no part in the audit decide. This report belongs to {bodyName} and may not be copied in part without leave.',
      'note',
    ),
    {
      block: 'signatures',
      labels: [say('审查组长：{leader}', 'Team leader: {leader}'), say('受审查方代表：', 'For the client:')],
    },
    ...ANNEXES,
  ],
};
