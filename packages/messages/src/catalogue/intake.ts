import type { Sentences } from '../sentence.js';

/** Why a workbook, or a row of it, is not taken in (迁入). */
export const intake: Sentences = {
  INTAKE_CELL_EMPTY: { zh: '此项必填。', en: 'This cell has to be filled in.' },
  INTAKE_FORMULA: { zh: '单元格含有公式，请改为数值或文字。', en: 'The cell has a formula; write the value itself.' },
  INTAKE_TEXT_HOSTILE: {
    zh: '单元格含有不可见字符或改变文字方向的字符。',
    en: 'The cell has characters that nobody sees or that turn the direction of the text.',
  },
  INTAKE_COLUMN_MISSING: {
    zh: '工作表缺少列：{columns}。请使用模板并保留首行。',
    en: 'The sheet lacks these columns: {columns}. Use the template with its first row as it is.',
  },
  INTAKE_ROWS_MOST: {
    zh: '工作表有 {count} 行，每次最多 {most} 行，请分成多个文件。',
    en: 'The sheet has {count} rows; at most {most} are taken in at once. Split it.',
  },
  INTAKE_SHEET_NOT_YOURS: {
    zh: '您的角色不能迁入此工作表：客户、证书、历史由项目经理迁入，人员由人员资格管理员迁入。',
    en: 'Your role does not take this sheet in: clients, certificates and history are for programme managers, people for qualification administrators.',
  },
  INTAKE_ROW_TWICE: { zh: '与第 {row} 行重复。', en: 'Row {row} says this already.' },
  INTAKE_KEPT_HERE: {
    zh: '在案为“{before}”，并非由迁入写入或此后已在本系统更改，文件不能改回“{after}”。',
    en: 'On record it is “{before}”, kept here and not by moving in; a file does not change it to “{after}”.',
  },
  INTAKE_BY_ITS_VERB: {
    zh: '用工方式和入职日期由合同决定，请在人员页办理。',
    en: 'How and since when somebody works here follows from contracts; change it on the page of the person.',
  },
  INTAKE_DECIDED_HERE: {
    zh: '证书 {number} 由本系统的认证决定颁发，不能迁入。',
    en: 'Certificate {number} comes of a decision taken here; it is not taken in.',
  },
  INTAKE_FINAL: {
    zh: '迁入时为“{before}”，证书事实不可更改，不能改为“{after}”。',
    en: 'It came in as “{before}”; facts of certificates are final and do not become “{after}”.',
  },
  INTAKE_CLIENT_UNKNOWN: {
    zh: '没有统一社会信用代码为 {uscc} 的客户，客户表中该行也未通过。',
    en: 'No client has the code {uscc}, nor has a sound row of the clients.',
  },
  INTAKE_EDITION_UNKNOWN: {
    zh: '认证项目“{programme}”未采用认证规则版本“{edition}”。已采用：{editions}。',
    en: 'The body has not adopted edition “{edition}” in “{programme}”. Adopted: {editions}.',
  },
  INTAKE_LEVEL_UNKNOWN: {
    zh: '该版本没有等级“{level}”，可选：{levels}。',
    en: 'The edition has no level “{level}”; it has {levels}.',
  },
  INTAKE_SECOND_CERTIFICATE: {
    zh: '该客户在此认证项目已有有效证书 {number}。',
    en: 'The client holds certificate {number} in this programme.',
  },
  INTAKE_AFTER_CUT_OVER: {
    zh: '决定日期 {decidedOn} 晚于切换日 {cutOverOn}：此后的决定应在本系统作出。',
    en: 'It was decided on {decidedOn}, after the cut-over of {cutOverOn}: such decisions are taken here.',
  },
  INTAKE_LAST_DAY: {
    zh: '按规则有效期至应为 {expected}[（再认证接续至 {previousValidUntil} 的证书）]。',
    en: 'By the rule its last day is {expected}[, following the certificate until {previousValidUntil}].',
  },
  INTAKE_NOT_RUNNING: {
    zh: '证书到 {today} 已失效（有效期至 {until}）：只迁入有效或可恢复的证书，过往证书请填入历史表。',
    en: 'On {today} it has ended (last day {until}): running certificates are taken in, earlier ones go into the history.',
  },
  INTAKE_CERTIFICATE_UNKNOWN: {
    zh: '没有迁入过证书 {number}，证书表中该行也未通过。',
    en: 'Certificate {number} did not come in by moving in, nor is there a sound row of it.',
  },
  INTAKE_DECIDED_SINCE: {
    zh: '证书 {number} 迁入后本机构已作出决定，过往事实不再补录。',
    en: 'The body has decided on certificate {number} since it came in; its past is not added to.',
  },
  INTAKE_SCORE: { zh: '得分“{score}”不是数字。', en: 'The score “{score}” is no number.' },
  INTAKE_OUT_OF_ORDER: {
    zh: '暂停与恢复次序不符：恢复须在暂停之后、暂停期内，再次暂停须先恢复。',
    en: 'Suspensions and restorations do not follow each other: a restoration falls within its suspension, and another suspension after it.',
  },
  INTAKE_OPEN_ALREADY: { zh: '迁入已开放。', en: 'Moving in is open already.' },
  INTAKE_CLOSED_ALREADY: { zh: '迁入已结束。', en: 'Moving in is closed already.' },
  INTAKE_SOURCE_MISSING: { zh: '请说明原系统或资料来源。', en: 'Please say from which system or files.' },
  INTAKE_NOT_OPEN: {
    zh: '迁入未开放：请系统管理员先开放迁入并确定切换日。',
    en: 'Moving in is not open: an administrator opens it and says up to which day.',
  },
  INTAKE_BY_OPENER: {
    zh: '开放迁入的人不能自己迁入，须由他人办理。',
    en: 'Whoever opened moving in takes nothing in; somebody else does.',
  },
  INTAKE_NOTHING_NEW: {
    zh: '文件中没有新内容：全部行已在案，什么也未更改。',
    en: 'The file has nothing new: every row is on record, and nothing was changed.',
  },
  INTAKE_FAULTY: {
    zh: '{count} 行有误，整份文件未写入。请先试运行查看每一处。',
    en: '{count} rows are wrong; nothing of the file was written. Look at each in the dry run.',
  },
};
