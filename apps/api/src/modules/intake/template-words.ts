import type { IntakeSheet } from '@touchstone/rules';

/** A text of the template in both languages, so that one workbook serves readers of either. */
interface Said {
  readonly zh: string;
  readonly en: string;
}

const SHEETS: Readonly<Record<IntakeSheet, Said>> = {
  CLIENTS: { zh: '客户', en: 'Clients' },
  CERTIFICATES: { zh: '证书', en: 'Certificates' },
  PEOPLE: { zh: '人员', en: 'People' },
  HISTORY: { zh: '历史', en: 'History' },
};

/** A column's heading and the note beside it. */
export interface ColumnWords {
  readonly heading: Said;
  readonly note: Said;
}

const say = (zh: string, en: string, [noteZh, noteEn]: readonly [string, string] = ['', '']): ColumnWords => ({
  heading: { zh, en },
  note: { zh: noteZh, en: noteEn },
});
const DAY = ['日期，YYYY-MM-DD。', 'A day, YYYY-MM-DD.'] as const;

/** Words of the columns, by sheet: names and what goes into a cell. */
export const COLUMN_WORDS: Readonly<Record<IntakeSheet, Readonly<Record<string, ColumnWords>>>> = {
  CLIENTS: {
    uscc: say('统一社会信用代码', 'USCC', [
      '18 位，GB 32100。同一代码即同一客户。',
      '18 characters, GB 32100. One code is one client.',
    ]),
    name: say('名称', 'Name', ['登记的中文名称。', 'Registered name in Chinese.']),
    nameEn: say('英文名称', 'English name'),
    provinceCode: say('省份', 'Province', ['GB/T 2260 前两位，如 11。', 'First two digits of GB/T 2260, such as 11.']),
    address: say('注册地址', 'Address'),
    sector: say('行业门类', 'Sector', ['GB/T 4754 门类字母，如 F。', 'Section letter of GB/T 4754, such as F.']),
    headcount: say('人数', 'Headcount', ['整数。', 'A whole number.']),
    businessScope: say('经营范围', 'Business scope'),
    legalRepresentative: say('法定代表人', 'Legal representative'),
    contactName: say('联系人', 'Contact'),
    contactPhone: say('联系电话', 'Telephone'),
    contactEmail: say('电子邮箱', 'E-mail'),
    workingLanguage: say('工作语言', 'Language', ['ISO 639-1；空白即 zh。', 'ISO 639-1; zh where left empty.']),
    distinctBecause: say('非同一组织的理由', 'Why distinct', [
      '已有同名客户时说明。',
      'Where a client of the same name is on record.',
    ]),
  },
  CERTIFICATES: {
    number: say('证书编号', 'Number', ['与证书上一致。', 'As it stands on the certificate.']),
    uscc: say('统一社会信用代码', 'USCC', [
      '获证组织的代码，须在客户表或已在案。',
      'Of the holder, in the clients or on record.',
    ]),
    programme: say('认证项目', 'Programme', ['项目代码。', 'Code of the programme.']),
    edition: say('认证规则版本', 'Edition', ['本机构已采用的版本。', 'An edition that the body has adopted.']),
    level: say('等级', 'Level', ['版本中的等级代码。', 'Code of a level of the edition.']),
    scopeZh: say('认证范围', 'Scope'),
    scopeEn: say('英文认证范围', 'English scope'),
    technicalCodes: say('专业代码', 'Technical codes', [
      '多个以逗号分开，如 SC03, SC04。',
      'Commas between several, such as SC03, SC04.',
    ]),
    decidedOn: say('决定日期', 'Decided on', DAY),
    issuedOn: say('颁证日期', 'Issued on', DAY),
    validUntil: say('有效期至', 'Valid until', ['最后有效的一天。', 'The last day it is good.']),
    firstIssuedOn: say('初次颁证日期', 'First issued', ['空白即颁证日期。', 'Day of issue where left empty.']),
    previousValidUntil: say('上一周期有效期至', 'Previous cycle until', [
      '再认证后的证书填写。',
      'After a recertification.',
    ]),
    decidedBy: say('决定人', 'Decided by', ['原系统中作出决定的人。', 'Who decided, as the earlier system has it.']),
    agreementSignedOn: say('合同签订日期', 'Agreement signed', DAY),
    agreementUntil: say('合同有效期至', 'Agreement until', ['空白即无期限。', 'Empty where none was set.']),
    recertificationStartedOn: say('再认证审查开始', 'Recertification begun', ['已开始时填写。', 'Where it has begun.']),
    recertificationOnSiteUntil: say('再认证现场结束', 'Recertification on site until', [
      '已结束时填写。',
      'Where it is over.',
    ]),
  },
  PEOPLE: {
    staffNumber: say('工号', 'Staff number', ['同一工号即同一人。', 'One number is one person.']),
    name: say('姓名', 'Name'),
    nameLatin: say('拉丁字母姓名', 'Latin name', ['空白则由姓名推出。', 'Derived where left empty.']),
    provinceCode: say('所在省份', 'Province', ['GB/T 2260 前两位。', 'First two digits of GB/T 2260.']),
    city: say('所在城市', 'City'),
    email: say('电子邮箱', 'E-mail'),
    employment: say('用工方式', 'Employment', ['EMPLOYEE 专职，CONTRACTOR 兼职。', 'EMPLOYEE or CONTRACTOR.']),
    joinedOn: say('入职日期', 'Joined on', DAY),
    languages: say('工作语言', 'Languages', [
      'ISO 639-1，逗号分开；空白即 zh。',
      'ISO 639-1, commas between; zh where left empty.',
    ]),
    identityNumber: say('居民身份证号', 'Identity number', [
      '加密保存，任何页面不显示。',
      'Kept sealed; no page shows it.',
    ]),
  },
  HISTORY: {
    certificate: say('证书编号', 'Certificate', [
      '证书表中或已迁入的证书。',
      'A certificate of the sheet, or taken in before.',
    ]),
    kind: say('事项', 'Kind', [
      '监督审查、暂停、恢复、初次或再认证审查、过往证书。',
      'Surveillance, suspension, restoration, initial or recertification audit, earlier certificate.',
    ]),
    on: say('日期', 'On', ['审查现场最后一天、生效日或颁证日。', 'Last day on site, day of effect or of issue.']),
    until: say('有效期至', 'Until', ['过往证书填写。', 'Of an earlier certificate.']),
    number: say('编号', 'Number', ['审查编号或过往证书编号。', 'Of the audit or the earlier certificate.']),
    level: say('等级', 'Level', ['原系统的写法。', 'As the earlier system wrote it.']),
    score: say('得分', 'Score', ['原系统的得分，不进入统计。', 'As the earlier system had it; enters no figure.']),
    reasonCode: say('原因代码', 'Reason code', [
      '暂停、恢复填写本机构原因表的代码。',
      'Of the body’s list, for suspensions and restorations.',
    ]),
    reason: say('原因', 'Reason'),
    decidedBy: say('决定人', 'Decided by'),
  },
};

/** A sheet's title in both languages. */
export function sheetTitle(sheet: IntakeSheet): string {
  const { zh, en } = SHEETS[sheet];
  return `${zh} ${en}`;
}
