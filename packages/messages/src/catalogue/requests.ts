import type { Sentences } from '../sentence.js';

/** What is said of requests that cannot stand. */
export const requests: Sentences = {
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Please sign in first.' },
  WRONG_NAME_OR_PASSWORD: { zh: '邮箱或密码不正确。', en: 'E-mail or password is wrong.' },
  TOO_MANY_ATTEMPTS: {
    zh: '尝试次数过多，请 {minutes} 分钟后再试。',
    en: 'Too many attempts. Please try again in {minutes} minutes.',
  },
  FORBIDDEN: { zh: '您没有办理此事的权限。', en: 'You are not allowed to do this.' },
  FOREIGN_ORIGIN: { zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' },
  NOT_FOUND: { zh: '没有找到该记录。', en: 'There is no such record.' },
  INVALID_INPUT: { zh: '填写内容有误，请核对。', en: 'The input cannot be used. Please check it.' },
  STALE_VERSION: {
    zh: '该记录已被他人修改，请重新载入后再办理。',
    en: 'Somebody changed the record since you read it. Please load it again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '该幂等键已用于另一项请求，请换用新的键。',
    en: 'The idempotency key was used for another request. Please take a new one.',
  },
  IDEMPOTENCY_KEY_SHAPE: {
    zh: '幂等键应为 8 至 128 个字母、数字、下划线、点、冒号或连字符。',
    en: 'An idempotency key has 8 to 128 letters, digits, underscores, dots, colons or hyphens.',
  },
  INTERNAL: {
    zh: '我们这边出了问题。如需协助，请提供编号 {errorId}。',
    en: 'Something failed on our side. Please quote {errorId} when asking for help.',
  },
  DOCUMENT_INVALID: { zh: '查询无法执行（{detail}）。', en: 'The document cannot be run ({detail}).' },
  DOCUMENT_UNKNOWN: {
    zh: '页面版本与服务器不一致，请刷新页面。',
    en: 'This page is of another version than the server. Please load it again.',
  },
  DOCUMENT_NOT_TRUSTED: {
    zh: '本机构只执行管理台自带的查询；自写查询请使用 API 密钥。',
    en: 'Only the dashboard’s own documents are run here. Please use an API key for documents of your own.',
  },
  INTROSPECTION_OFF: {
    zh: '此处不提供架构自省；架构见代码库中的 packages/api-schema/schema.graphql。',
    en: 'Introspection is off. The schema is published as packages/api-schema/schema.graphql.',
  },
  NO_SUBSCRIPTIONS: { zh: '此处没有订阅。', en: 'There are no subscriptions here.' },
  ONE_MUTATION: { zh: '一次请求只能办理一件事。', en: 'A request takes one mutation.' },
  TOKENS_MOST: {
    zh: '查询过长：{count} 个词元，最多 {most} 个。',
    en: 'The document has {count} tokens, of at most {most}.',
  },
  DEPTH_MOST: { zh: '查询嵌套超过 {most} 层。', en: 'The document is nested deeper than {most}.' },
  ALIASES_MOST: {
    zh: '查询有 {count} 个别名，最多 {most} 个。',
    en: 'The document has {count} aliases, of at most {most}.',
  },
  DIRECTIVES_MOST: {
    zh: '查询有 {count} 个指令，最多 {most} 个。',
    en: 'The document has {count} directives, of at most {most}.',
  },
  ROOTS_MOST: {
    zh: '一次请求问了 {count} 个问题，最多 {most} 个。',
    en: 'The document asks {count} root fields, of at most {most}.',
  },
  FIELDS_MOST: {
    zh: '片段展开后超过 {most} 个字段。',
    en: 'With its fragments opened, the document asks for more than {most} fields.',
  },
  COST_MOST: { zh: '查询成本为 {count}，最多 {most}。', en: 'The operation costs {count}, of at most {most}.' },
  LIST_MOST: { zh: '最多填写 {most} 项。', en: 'At most {most} entries are taken.' },
  TOO_MANY_REQUESTS: {
    zh: '请求过于频繁，请 {seconds} 秒后再试。',
    en: 'Too many requests. Please try again in {seconds} seconds.',
  },
  BUDGET_SPENT: {
    zh: '这段时间的查询额度已用完，请 {seconds} 秒后再试。',
    en: 'The budget for this time is spent. Please try again in {seconds} seconds.',
  },
  TOOK_TOO_LONG: {
    zh: '查询时间过长，已停止。请缩小范围后再试。',
    en: 'This took too long and was stopped. Please ask for less.',
  },
  BODY_TOO_LARGE: { zh: '请求内容过大，最多 {most} KB。', en: 'The request is too large: at most {most} KB.' },
  BODY_UNREADABLE: { zh: '请求内容无法读取。', en: 'The request cannot be read.' },
  BODY_TOO_DEEP: { zh: '请求内容嵌套超过 {most} 层。', en: 'The request is nested deeper than {most}.' },
  MEDIA_TYPE: { zh: '不接受此种内容类型。', en: 'This kind of content is not accepted.' },
  METHOD_NOT_TAKEN: { zh: '此地址只接受 POST 请求。', en: 'This address takes POST requests only.' },
  HEADER_HOSTILE: {
    zh: '请求头 {name} 含有控制字符，已拒绝。',
    en: 'The header {name} has control characters and was refused.',
  },
  ADDRESS_HOSTILE: {
    zh: '请求地址含有控制字符或无法读取，已拒绝。',
    en: 'The address has control characters or cannot be read, and was refused.',
  },
  KEY_NOT_TAKEN: { zh: 'API 密钥无效、已过期或已吊销。', en: 'The API key is unknown, expired or revoked.' },
  PAGE_SIZE: { zh: '每页应为 1 至 {largest} 行。', en: 'A page has 1 to {largest} rows.' },
  PAGE_BOTH_WAYS: { zh: 'first 与 last 不能同时使用。', en: 'Ask for first or last, not both.' },
  PAGE_OFFSET: { zh: '偏移量应为 0 至 {farthest}。', en: 'The offset lies between 0 and {farthest}.' },
  CURSOR_UNKNOWN: { zh: '该游标不属于此列表的当前排序。', en: 'The cursor does not belong to this list and order.' },
  TEXT_HOSTILE: {
    zh: '文字中含有不可见的控制字符，请删除。',
    en: 'The text has invisible control characters. Please remove them.',
  },
  TEXT_TOO_LONG: { zh: '文字过长，最多 {most} 个字符。', en: 'The text is too long: at most {most} characters.' },
  DAY_NOT_TAKEN: {
    zh: '请填写 1900 年至 2199 年之间的日期。',
    en: 'The day lies between the years 1900 and 2199.',
  },
  DECIMAL_NOT_TAKEN: {
    zh: '请填写整数部分至多 12 位、小数至多 6 位的数。',
    en: 'A number has at most 12 digits before and 6 after the point.',
  },
  NUMBER_NOT_WHOLE: { zh: '请填写整数。', en: 'Please enter a whole number.' },
  NUMBER_TOO_LARGE: { zh: '数值超出可填写的范围。', en: 'The number is out of range.' },
  FILE_MISSING: { zh: '没有收到文件。', en: 'No file arrived.' },
  FILE_TOO_LARGE: { zh: '文件超过大小上限。', en: 'The file is larger than allowed.' },
  FILE_ACTIVE: {
    zh: '文件含宏、脚本或内嵌程序，请另存为不含这些内容的文件后再上传。',
    en: 'The file has macros, scripts or programs in it. Please save it without them and upload that.',
  },
  FILE_TWOFOLD: {
    zh: '文件内夹带了另一种格式的内容，请重新导出后再上传。',
    en: 'Another kind of file hides in this one. Please export it anew and upload that.',
  },
  FILE_BLOATED: {
    zh: '文件展开后过大，请缩小后再上传。',
    en: 'The file opens to something too large. Please make it smaller.',
  },
  FILE_DAMAGED: { zh: '文件已损坏，无法打开。', en: 'The file is damaged and cannot be opened.' },
  FILE_TYPE: {
    zh: '不接受此类文件，可上传：{allowed}。',
    en: 'Files of this kind are not accepted. Accepted: {allowed}.',
  },
};
