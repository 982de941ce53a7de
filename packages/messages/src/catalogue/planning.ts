import type { Sentences } from '../sentence.js';

/** What is said of an audit's time and of the sites it goes to. */
export const planning: Sentences = {
  REDUCTION_NOT_JUSTIFIED: {
    zh: '计划 {planned} 人日，少于核算所得的 {table} 人日；减少须逐项列明调整理由。',
    en: 'The {planned} person-days planned are fewer than the {table} worked out. Please add the reasons that reduce them.',
  },
  REDUCTION_TOO_LARGE: {
    zh: '计划 {planned} 人日，较人日表的 {table} 人日减少超过 {most}%。',
    en: 'The {planned} person-days planned are more than {most} % below the {table} of the table.',
  },
  ON_SITE_SHARE_LOW: {
    zh: '现场人日仅占总人日的 {share}%，应不少于 80%。',
    en: 'Only {share} % of the time is on site; it should be 80 % at least.',
  },
  BELOW_SHARE_OF_INITIAL: {
    zh: '{kind|AuditKind}计划 {planned} 人日；参照初次审查时间，应不少于 {least} 人日。',
    en: 'The {kind|AuditKind} is planned with {planned} person-days; measured by an initial audit it takes {least} at least.',
  },
  ADJUSTMENT_WITHOUT_TABLE: {
    zh: '人日表没有对应数值，无从调整；请在审查时间说明中论证。',
    en: 'The table has no figure to adjust; please argue for the time instead.',
  },
  ADJUSTMENTS_TOO_LARGE: {
    zh: '各项调整合计减少 {percent}%，不能超过 {most}%。',
    en: 'The reasons take off {percent} % in all; {most} % is the most.',
  },
  ADJUSTMENT_PERCENT: {
    zh: '调整比例应为 1 至 {most} 的整数（%）。',
    en: 'An adjustment is a whole number of per cent, from 1 to {most}.',
  },
  ADJUSTMENT_NOT_JUSTIFIED: {
    zh: '请说明“{reason|TimeAdjustmentReason}”适用于该客户的依据。',
    en: 'Please say why this holds for the client: {reason|TimeAdjustmentReason}.',
  },
  ADJUSTMENT_TWICE: {
    zh: '调整理由“{reason|TimeAdjustmentReason}”重复。',
    en: 'This reason stands there twice: {reason|TimeAdjustmentReason}.',
  },
  NOT_IN_LOWER_HALF: {
    zh: '人数 {headcount} 不在档位 {from}–{most} 的下半段。',
    en: '{headcount} persons are not in the lower half of the band from {from} to {most}.',
  },
  LOWER_HALF_TOO_LARGE: {
    zh: '人数处于档位下半段，最多减半个人日，即 {most}%。',
    en: 'The lower half of a band is worth half a person-day: {most} % at most.',
  },
  NO_TEAM_TO_NOTIFY: { zh: '尚未组成审查组，无从通知。', en: 'There is no team to tell the client of.' },
  SHORT_NOTICE_CARE_MISSING: {
    zh: '短期通知的审查客户不能提出异议，请说明选派审查组时的特别考虑。',
    en: 'At short notice the client cannot object. Please say with what care the team was chosen.',
  },
  OBJECT_BY_MISSING: { zh: '请给出客户提出异议的期限。', en: 'Please give the last day for the client to object.' },
  OBJECT_BY_PAST: {
    zh: '提出异议的期限不能早于今天 {today}。',
    en: 'The last day to object cannot be before today, {today}.',
  },
  OBJECT_BY_TOO_LATE: {
    zh: '提出异议的期限应早于审查的第一天 {startsOn}。',
    en: 'The last day to object comes before the audit begins, on {startsOn}.',
  },
  NOT_OF_THE_TEAM: { zh: '此人不在该审查组。', en: 'This person is not on the team.' },
  TEAM_NOT_NOTIFIED: { zh: '审查组尚未通知客户。', en: 'The client has not been told of the team yet.' },
  NO_OBJECTION_AT_SHORT_NOTICE: {
    zh: '该次审查为短期通知，不接受对审查组的异议。',
    en: 'This audit comes at short notice; its team takes no objection.',
  },
  OBJECTION_TOO_LATE: {
    zh: '提出异议的期限为 {objectBy}，已经届满。',
    en: 'The last day to object was {objectBy}.',
  },
  OBJECTION_OPEN_ALREADY: {
    zh: '对该成员的异议正在处理。',
    en: 'An objection against this member is being looked at already.',
  },
  OBJECTION_REASON_MISSING: { zh: '请说明异议的理由。', en: 'Please give the reason for the objection.' },
  OBJECTION_ANSWERED: {
    zh: '该异议已答复：{outcome|ObjectionOutcome}。',
    en: 'This objection was answered: {outcome|ObjectionOutcome}.',
  },
  OBJECTION_ANSWER_MISSING: { zh: '请说明处理的理由。', en: 'Please say why.' },
  OBJECTION_PENDING: {
    zh: '客户对 {persons} 的异议尚未答复。',
    en: "The client's objection is not answered yet, against: {persons}.",
  },
  OBJECTION_UPHELD: {
    zh: '客户对 {persons} 的异议成立，应更换该成员。',
    en: 'The objection was upheld and the seat has to change, against: {persons}.',
  },
  WHOLLY_REMOTE: {
    zh: '{kind|AuditKind}不能全部以远程方式进行，请至少安排一项现场审查。',
    en: 'A whole {kind|AuditKind} cannot be remote. Please plan something on site.',
  },
  REMOTE_TERMS_MISSING: {
    zh: '计划中有远程审查，请记录远程范围、信息通信技术风险评估和双方同意日期。',
    en: 'Something is planned from afar. Please record its extent, the assessment of risks, and both consents.',
  },
  REMOTE_EXTENT_MISSING: { zh: '请说明远程审查的范围。', en: 'Please say what is audited from afar.' },
  REMOTE_RISKS_MISSING: {
    zh: '请记录信息通信技术的风险评估。',
    en: 'Please record the assessment of the risks of the technology used.',
  },
  REMOTE_CONSENT_LATE: {
    zh: '双方应在远程审查开始日 {startsOn} 之前同意。',
    en: 'Both sides agree before the remote audit begins, on {startsOn}.',
  },
  NO_SITES_TO_SAMPLE: {
    zh: '该客户只有总部，没有可抽样的场所。',
    en: 'The client works at its head office alone; there is nothing to sample.',
  },
  SITE_RATIONALE_MISSING: {
    zh: '请说明采用“{method|SiteMethod}”的理由。',
    en: 'Please say why this method fits: {method|SiteMethod}.',
  },
  SITES_NOT_SAMPLED: {
    zh: '该次审查覆盖全部场所，无须抽样。',
    en: 'This audit goes to every site; there is nothing to draw.',
  },
  TOO_MANY_SITES_CHOSEN: {
    zh: '样本 {size} 个场所中至少 {random} 个应随机抽取，最多指定 {most} 个。',
    en: 'Of a sample of {size}, chance draws {random} at least, so {most} may be chosen.',
  },
  SITE_NOT_IN_FRAME: {
    zh: '所选场所不属于该客户，或为每次必到的总部。',
    en: 'This is no site of the client, or its head office, which every audit goes to.',
  },
  SITE_CHOSEN_TWICE: { zh: '同一场所选了两次。', en: 'This site is chosen twice.' },
  SITE_REASON_MISSING: { zh: '请说明指定该场所的理由。', en: 'Please say why this site is chosen.' },
  SITE_VISITED_ALREADY: {
    zh: '轮流审查的场所每次应不同：该场所已审查过，尚有未审查的场所。',
    en: 'Taken in turn, sites differ each time: this one was gone to, and others were not yet.',
  },
  SITES_NOT_DRAWN: {
    zh: '本次审查采用场所抽样（{method|SiteMethod}），但尚未抽取场所。',
    en: 'The sites of this audit are sampled ({method|SiteMethod}), and they were not drawn.',
  },
  SITES_DRAWN_ALREADY: {
    zh: '场所已于 {drawnOn} 抽取，不能重抽。',
    en: 'The sites were drawn on {drawnOn}; they are not drawn again.',
  },
  ON_SITE_MISSING: {
    zh: '请至少安排一项现场、远程或神秘顾客审查。',
    en: 'At least one activity with the client is needed: on site, remote or as a mystery customer.',
  },
  ACTIVITY_TOO_LONG: {
    zh: '单项审查活动不能超过 {most} 天。',
    en: 'One activity cannot span more than {most} days.',
  },
  FILE_AWAITS_NO_INITIAL_AUDIT: {
    zh: '该认证案卷{status|CertificationStatus}，不再需要初次认证审查。',
    en: 'The file is {status|CertificationStatus} and awaits no initial audit.',
  },
  AUDIT_OPEN_ALREADY: {
    zh: '该认证案卷已有同类审查 {number} 尚未结束。',
    en: 'An audit of this kind is open on the file already: {number}.',
  },
  SURVEILLANCE_MISSING: {
    zh: '请选择本次审查所完成的监督审查。',
    en: 'Please choose the surveillance that this audit completes.',
  },
  SURVEILLANCE_NOT_ASKED: {
    zh: '只有监督审查可以指明所完成的监督；{kind|AuditKind}不能。',
    en: 'Only a surveillance audit names the surveillance it completes; this is a {kind|AuditKind}.',
  },
  SURVEILLANCE_OF_ANOTHER_FILE: {
    zh: '所选监督审查属于其他认证案卷。',
    en: 'The surveillance belongs to another file.',
  },
  SURVEILLANCE_COMPLETED: {
    zh: '该监督审查已于 {completedOn} 完成。',
    en: 'This surveillance was completed on {completedOn}.',
  },
  SURVEILLANCE_PLANNED: {
    zh: '该监督审查已安排在审查 {number} 中。',
    en: 'Audit {number} is planned for this surveillance already.',
  },
  CANCEL_REASON_MISSING: { zh: '取消审查应说明理由。', en: 'Calling an audit off needs a reason.' },
};
