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
