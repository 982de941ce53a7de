import type { Sentences } from '../sentence.js';

/** What is said of the body itself, of its accounts and of the editions it keeps. */
export const body: Sentences = {
  APPROVAL_NUMBER_SHAPE: {
    zh: '机构批准号应形如 CNCA-R-2020-001，外资机构形如 CNCA-RF-2020-01。',
    en: 'An approval number reads CNCA-R-2020-001, or CNCA-RF-2020-01 for a foreign-funded body.',
  },
  BRANCH_SHAPE: { zh: '分支机构号应为两位数字，总部为 00。', en: 'A branch is two digits; 00 is the head office.' },
  SIGNATORY_MISSING: { zh: '请填写证书签发人。', en: 'Please say who signs certificates.' },
  CODES_REPEATED: { zh: '以下代码重复：{codes}。', en: 'These codes stand twice: {codes}.' },
  THRESHOLDS_OUT_OF_ORDER: {
    zh: '“处理”阈值不能比“关注”阈值更宽。',
    en: 'The threshold to act by cannot come before the one to watch from.',
  },
  NOT_A_DEMO: { zh: '只有演示机构可以调整日期。', en: 'Only a demonstration can move its day.' },
  DEMO_DAY_TOO_FAR: {
    zh: '演示日期与实际日期相差不能超过 {years} 年。',
    en: 'The day of a demonstration lies within {years} years of the real one.',
  },
  EMAIL_TAKEN: { zh: '该邮箱已有账号。', en: 'An account with this e-mail exists already.' },
  PERSON_HAS_ACCOUNT: {
    zh: '该人员已有账号 {email}。',
    en: 'The person has an account already: {email}.',
  },
  PASSWORD_TOO_SHORT: { zh: '密码至少 {least} 个字符。', en: 'A password has at least {least} characters.' },
  PASSWORD_TOO_LONG: { zh: '密码最多 {most} 个字符。', en: 'A password has at most {most} characters.' },
  PASSWORD_WRONG: { zh: '原密码不正确。', en: 'The present password is wrong.' },
  PASSWORD_UNCHANGED: { zh: '新密码不能与原密码相同。', en: 'The new password is the same as the present one.' },
  ROLES_MISSING: { zh: '请至少选择一个角色。', en: 'Please choose at least one role.' },
  ACCOUNT_OF_BOTH: {
    zh: '账号不能同时属于本机构人员和认证委托人。',
    en: 'An account belongs to a person of the body or to a client, not to both.',
  },
  CONTACT_WITHOUT_CLIENT: {
    zh: '认证委托人联系人的账号应指明认证委托人。',
    en: "The account of a client's contact names the client.",
  },
  CLIENT_WITHOUT_CONTACT: {
    zh: '属于认证委托人的账号只能担任认证委托人联系人。',
    en: "An account that speaks for a client can only be a client's contact.",
  },
  ROLES_NEED_PERSON: {
    zh: '承担{roles|AccountRole}工作的账号应对应本机构人员。',
    en: 'The account of {roles|AccountRole} needs a person of the body behind it.',
  },
  OWN_ACCOUNT: {
    zh: '不能停用本人的账号或变更本人的角色。',
    en: 'Nobody closes his own account or changes his own roles.',
  },
  KEY_PURPOSE_MISSING: { zh: '请说明用途。', en: 'Please say what it is for.' },
  SCOPES_MISSING: { zh: '请至少选择一项范围。', en: 'Please choose at least one scope.' },
  FINANCE_BESIDE_DECISIONS: {
    zh: '同一服务账户不能既读取认证决定又读取收费。',
    en: 'One service account cannot read decisions and finance.',
  },
  BUDGET_SHAPE: { zh: '额度应为 1 至 {most} 之间的整数。', en: 'The budget lies between 1 and {most}.' },
  SERVICE_ACCOUNT_CLOSED: { zh: '该服务账户已停用。', en: 'The service account is closed.' },
  KEY_EXPIRY: { zh: '密钥的到期日应在 {today} 至 {latest} 之间。', en: 'A key expires between {today} and {latest}.' },
  KEY_NOT_LIVE: { zh: '该密钥已过期或已吊销。', en: 'The key has expired or was revoked.' },
  GRACE_SHAPE: { zh: '旧密钥最多再用 {most} 天。', en: 'The old key goes on for at most {most} days.' },
  ACCOUNT_CLOSED_ALREADY: { zh: '该账号已停用。', en: 'The account is closed already.' },
  ACCOUNT_OPEN_ALREADY: { zh: '该账号已启用。', en: 'The account is open already.' },
  EDITION_ADOPTED_ALREADY: {
    zh: '认证规则版本 {edition} 已采用。',
    en: 'The edition {edition} is adopted already.',
  },
  EDITION_CHANGED_SINCE_ADOPTION: {
    zh: '认证规则版本 {edition} 的文件在采用后被改动，请恢复原文件，或以新版本号发布。',
    en: 'The file of {edition} was changed after its adoption. Restore it, or give the changed rules a new edition.',
  },
  EDITION_ON_SHELF_ALREADY: {
    zh: '认证规则版本 {edition} 已在版本库中，内容相同。',
    en: 'The edition {edition} is on the shelf already, word for word.',
  },
  EDITION_MAY_NOT_CHANGE: {
    zh: '认证规则版本 {edition} 已发布或采用，不能改动；请以新版本号发布。',
    en: 'The edition {edition} is published or adopted and may not change. Give the changed rules a new edition.',
  },
  EDITION_TAKEN_BY_ADOPTED: {
    zh: '已采用的版本{by}沿用了 {edition} 中的评价，不能改动；请以新版本号发布。',
    en: 'Adopted editions take evaluations from {edition} ({by}); it may not change. Give the changed rules a new edition.',
  },
  EDITION_SOURCE_MISSING: {
    zh: '请提供认证规则版本的文本或文件，二者选一。',
    en: 'Please give either the text of the edition or a file.',
  },
  EDITION_FILE_KIND: {
    zh: '文件应为按模板填写的 Excel 工作簿（xlsx）。',
    en: 'The file is to be a workbook (xlsx) filled in from the template.',
  },
  HOLIDAY_YEAR_SHAPE: { zh: '年份应在 {first} 至 {last} 之间。', en: 'The year lies between {first} and {last}.' },
  HOLIDAYS_MISSING: { zh: '请填写该年的节假日。', en: 'Please state the holidays of the year.' },
  HOLIDAY_OF_ANOTHER_YEAR: { zh: '以下日期不属于 {year} 年：{days}。', en: 'These days are not of {year}: {days}.' },
  WORKED_DAY_NOT_WEEKEND: {
    zh: '调休上班日应为周六或周日，以下不是：{days}。',
    en: 'A day worked in exchange is a Saturday or Sunday; these are not: {days}.',
  },
  HOLIDAY_AND_WORKED: {
    zh: '以下日期不能既是节假日又是调休上班日：{days}。',
    en: 'A day cannot be a holiday and worked in exchange: {days}.',
  },
};
