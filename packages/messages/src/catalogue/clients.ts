import type { Sentences } from '../sentence.js';

/** What is said of clients and of what they state about themselves. */
export const clients: Sentences = {
  USCC_SHAPE: {
    zh: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z），第 3 至 8 位为数字。',
    en: 'A unified social credit code has 18 digits or capitals (never I, O, S, V or Z); places 3 to 8 are digits.',
  },
  USCC_CHECK_DIGIT: {
    zh: '统一社会信用代码的校验位不符，请对照营业执照核对。',
    en: 'The check digit of the unified social credit code is wrong. Please compare it with the business licence.',
  },
  REGISTERED_OFF_MAINLAND: {
    zh: '统一社会信用代码的登记机关（{division}）不在中国大陆；仅受理在中国大陆登记的组织。',
    en: 'The code names a registrar off the mainland ({division}); only organisations registered on the mainland apply.',
  },
  USCC_TAKEN: {
    zh: '该统一社会信用代码已登记[，认证委托人为“{name}”]。',
    en: 'This unified social credit code is registered already[, for “{name}”].',
  },
  NAME_MISSING: { zh: '请填写名称。', en: 'Please give a name.' },
  NAME_TOO_LONG: { zh: '名称过长，最多 {most} 个字符。', en: 'The name is too long: at most {most} characters.' },
  ADDRESS_MISSING: { zh: '请填写地址。', en: 'Please give an address.' },
  ADDRESS_TOO_LONG: { zh: '地址过长，最多 {most} 个字符。', en: 'The address is too long: at most {most} characters.' },
  PROVINCE_UNKNOWN: {
    zh: '没有行政区划代码 {provinceCode}。',
    en: 'There is no province with the code {provinceCode}.',
  },
  PROVINCE_NOT_MAINLAND: {
    zh: '认证委托人应在中国大陆登记注册，不能选择行政区划代码 {provinceCode}。',
    en: 'An applicant is registered on the Chinese mainland; province {provinceCode} is outside it.',
  },
  SECTOR_UNKNOWN: {
    zh: '国民经济行业分类中没有门类 {sector}。',
    en: 'The industrial classification has no section {sector}.',
  },
  HEADCOUNT_SHAPE: {
    zh: '人数应为 1 至 {most} 的整数。',
    en: 'A headcount is a whole number from 1 to {most}.',
  },
  EMAIL_SHAPE: { zh: '电子邮箱格式不正确。', en: 'This is not an e-mail address.' },
  PHONE_SHAPE: {
    zh: '电话号码格式不正确，应为 7 至 25 位数字，可含空格、括号、短横和开头的加号。',
    en: 'A telephone number has 7 to 25 places: digits, blanks, brackets, hyphens and a plus in front.',
  },
  SITE_MISSING: { zh: '至少应登记一个场所。', en: 'At least one site is needed.' },
  HEAD_OFFICE_NOT_ONE: {
    zh: '应有且只有一个场所为总部，目前为 {found} 个。',
    en: 'Exactly one site is the head office; there are {found}.',
  },
  SITES_EXCEED_HEADCOUNT: {
    zh: '各场所人数合计 {total} 人，超过认证委托人的总人数 {headcount} 人。',
    en: 'The sites together have {total} persons, more than the {headcount} of the client.',
  },
  CONTACT_NAME_MISSING: { zh: '请填写联系人姓名。', en: 'Please name who answers for the client.' },
  HEAD_OFFICE_STAYS: {
    zh: '总部场所不能删除，请先将其他场所设为总部。',
    en: 'The head office cannot be struck off. Make another site the head office first.',
  },
  SIMILAR_CLIENT: {
    zh: '已登记名称相近的客户：{names}。如确非同一组织，请说明理由。',
    en: 'Clients with a similar name are registered: {names}. If this is another organisation, please say why.',
  },
  PERMIT_NUMBER_MISSING: { zh: '请填写许可证编号。', en: 'Please give the number of the permit.' },
  PERMIT_AUTHORITY_MISSING: { zh: '请填写发证机关。', en: 'Please give the issuing authority.' },
  PERMIT_COVERS_MISSING: { zh: '请填写许可范围。', en: 'Please say what the permit covers.' },
  PERMIT_BEFORE_ISSUE: {
    zh: '许可有效期的起始日不能早于发证日期 {issuedOn}。',
    en: 'A permit cannot count before it was issued, on {issuedOn}.',
  },
  PERMIT_ENDS_BEFORE_BEGIN: {
    zh: '许可有效期的截止日不能早于起始日 {validFrom}。',
    en: 'A permit cannot end before it begins, on {validFrom}.',
  },
  PERMIT_OF_ANOTHER_KIND: {
    zh: '被替换的许可为{kind|PermitKind}，应由同类许可替换。',
    en: 'The permit replaced is of the kind {kind|PermitKind}; only one of that kind can take its place.',
  },
  PERMIT_OF_ANOTHER_CLIENT: { zh: '该许可属于其他客户。', en: 'The permit is of another client.' },
  PERMIT_REPLACED_ALREADY: { zh: '该许可已由另一份许可替换。', en: 'Another permit has taken its place already.' },
  PERMIT_MISSING: {
    zh: '申请范围内的活动需要以下许可，但未登记：{kinds|PermitKind}。',
    en: 'Activities of the scope need permits that are not recorded: {kinds|PermitKind}.',
  },
  PERMIT_NOT_IN_FORCE: {
    zh: '以下许可在 {on} 不在有效期内：{kinds|PermitKind}。',
    en: 'These permits do not count on {on}: {kinds|PermitKind}.',
  },
};
