import type { Sentences } from '../sentence.js';

/** What is said of proposals of who audits what. */
export const proposals: Sentences = {
  PROPOSAL_BEGINS_TOO_EARLY: {
    zh: '起始日应晚于今天（{today}）。',
    en: 'Please begin after today ({today}).',
  },
  PROPOSAL_TOO_LONG: {
    zh: '一次最多编排 {most} 天，请缩短时段。',
    en: 'A proposal covers {most} days at most; please choose a shorter time.',
  },
  NOTHING_TO_PROPOSE: {
    zh: '该时段内没有待安排的审查。',
    en: 'No audit waits for a team on these days.',
  },
  TOO_MUCH_TO_PROPOSE: {
    zh: '该时段内待安排的审查有 {due} 项，一次最多 {most} 项；请缩短时段或选定一个认证项目。',
    en: '{due} audits wait on these days, and {most} can be weighed up at once; please choose a shorter time or one programme.',
  },
  PROPOSAL_CLOSED: {
    zh: '该派遣建议{status|ProposalStatus}，不能再办理。',
    en: 'The proposal is {status|ProposalStatus}; nothing more can be done with it.',
  },
  PROPOSAL_LINE_ACCEPTED: {
    zh: '该项已于 {acceptedOn} 采纳，请在审查中办理变更。',
    en: 'This line was accepted on {acceptedOn}; please change the audit itself.',
  },
  PROPOSAL_LINE_WITHOUT_TEAM: {
    zh: '该项尚无审查组，请先选定日期和人员。',
    en: 'This line has no team yet; please choose days and people first.',
  },
  BOARD_DAYS_RANGE: {
    zh: '排程板显示 1 至 {most} 天，结束日期不早于开始日期。',
    en: 'The board shows 1 to {most} days, and its last day is not before its first.',
  },
  TABLE_HAS_NO_TIME: {
    zh: '审查时间表没有适用的人日，请在审查计划中论证后排定。',
    en: 'The table has no time for this audit; plan it by itself and argue for its time.',
  },
  FORECAST_MONTHS: {
    zh: '预测月数应为 1 至 {most}。',
    en: 'The forecast covers 1 to {most} months.',
  },
  PLANNED_DAYS_STAY: {
    zh: '该审查已排定在 {startsOn} 至 {endsOn}；如需改期，请在审查中办理。',
    en: 'The audit is planned for {startsOn} to {endsOn}; please move it there.',
  },
};
