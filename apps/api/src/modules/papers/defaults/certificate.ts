import type { TemplateContent } from '@touchstone/rules';
import { facts, paragraph, row, say } from './parts.js';

/** The certificate. */
export const certificate: TemplateContent = {
  language: 'BOTH',
  title: { zh: '认证证书', en: 'Certificate' },
  blocks: [
    paragraph('证书编号：{certificateNumber}', 'Certificate No. {certificateNumber}', 'note'),
    paragraph('兹证明', 'This is to certify that', 'note'),
    paragraph('{clientName}', '{clientName}', 'lead'),
    paragraph(
      '的服务经审查符合下列认证依据的要求，达到',
      'has been audited and meets the requirements below, at the level of',
      'note',
    ),
    paragraph('{level}', '{level}', 'lead'),
    facts(
      row('认证项目', 'Programme', '{programme}'),
      row('认证依据', 'Basis', '{basis}'),
      row('认证规则', 'Certification rule', '{rule}'),
      row('认证范围', 'Scope', '{scope}'),
      row('统一社会信用代码', 'Unified social credit code', '{uscc}'),
      row('地址', 'Address', '{clientAddress}'),
      row(
        '颁证日期',
        'Issued',
        say(
          '{issuedOn}（初次颁证：{firstIssuedOn}[；换证：{reissuedOn}]）',
          '{issuedOn} (first issued {firstIssuedOn}[; issued anew {reissuedOn}])',
        ),
      ),
      row('转入自', 'Transferred from', '[{transferredFrom}]'),
      row('有效期至', 'Valid until', '{validUntil}'),
    ),
    paragraph(
      '本证书在有效期内经监督合格方为有效，状态以公开查询结果为准。',
      'This certificate holds only while surveillance is passed; its status is shown on the public page.',
      'note',
    ),
    {
      block: 'foot',
      text: say(
        '签发人：{signatory}\n{bodyName}（盖章）\n批准号：{bodyApproval}\n地址：{bodyAddress}',
        'Signed by {signatory}\nfor {bodyName}\n{bodyApproval}\n{bodyAddress}',
      ),
    },
    { block: 'page', of: 'sites' },
    {
      block: 'table',
      of: 'sites',
      columns: [
        { label: say('序号', 'No.'), value: '{siteNumber}', width: 10 },
        { label: say('附件：证书覆盖的场所', 'Annex: sites covered'), value: '{siteName}', width: 38 },
        { label: say('地址', 'Address'), value: '{siteAddress}', width: 52 },
      ],
    },
  ],
};
