import type { TemplateBlock } from '@touchstone/rules';
import { facts, row, say } from './parts.js';

/** What is audited, when and by what. */
export const THE_AUDIT: TemplateBlock = facts(
  row('受审查方', 'Client', '{clientName}'),
  row('审查编号', 'Audit number', '{auditNumber}'),
  row('审查类型', 'Kind of audit', '{auditKind}'),
  row('认证项目', 'Programme', '{programme}'),
  row('审查依据', 'Basis', '{basis}'),
  row('认证规则', 'Certification rule', '{rule}'),
  row('审查范围', 'Scope', '{scope}'),
  row('现场审查日期', 'Days on site', '{auditDays}'),
  row('审查时间', 'Audit time', say('{personDays} 人日', '{personDays} person-days')),
);

/** What is done from afar, and that both sides agreed to it; nothing where all is on site. */
export const REMOTE: TemplateBlock = facts(
  row('远程审查范围', 'Audited from afar', '[{remoteExtent}]'),
  row(
    '同意远程审查',
    'Agreed to',
    say(
      '[本机构：{remoteBodyConsent}；受审查方：{remoteClientConsent}]',
      '[By us on {remoteBodyConsent}, by the client on {remoteClientConsent}]',
    ),
  ),
);

/** Where it goes. */
export const SITES: TemplateBlock = {
  block: 'table',
  of: 'sites',
  columns: [
    { label: say('审查场所', 'Site'), value: '{siteName}', width: 40 },
    { label: say('地址', 'Address'), value: '{siteAddress}', width: 60 },
  ],
};

/** Who comes. */
export const TEAM: TemplateBlock = {
  block: 'table',
  of: 'team',
  columns: [
    { label: say('姓名', 'Name'), value: '{memberName}', width: 40 },
    { label: say('职务', 'Seat'), value: '{memberRole}', width: 35 },
    { label: say('人日', 'Person-days'), value: '{memberDays}', width: 25 },
  ],
  empty: say('审查组尚未组成。', 'The team has not been named yet.'),
};

/** What a partial surveillance says nothing of, and whose level holds meanwhile; nothing in any other audit. */
export const COVERAGE: readonly TemplateBlock[] = [
  facts(
    row(
      '评价范围',
      'Coverage',
      say(
        '[部分指标，未评 {leftOutCount} 项。部分评价不产生得分和等级，等级以上次全面评价为准。]',
        '[In part; criteria not assessed: {leftOutCount}. A part gives no score and no level: that of the last full audit holds.]',
      ),
    ),
    row('上次全面评价', 'Last full audit', '[{lastFullAudit}]'),
    row('上次得分', 'Its score', '[{lastFullScores}]'),
    row('上次等级', 'Its level', '[{lastFullLevel}]'),
  ),
  {
    block: 'table',
    of: 'leftOut',
    columns: [
      { label: say('未评指标', 'Not assessed'), value: '{leftOutCode}', width: 15 },
      { label: say('指标', 'Criterion'), value: '{leftOutTitle}', width: 47 },
      { label: say('最近一次评价', 'Assessed last'), value: '{leftOutLast}', width: 38 },
    ],
  },
];

/** What was looked at for leaves that are judged by samples: which, and what of it conforms. */
export const SAMPLES: TemplateBlock = {
  block: 'table',
  of: 'samples',
  columns: [
    { label: say('指标', 'Code'), value: '{sampleOf}', width: 9 },
    { label: say('序号', 'No.'), value: '{sampleNumber}', width: 7 },
    { label: say('样本', 'Sample'), value: '{sampleWhat}', width: 24 },
    { label: say('地点', 'Where'), value: '[{samplePlace}]', width: 13 },
    { label: say('日期', 'When'), value: '[{sampleDay}]', width: 20 },
    { label: say('结果', 'Conforms'), value: '{sampleConforms}', width: 11 },
    { label: say('情况', 'What was seen'), value: '[{sampleRemark}]', width: 16 },
  ],
  empty: say('未逐个登记样本。', 'No samples were listed one by one.'),
};
