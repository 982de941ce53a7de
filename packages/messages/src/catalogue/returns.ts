import type { Sentences } from '../sentence.js';

/** What is said of returns to the authority, of their cells and of their formats. */
export const returns: Sentences = {
  RETURN_MONTH_SHAPE: { zh: '请选择月份，以当月首日表示。', en: 'Please name a month by its first day.' },
  RETURN_MONTH_NOT_OVER: { zh: '当月尚未结束，不能生成月报。', en: 'The month is not over yet.' },
  RETURN_MONTH_OUT_OF_TURN: {
    zh: '月报须逐月生成，下一个月份是 {next}。',
    en: 'Months are reported one after another; the next is {next}.',
  },
  RETURN_STILL_OPEN: {
    zh: '{number} 尚未报出，请先报出或作废。',
    en: '{number} has not left the house yet: report it or lay it aside first.',
  },
  RETURN_NONE_TO_CORRECT: { zh: '尚未上报过，无可更正。', en: 'Nothing was reported yet that could be corrected.' },
  RETURN_NOTHING_TO_CORRECT: {
    zh: '已上报的内容均与现状一致，无需更正。',
    en: 'Everything reported reads as it does now; there is nothing to correct.',
  },
  RETURN_STATUS: {
    zh: '该批次目前为“{status|ReturnStatus}”，不能这样办理。',
    en: 'The return is {status|ReturnStatus}; that cannot be done with it.',
  },
  RETURN_HAS_PROBLEMS: {
    zh: '共有 {count} 处问题，改正后方可通过校验。',
    en: 'There are faults, {count} in all; it passes once they are mended.',
  },
  RETURN_WITHOUT_FILE: { zh: '通过校验后方有上报文件。', en: 'There is a file once the return has been checked.' },
  RECEIPT_NUMBER_MISSING: { zh: '请填写回执编号。', en: 'Please give the number of the receipt.' },
  RECEIPT_NOTE_MISSING: { zh: '请写明平台退回的原因。', en: 'Please say why the platform turned it away.' },
  RETURN_CELL_MISSING: { zh: '“{header}”不能为空（{basis}）。', en: '“{header}” is missing ({basis}).' },
  RETURN_CELL_TOO_LONG: {
    zh: '“{header}”超出 {most} 个字符（{basis}）。',
    en: '“{header}” is longer than {most} characters ({basis}).',
  },
  RETURN_CODE_UNKNOWN: {
    zh: '“{header}”没有与“{word}”对应的代码（{basis}）。',
    en: '“{header}” has no code for {word} ({basis}).',
  },
  RETURN_DAY_SHAPE: {
    zh: '“{header}”的“{value}”不是日期（{basis}）。',
    en: '“{header}”: {value} is no day ({basis}).',
  },
  RETURN_DAY_ORDER: {
    zh: '“{header}”的 {day} 早于 {earliest}（{basis}）。',
    en: '“{header}”: {day} is before {earliest} ({basis}).',
  },
  RETURN_NUMBER_SHAPE: {
    zh: '“{header}”的“{value}”不是数字（{basis}）。',
    en: '“{header}”: {value} is no number ({basis}).',
  },
  RETURN_USCC: {
    zh: '“{header}”的“{value}”不是有效的统一社会信用代码（{basis}）。',
    en: '“{header}”: {value} is no valid social credit code ({basis}).',
  },
  RETURN_PLAN_NUMBER: {
    zh: '“{header}”的“{value}”不符合编号规则，请核对机构批准号与分支代码（{basis}）。',
    en: '“{header}”: {value} does not begin as it must; look at approval number and branch ({basis}).',
  },
  RETURN_PROVINCE: {
    zh: '“{header}”的“{value}”不是行政区划代码（{basis}）。',
    en: '“{header}”: {value} is no division code ({basis}).',
  },
  RETURN_CELL_TWICE: {
    zh: '“{header}”的“{value}”重复（{basis}）。',
    en: '“{header}”: {value} stands in more than one row ({basis}).',
  },
  RETURN_CELL_UNMATCHED: {
    zh: '“{header}”的“{value}”在 {among} 中没有，也未曾上报（{basis}）。',
    en: '“{header}”: {value} is neither in {among} nor was it reported before ({basis}).',
  },
  RETURN_IDENTITY_NUMBER_MISSING: {
    zh: '“{header}”：{name} 未登记身份证号（{basis}）。',
    en: '“{header}”: no identity number of {name} is on record ({basis}).',
  },
  RETURN_FORMAT_REASON_MISSING: { zh: '请写明为何更改格式。', en: 'Please say why the format changes.' },
  RETURN_FORMAT_FAULT: { zh: '格式有误：{at}。', en: 'The format is at fault: {at}.' },
  RETURN_FORMAT_OF_ANOTHER_KIND: { zh: '这是另一种上报的格式。', en: 'This is the format of another return.' },
  RETURN_FORMAT_UNCHANGED: { zh: '与现行版本相同。', en: 'It is the same as the version in force.' },
};
