import type { Sentences } from '../sentence.js';

/** What is said of customer surveys and of what answers rest on. */
export const surveys: Sentences = {
  SURVEY_TITLE_MISSING: { zh: '请填写测评名称。', en: 'Please give the survey a title.' },
  SAMPLING_FRAME_MISSING: {
    zh: '请说明抽样框：从哪些顾客中抽取。',
    en: 'Please describe the sampling frame: which customers could be drawn.',
  },
  FRAME_SIZE_WRONG: {
    zh: '抽样框的顾客数应在 1 至 {most} 之间。',
    en: 'The frame holds between 1 and {most} customers.',
  },
  INVITED_OUT_OF_FRAME: {
    zh: '受访顾客数至少为 1，且不能超过抽样框的 {frameSize} 位顾客。',
    en: 'At least one customer is asked, and no more than the {frameSize} of the frame.',
  },
  CONFIDENCE_UNKNOWN: { zh: '置信水平可选 {known}。', en: 'The confidence is one of {known}.' },
  PERCENT_WRONG: {
    zh: '请填写大于 0、小于 100 的百分数，最多两位小数。',
    en: 'Please give a percentage above 0 and below 100, with at most two decimals.',
  },
  SCALE_UNKNOWN: { zh: '量表最高分可选 {known}。', en: 'The highest answer is one of {known}.' },
  QUESTIONS_MISSING: { zh: '问卷至少要有一个题目。', en: 'A questionnaire has at least one question.' },
  QUESTIONS_TOO_MANY: { zh: '题目不能超过 {most} 个。', en: 'There are at most {most} questions.' },
  QUESTION_CODE_TWICE: { zh: '代码重复：{codes}。', en: 'Codes used twice: {codes}.' },
  QUESTION_CODE_WRONG: {
    zh: '代码[“{code}”]不可用：应以字母开头，最多 20 个字母、数字、点或下划线，且不与系统列名相同。',
    en: 'The code[ "{code}"] cannot be used: it begins with a letter, has at most 20 letters, digits, dots or underscores, and is no column name of the system.',
  },
  QUESTION_TITLE_MISSING: { zh: '请填写[ {code} ]的内容。', en: 'Please say what[ {code}] asks.' },
  QUESTION_WEIGHT_WRONG: {
    zh: '[{code} 的]权重应大于 0、小于 1000，最多两位小数。',
    en: 'The weight[ of {code}] is above 0 and below 1000, with at most two decimals.',
  },
  DIMENSION_EMPTY: { zh: '测评维度[ {code} ]没有题目。', en: 'The dimension[ {code}] has no question.' },
  SURVEY_CLOSED: { zh: '该测评已结束，不能再更改。', en: 'The survey is closed and no longer changes.' },
  QUESTIONS_HAVE_ANSWERS: {
    zh: '已有 {answers} 位顾客作答，问卷不能再更改。',
    en: '{answers} customers have answered; the questions no longer change.',
  },
  SURVEY_NOT_BEGUN: {
    zh: '测评自 {startsOn} 开始，尚不能录入答卷。',
    en: 'The survey begins on {startsOn}; there are no answers before.',
  },
  MORE_ANSWERS_THAN_INVITED: {
    zh: '答卷数（{given}）超过受访顾客数（{invited}）。',
    en: 'There would be {given} answers, but only {invited} customers were asked.',
  },
  SURVEY_UNANSWERED: {
    zh: '尚无有效答卷，不能结束测评。',
    en: 'Nobody has answered yet, so there is nothing to close.',
  },
  SURVEY_AUDIT_OF_ANOTHER: { zh: '所选审查属于其他认证委托人。', en: 'The audit is one of another client.' },
  CSV_UNREADABLE: {
    zh: '文件无法读取：引号没有成对。请另存为 CSV（逗号分隔）后重试。',
    en: 'The file cannot be read: a quote is not closed. Please save it as CSV (comma-separated) and try again.',
  },
  TOO_MANY_ROWS: { zh: '一次最多导入 {most} 行。', en: 'At most {most} lines are read at once.' },
  CSV_COLUMNS_MISSING: { zh: '缺少列：{columns}。', en: 'Columns missing: {columns}.' },
  CSV_COLUMNS_UNKNOWN: { zh: '无法识别的列：{columns}。', en: 'Columns not known: {columns}.' },
  CSV_COLUMNS_TWICE: { zh: '列重复：{columns}。', en: 'Columns given twice: {columns}.' },
  CSV_LINE_TOO_LONG: { zh: '第 {line} 行的单元格多于表头。', en: 'Line {line} has more cells than the heading.' },
  ROW_KEY_BAD: {
    zh: '第 {line} 行：编号必填，最多 {most} 个字符。',
    en: 'Line {line}: an id is needed, of at most {most} characters.',
  },
  ROW_KEY_TWICE: {
    zh: '第 {line} 行：编号“{key}”已在第 {first} 行出现。',
    en: 'Line {line}: the id "{key}" stands in line {first} already.',
  },
  ANSWER_COUNT_WRONG: {
    zh: '第 {line} 行有 {given} 个答案，问卷共 {asked} 题。',
    en: 'Line {line} has {given} answers to {asked} questions.',
  },
  ANSWER_OUT_OF_SCALE: {
    zh: '第 {line} 行 {question}：应为 {least} 至 {most} 的整数；不适用请留空。',
    en: 'Line {line}, {question}: a whole number from {least} to {most}; leave it empty where it does not apply.',
  },
  CRITERION_UNKNOWN_HERE: { zh: '该评价中没有这一指标。', en: 'The evaluation has no such leaf.' },
  BASIS_ONE_ONLY: {
    zh: '请选择一项顾客满意度测评或一次神秘顾客检验。',
    en: 'Please choose either a survey or a mystery visit.',
  },
  SURVEY_OF_ANOTHER_CLIENT: { zh: '该测评属于其他认证委托人。', en: 'The survey is one of another client.' },
  SURVEY_STILL_OPEN: {
    zh: '测评尚未结束，不能作为评分佐证。',
    en: 'The survey still collects answers; only a closed one is evidence.',
  },
  VISIT_OF_ANOTHER_AUDIT: { zh: '该检验属于其他审查。', en: 'The visit belongs to another audit.' },
  NO_MYSTERY_VISIT: { zh: '所选活动不是神秘顾客检验。', en: 'The activity is no mystery visit.' },
  VISIT_OUTSIDE_ACTIVITY: {
    zh: '到访日期应在神秘顾客检验期间内（{startsOn} 至 {endsOn}）。',
    en: 'The visit falls on a day of the mystery visits, from {startsOn} to {endsOn}.',
  },
  VISIT_OUTLET_MISSING: { zh: '请填写到访的门店、电话或网址。', en: 'Please give the store, the number or the page.' },
  VISIT_SCENARIO_MISSING: { zh: '请填写检验情景。', en: 'Please say what the customer came for.' },
  VISIT_OBSERVATIONS_MISSING: { zh: '请填写所见情况。', en: 'Please say what was seen.' },
  VISIT_IS_EVIDENCE: {
    zh: '以下指标以这次检验为佐证，请先取下：{criteria}。',
    en: 'Answers rest on this visit. Please take it off these criteria first: {criteria}.',
  },
  VISIT_NOT_CONCLUDED: { zh: '神秘顾客检验尚未完成。', en: 'The mystery visit is not concluded yet.' },
  BASIS_ATTACHED_ALREADY: { zh: '该佐证已附于此指标。', en: 'It is attached to this leaf already.' },
};
