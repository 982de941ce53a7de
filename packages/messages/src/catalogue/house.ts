import type { Sentences } from '../sentence.js';

/** What is said of the body's own house: risks, tasks, corrective actions, technical files and how long they are kept. */
export const house: Sentences = {
  OWNER_NOT_ENTITLED: {
    zh: '负责人须是有账号办理机构事项的在职人员。',
    en: 'The owner works for the body and has an account that may do its own work.',
  },
  HOUSE_ACTOR_IS_NOBODY: {
    zh: '该账号不属于任何人员，不能签字。',
    en: 'This account belongs to no person: nobody would be signing.',
  },
  HOUSE_REASON_MISSING: { zh: '请写明理由。', en: 'Please give the reason.' },
  RHYTHM_DAY_SHAPE: {
    zh: '请填写每年都有的月日，如 03-31。',
    en: 'Please give a month and day that every year has, such as 03-31.',
  },
  RHYTHM_NOT_YEARLY: { zh: '该事项不按年度月日办理。', en: 'This is not owed on a day of the year.' },
  RHYTHM_SINCE_RANGE: {
    zh: '起算日须在过去 {years} 年内，不晚于 {today}。',
    en: 'It counts from a day of the past {years} years, not after {today}.',
  },
  TASK_PROGRAMME_MISSING: { zh: '请选择认证项目。', en: 'Please choose the programme.' },
  TASK_OF_NO_PROGRAMME: { zh: '该事项不针对单个认证项目。', en: 'This is not of one programme.' },
  TASK_YEAR_MISSING: { zh: '请填写报告年度。', en: 'Please say which year the report is about.' },
  TASK_OF_NO_YEAR: { zh: '该事项不针对某一年度。', en: 'This is not about one year.' },
  TASK_YEAR_RANGE: { zh: '年度须在 {least} 至 {most} 之间。', en: 'The year lies between {least} and {most}.' },
  TASK_YEAR_RUNS: {
    zh: '{year} 年度结束后方可编制该年度报告。',
    en: 'The report on {year} is made once that year is over.',
  },
  TASK_TAKEN: {
    zh: '同一事项已在办理中，或该年度已有报告。',
    en: 'One like it is under way already, or the year has its report.',
  },
  TASK_SUBJECT_MISSING: { zh: '请写明主题和范围。', en: 'Please say what it is about.' },
  TASK_AFTER_LAST_DAY: {
    zh: '计划日期 {dueOn} 晚于周期要求的最后日期 {lastOn}。',
    en: 'It is planned for {dueOn}, after {lastOn}, the last day its rhythm leaves.',
  },
  TASK_STATUS: {
    zh: '该事项目前为“{status|HouseTaskStatus}”，不能这样办理。',
    en: 'The task is {status|HouseTaskStatus}; that cannot be done with it.',
  },
  TASK_OF_ANOTHER: { zh: '该事项由其负责人办理。', en: 'Its owner records it.' },
  TASK_RESULT_MISSING: { zh: '请写明结果和结论。', en: 'Please say what came of it.' },
  TASK_FILE_MISSING: { zh: '请附记录或报告文件。', en: 'Please add the minutes or the report as a file.' },
  TASK_SIGNED_BY_ITS_OWNER: {
    zh: '签批人不能是该事项的负责人或记录人。',
    en: 'Whoever owns or recorded it does not sign it off.',
  },
  TASK_REPORTED_MISSING: { zh: '请填写上报日期。', en: 'Please give the day it was told to the regulator.' },
  TASK_NOT_REPORTED: { zh: '该事项无须上报。', en: 'This is not told to the regulator.' },
  COMMITTEE_TOO_FEW: { zh: '出席委员不得少于 {least} 人。', en: 'At least {least} members take part.' },
  NOT_OF_COMMITTEE: {
    zh: '出席人员中有人当日未获公正性委员会委员授权。',
    en: 'Somebody of those present is not authorised to sit on the committee on that day.',
  },
  CONCLUSIONS_OF_COMMITTEE: {
    zh: '只有公正性委员会评审才对风险作结论。',
    en: 'Only a review of the committee concludes on risks.',
  },
  RISKS_WITHOUT_CONCLUSION: {
    zh: '尚有 {count} 项存续风险没有结论。',
    en: 'Open risks without a conclusion: {count}.',
  },
  CONCLUSION_TWICE: { zh: '同一风险只能有一个结论。', en: 'A risk has one conclusion.' },
  CONCLUSION_OF_CLOSED_RISK: { zh: '所列风险中有已解除的。', en: 'One of these risks was taken off already.' },
  CONCLUSION_REMARK_MISSING: {
    zh: '要求补充措施或解除风险的，请写明理由。',
    en: 'Please say why more is asked for, or why it is taken off.',
  },
  RISK_DESCRIPTION_MISSING: { zh: '请描述风险。', en: 'Please describe the risk.' },
  RISK_MEASURES_MISSING: { zh: '请写明控制措施。', en: 'Please say what is done about it.' },
  RISK_REMARK_MISSING: { zh: '请写明评审意见。', en: 'Please say what was found.' },
  RISK_OWNER_CONCERNED: {
    zh: '风险涉及的人员不能担任该风险的负责人。',
    en: 'Whom the risk is about does not own it.',
  },
  RISK_REVIEW_RANGE: {
    zh: '下次评审须在明日至 {last} 之间（周期 {months} 个月）。',
    en: 'The next review lies between tomorrow and {last}: every {months} months at least.',
  },
  RISK_STATUS: {
    zh: '该风险目前为“{status|RiskStatus}”，不能这样办理。',
    en: 'The risk is {status|RiskStatus}; that cannot be done with it.',
  },
  RISK_CLOSED_BY_COMMITTEE: {
    zh: '风险只能由公正性委员会评审解除。',
    en: 'Only a review of the committee takes a risk off the register.',
  },
  ACTION_MATTER_MISSING: { zh: '请写明不符合的情况。', en: 'Please say what is not as it should be.' },
  ACTION_DUE_RANGE: {
    zh: '期限须在明日至 {last} 之间（最多 {months} 个月）。',
    en: 'The last day lies between tomorrow and {last}: {months} months at most.',
  },
  ACTION_STATUS: {
    zh: '该纠正措施目前为“{status|HouseActionStatus}”，不能这样办理。',
    en: 'The corrective action is {status|HouseActionStatus}; that cannot be done with it.',
  },
  ACTION_OF_ANOTHER: { zh: '由负责人本人答复。', en: 'Its owner answers for it.' },
  ACTION_CAUSE_MISSING: { zh: '请写明原因。', en: 'Please give the cause.' },
  ACTION_CORRECTION_MISSING: { zh: '请写明纠正。', en: 'Please say what was put right.' },
  ACTION_ACTION_MISSING: { zh: '请写明纠正措施。', en: 'Please say what removes the cause.' },
  ACTION_VERIFIED_BY_ITS_OWNER: {
    zh: '验证人不能是负责人或答复人。',
    en: 'Whoever owns it or answered for it does not verify it.',
  },
  ACTION_SEEN_MISSING: { zh: '请写明验证时看到的情况。', en: 'Please say what you saw.' },
  ACTION_DUE_MISSING: { zh: '措施无效的，请给出新的期限。', en: 'Where it did not work, please give a new last day.' },
  ACTION_DUE_OF_CLOSED: { zh: '措施有效的，无须新的期限。', en: 'What worked needs no new last day.' },
  FILE_STATUS: {
    zh: '该档案目前为“{status|TechnicalFileStatus}”，不能这样办理。',
    en: 'The file is {status|TechnicalFileStatus}; that cannot be done with it.',
  },
  FILE_OF_ANOTHER: { zh: '由该档案的归档人封存。', en: 'Its archivist seals it.' },
  FILE_OPENED: { zh: '该决定已有技术档案。', en: 'This decision has its technical file.' },
  FILE_OF_NO_AUDIT: {
    zh: '该决定不是基于审查作出的，没有技术档案。',
    en: 'This decision rests on no audit: there is no file to keep.',
  },
  FILE_PART_MISSING: {
    zh: '缺少“{part|FileItemKind}”；请补齐，或说明缺少的原因。',
    en: 'Missing: {part|FileItemKind}. Please add it, or say why it is not there.',
  },
  FILE_PART_THERE: {
    zh: '“{part|FileItemKind}”并不缺少，无须说明。',
    en: 'There is no gap to explain: {part|FileItemKind}.',
  },
  DISPOSAL_BY_ARCHIVIST: { zh: '归档人不能决定自己所归档案的处置。', en: 'Its archivist does not decide on it.' },
  RETENTION_RUNS: { zh: '保存期限至 {until}，期满后方可处置。', en: 'It is kept until {until} at least.' },
  UNDER_LEGAL_HOLD: {
    zh: '该客户的档案处于法律保留中，不得解除保管。',
    en: "The client's records are under a legal hold.",
  },
  DESTROYED_BY_RELEASER: {
    zh: '解除保管的人不能再自行销毁。',
    en: 'Whoever released a file does not destroy it.',
  },
  FILE_CONTENT_LOST: {
    zh: '“{name}”的内容已不在文件库中，请先查明。',
    en: 'The content of {name} is not in the store any more; please find out why.',
  },
  DOCUMENT_DESTROYED: {
    zh: '该文件已于 {day} 按处置决定销毁，只留存其摘要。',
    en: 'This file was destroyed on {day}, when its time was over; its hash is kept.',
  },
  KEEP_UNTIL_RANGE: {
    zh: '继续保存的日期须在明日至 {last} 之间。',
    en: 'It is kept until a day between tomorrow and {last}.',
  },
  KEEP_UNTIL_OF_RELEASED: { zh: '解除保管的，不填继续保存的日期。', en: 'What is released is kept until no day.' },
  HOLD_STANDS: { zh: '该客户已有法律保留。', en: 'The client is under a hold already.' },
  HOLD_LIFTED: { zh: '该法律保留已解除。', en: 'This hold was lifted already.' },
};
