import type { TemplateBlock, TemplateContent } from '@touchstone/rules';
import { facts, heading, row, say } from './parts.js';

type Column = readonly [zh: string, en: string, value: string, width: number];

const table = (of: string, ...columns: readonly Column[]): TemplateBlock => ({
  block: 'table',
  of,
  columns: columns.map(([zh, en, value, width]) => ({ label: say(zh, en), value, width })),
});

/** What came of a task of the body: minutes, or a yearly report. */
export const houseReport: TemplateContent = {
  language: 'ZH',
  title: { zh: '[{year} ]{task}', en: '{task}[ {year}]' },
  blocks: [
    facts(
      row('编号', 'Number', '{taskNumber}'),
      row('主题和范围', 'Subject', '{subject}'),
      row('认证项目', 'Programme', '[{programme}]'),
      row('负责人', 'Owner', '{owner}'),
      row('参加人员', 'Who took part', '[{members}]'),
      row('办理日期', 'Held on', '{heldOn}'),
      row('统计期间', 'Period counted', '{counted}'),
      row('上报日期', 'Told to the regulator', '[{reportedOn}]'),
    ),
    heading('结果和结论', 'What came of it'),
    { block: 'paragraph', text: '{result}' },
    heading('[风险结论（{conclusionCount} 项）]', '[Conclusions on risks ({conclusionCount})]'),
    table(
      'conclusions',
      ['风险', 'Risk', '{risk}', 45],
      ['结论', 'Conclusion', '{conclusion}', 18],
      ['程度', 'Weighs', '{severity}', 10],
      ['理由', 'Why', '[{remark}]', 27],
    ),
    heading('统计数据', 'Figures'),
    table('figures', ['统计项', 'Figure', '{figure}', 70], ['数量', 'Number', '{number}', 30]),
    heading('[按认证项目统计（{programmeCount} 个）]', '[By programme ({programmeCount})]'),
    table(
      'programmes',
      ['认证项目', 'Programme', '{programmeName}', 28],
      ['申请', 'Applied', '{APPLICATIONS}', 8],
      ['审查', 'Audits', '{AUDITS}', 8],
      ['授予', 'Granted', '{GRANTED}', 8],
      ['不予', 'Refused', '{REFUSED}', 8],
      ['再认证', 'Renewed', '{RENEWED}', 8],
      ['暂停', 'Suspended', '{SUSPENDED}', 8],
      ['撤销', 'Withdrawn', '{WITHDRAWN}', 8],
      ['注销', 'Cancelled', '{CANCELLED}', 8],
      ['有效', 'In force', '{IN_FORCE}', 8],
    ),
    heading('[关键指标（截至 {keyFiguresOn}）]', '[Key figures (on {keyFiguresOn})]'),
    table(
      'keyFigures',
      ['指标', 'Figure', '{keyFigure}', 40],
      ['数值', 'Value', '{value}', 20],
      ['统计对象数', 'Records', '{population}', 20],
      ['其中拉低指标的', 'Making it worse', '{behind}', 20],
    ),
    heading('[标志使用（{mediumCount} 种形式）]', '[Uses of the mark (media: {mediumCount})]'),
    table(
      'marks',
      ['使用形式', 'Used on', '{medium}', 23],
      ['在册', 'On register', '{uses}', 11],
      ['当年登记', 'New', '{reported}', 11],
      ['当年停用', 'Ended', '{ended}', 11],
      ['核查误用', 'Improper', '{improper}', 11],
      ['误用立项', 'Taken up', '{cases}', 11],
      ['已纠正', 'Put right', '{putRight}', 11],
      ['期末未结', 'Open', '{open}', 11],
    ),
    heading('[提出的纠正措施（{actionCount} 项）]', '[Corrective actions it led to ({actionCount})]'),
    table(
      'actions',
      ['编号', 'Number', '{action}', 18],
      ['不符合情况', 'What is not as it should be', '{nonconformity}', 46],
      ['期限', 'Due', '{dueOn}', 18],
      ['状态', 'Status', '{status}', 18],
    ),
    facts(
      row('记录人', 'Recorded by', '{recordedBy}'),
      row('签批', 'Signed off', say('[{signedOffBy}，{signedOffOn}]', '[{signedOffBy}, {signedOffOn}]')),
    ),
  ],
};
