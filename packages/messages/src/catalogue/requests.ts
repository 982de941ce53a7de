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
  FILE_TYPE: {
    zh: '不接受此类文件，可上传：{allowed}。',
    en: 'Files of this kind are not accepted. Accepted: {allowed}.',
  },
};
