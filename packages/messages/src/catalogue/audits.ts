import type { Sentences } from '../sentence.js';

/** What is said of audits: planning, fieldwork, nonconformities, the report. */
export const audits: Sentences = {
  AGREEMENT_NOT_SIGNED: { zh: '认证合同尚未签订。', en: 'The agreement is not signed yet.' },
  STARTS_BEFORE_AGREEMENT: {
    zh: '审查不能早于认证合同签订日期 {signedOn} 开始。',
    en: 'The audit cannot start before the agreement was signed, on {signedOn}.',
  },
  AGREEMENT_OVER: {
    zh: '认证合同有效期至 {until}，此后的审查须先以补充协议延长合同。',
    en: 'The agreement ends on {until}; an amendment extends it before anything later is audited.',
  },
  CERTIFICATE_STATE_FORBIDS_AUDIT: {
    zh: '证书状态[（{state|CertificateState}）]不允许安排{kind|AuditKind}。',
    en: "The certificate's state[ ({state|CertificateState})] does not allow for a {kind|AuditKind}.",
  },
  AUDIT_AFTER_EXPIRY: {
    zh: '{kind|AuditKind}的现场审查最迟应在 {by} 结束，之后不能再用于这张证书。',
    en: 'A {kind|AuditKind} of this certificate is over on site by {by}; later it counts for nothing.',
  },
  PLANNED_DAY_OVER: {
    zh: '该日期已过；审查只能安排在今天（{today}）或以后。',
    en: 'That day is over; an audit is planned for today ({today}) or later.',
  },
  ENDS_BEFORE_START: {
    zh: '结束日期不能早于开始日期 {startsOn}。',
    en: 'The last day cannot come before the first, {startsOn}.',
  },
  SHORT_NOTICE_NOT_TOLD: {
    zh: '短期通知的审查，客户不能对审查组提出异议；首次会议前须发出审查组通知并写明选人时的审慎考虑。',
    en: 'At short notice the client cannot object: tell it of the team, and with what care that was chosen, before the opening meeting.',
  },
  STAY_TOO_LONG: { zh: '现场审查期间不能超过 {most} 天。', en: 'The time on site cannot span more than {most} days.' },
  DOCUMENT_REVIEW_MISSING: {
    zh: '请安排文件审查日期：文件审查应在现场审查之前完成。',
    en: 'Please set a day for the document review, which comes before the audit on site.',
  },
  DOCUMENT_REVIEW_TOO_LATE: {
    zh: '文件审查应早于现场审查的第一天 {startsOn}。',
    en: 'The document review comes before the first day on site, {startsOn}.',
  },
  ON_SITE_EXCEEDS_TOTAL: {
    zh: '现场人日不能超过审查总人日 {total}。',
    en: 'The person-days on site cannot exceed the {total} in all.',
  },
  AUDIT_TIME_NOT_JUSTIFIED: {
    zh: '人日表中没有对应数值，请说明 {planned} 人日的依据。',
    en: 'The table has no figure for this case. Please say what the {planned} person-days rest on.',
  },
  AUDIT_TIME_NOT_IN_TABLE: {
    zh: '人日表没有 {headcount} 人对应的数值，请自行论证审查时间。',
    en: 'The table has no figure for {headcount} persons; the audit time has to be argued for.',
  },
  CHECKLIST_ITEM_UNKNOWN: { zh: '核查单没有条目 {item}。', en: 'The checklist has no item {item}.' },
  CHECKLIST_ITEM_TWICE: { zh: '条目 {item} 重复。', en: 'Item {item} is named twice.' },
  CHECKLIST_REMARK_MISSING: {
    zh: '条目 {item} 答“否”或“不适用”，请写明情况。',
    en: 'Item {item} is a no or does not apply: say what was seen.',
  },
  COMBINED_WITH_ITSELF: { zh: '不能与自身结合，请选择另一项审查。', en: 'An audit is combined with another one.' },
  COMBINED_CLIENTS_DIFFER: {
    zh: '两项审查的认证委托人不同，不能结合。',
    en: 'The two audits are of different clients.',
  },
  COMBINED_PROGRAMME_ALIKE: {
    zh: '两项审查属于同一认证项目；结合审查须针对两个项目。',
    en: 'Both audits are against the same programme; a combined audit is against two.',
  },
  COMBINED_DAYS_APART: {
    zh: '另一项审查在 {startsOn} 至 {endsOn} 进行，两项审查没有共同的日期。请先调整计划。',
    en: 'The other audit runs from {startsOn} to {endsOn}: the two share no day. Reschedule one of them first.',
  },
  AUDIT_COMBINED_ALREADY: {
    zh: '{number} 已与 {with} 结合。请先解除。',
    en: '{number} is combined with {with} already. Separate them first.',
  },
  AUDIT_NOT_COMBINED: { zh: '该审查没有与其他审查结合。', en: 'The audit is combined with no other.' },
  COMBINED_AUDIT_REPORTED: {
    zh: '另一项审查已处于“{status|AuditStatus}”状态，结合关系不再变更。',
    en: 'The other audit is {status|AuditStatus}; what was audited together stays together.',
  },
  SEPARATION_DOUBLE_BOOKS: {
    zh: '解除后下列人员将在同一天被重复安排：{persons}。请先调整日期或审查组。',
    en: 'Apart, these would be booked twice on the same days: {persons}. Change days or team first.',
  },
  SCORECARD_OF_OTHER_AUDIT: {
    zh: '评分表不属于这组结合审查。',
    en: 'The scorecard belongs to neither of the combined audits.',
  },
  ANSWER_OF_UNLISTED_SCORECARD: {
    zh: '指标 {criterion} 的答案所在评分表不在本次保存之列。',
    en: 'The answer to {criterion} names a scorecard that is not among those to be saved.',
  },
  AUDIT_CLOSED_TO_REPORTING: {
    zh: '该审查{status|AuditStatus}，不能再登记审查计划的报送日期。',
    en: 'The audit is {status|AuditStatus}: when its plan was reported can no longer be recorded.',
  },
  REPORTED_BEFORE_PLANNED: {
    zh: '报送日期不能早于策划日期 {plannedOn}。',
    en: 'The plan cannot have been reported before it was made, on {plannedOn}.',
  },
  AUDIT_NOT_OPEN: {
    zh: '该次审查{status|AuditStatus}，不能再办理此事。',
    en: 'The audit is {status|AuditStatus}; this is no longer possible.',
  },
  NOT_ON_TEAM: { zh: '您不是该审查组成员。', en: 'You are not on the audit team.' },
  MEETING_ON_NO_AUDIT_DAY: {
    zh: '{heldOn} 没有安排现场或远程审查，首末次会议应在审查期间召开。',
    en: 'Nothing is audited on site or remotely on {heldOn}; meetings are held on a day of the audit.',
  },
  CLOCK_TIME_INVALID: { zh: '请按“时:分”填写时间，例如 09:00。', en: 'Please give the time as HH:MM, such as 09:00.' },
  MEETINGS_OUT_OF_ORDER: {
    zh: '末次会议应晚于首次会议，请核对日期和时间。',
    en: 'The closing meeting comes after the opening meeting. Please check day and time.',
  },
  MEETING_PLACE_MISSING: { zh: '请填写会议地点。', en: 'Please say where the meeting was held.' },
  ATTENDEE_NOT_ON_TEAM: {
    zh: '签到名单中有人不是审查组成员，请核对。',
    en: 'Somebody on the list has no seat on the team. Please check.',
  },
  ATTENDEE_TWICE: { zh: '同一成员在签到名单中出现了两次。', en: 'A member is on the list twice.' },
  SEAT_NOT_ATTENDING: {
    zh: '承担审查人日的成员须签到，或说明未到场原因：{names}。',
    en: 'Whoever has audit time signs in, or the reason for the absence is given: {names}.',
  },
  TEAM_NOT_ATTENDING: { zh: '至少应有一名审查组成员到场。', en: 'At least one member of the team has to be there.' },
  ABSENCE_REASON_MISSING: { zh: '请说明成员未到场的原因。', en: 'Please say why a member was not there.' },
  CLIENT_NOT_ATTENDING: {
    zh: '请登记受审查方的到会人员。',
    en: 'Please name who came of the client.',
  },
  ATTENDEE_NAME_MISSING: {
    zh: '请填写受审查方人员的姓名和职务。',
    en: "Please give the name and the post of the client's people.",
  },
  ATTENDANCE_MISSING: {
    zh: '尚未登记会议签到：{meetings|MeetingKind}。',
    en: 'The attendance is not recorded yet: {meetings|MeetingKind}.',
  },
  NOT_A_SURVEILLANCE: {
    zh: '{kind|AuditKind}没有监督审查内容清单。',
    en: 'Only a surveillance has this checklist; this audit is of another kind: {kind|AuditKind}.',
  },
  TOPIC_TWICE: { zh: '同一项监督内容填写了两次。', en: 'A topic is named twice.' },
  TOPIC_ALWAYS_APPLIES: {
    zh: '以下内容每次监督都要审查，不能填“不适用”：{topics|SurveillanceTopic}。',
    en: 'Every surveillance looks at these; they always apply: {topics|SurveillanceTopic}.',
  },
  TOPIC_NOTES_MISSING: {
    zh: '请填写{topic|SurveillanceTopic}的审查情况，或不适用的理由。',
    en: 'Please say what was seen, or why it does not apply: {topic|SurveillanceTopic}.',
  },
  SURVEILLANCE_TOPICS_MISSING: {
    zh: '监督审查内容尚未填写：{topics|SurveillanceTopic}。',
    en: 'Contents of the surveillance are not recorded yet: {topics|SurveillanceTopic}.',
  },
  SEAT_RECORDS_NOTHING: {
    zh: '{role|TeamRole}不能记录审查结果，请由组长或审查员办理。',
    en: 'The seat of {role|TeamRole} records nothing; the leader or an auditor does.',
  },
  ACTIVITY_ALREADY_CONCLUDED: {
    zh: '{kind|AuditActivityKind}已有结论。',
    en: 'This was concluded already: {kind|AuditActivityKind}.',
  },
  CONCLUDED_BEFORE_START: {
    zh: '结论日期不能早于开始日期 {startsOn}。',
    en: 'It cannot be concluded before it began, on {startsOn}.',
  },
  REMOTE_EFFECT_MISSING: {
    zh: '远程审查应说明所用信息通信技术的效果，以及是否达到审查目的。',
    en: 'Please say how well the technology served, and whether what was audited from afar met its purpose.',
  },
  NOTES_MISSING: { zh: '结论为不通过时，请说明情况。', en: 'Please say what was seen when something did not pass.' },
  DOCUMENT_REVIEW_NOT_PASSED: {
    zh: '文件审查通过后方可进行现场审查。',
    en: 'Nobody goes on site before the document review has passed.',
  },
  SCORECARD_NOT_OPEN: {
    zh: '评分表{status|ScorecardStatus}，不能修改。',
    en: 'The scorecard is {status|ScorecardStatus} and cannot be changed.',
  },
  NONCONFORMITY_STATEMENT_MISSING: { zh: '请描述不符合的内容。', en: 'Please state what is not met.' },
  NONCONFORMITY_EVIDENCE_MISSING: { zh: '请记录不符合的证据。', en: 'Please record the evidence.' },
  NONCONFORMITY_GROUND_MISSING: {
    zh: '请指明不符合的评价指标，或所对应的特别扣分项。',
    en: 'Please name the criterion that is not met, or the special deduction it rectifies.',
  },
  CRITERION_ONLY_ENCOURAGED: {
    zh: '评价指标[ {criterion} ]为鼓励项，可以扣分，但不开具不符合项。',
    en: 'The criterion[ {criterion}] is only encouraged: it may lose points, but carries no nonconformity.',
  },
  UNKNOWN_SPECIAL_DEDUCTION: {
    zh: '评分表中没有该特别扣分项。',
    en: 'No scorecard of this audit has that special deduction.',
  },
  SPECIAL_DEDUCTION_RECTIFIED: {
    zh: '该特别扣分项已对应一个不符合项。',
    en: 'The special deduction has a nonconformity already.',
  },
  CRITERION_NAMED_TWICE: {
    zh: '评价指标[ {criterion} ]已列入该不符合项。',
    en: 'The nonconformity names the criterion[ {criterion}] already.',
  },
  NONCONFORMITY_ANSWERED_ALREADY: {
    zh: '该不符合项为{status|NonconformityStatus}状态，不能再并入其他指标。',
    en: 'The nonconformity is {status|NonconformityStatus}; no further criterion can join it.',
  },
  NONCONFORMITY_SETTLED: {
    zh: '该不符合项为{status|NonconformityStatus}状态，目前不能办理此事。',
    en: 'The nonconformity is {status|NonconformityStatus}; this comes before.',
  },
  AUDIT_ENDED: {
    zh: '该次审查{status|AuditStatus}，其不符合项不能再这样改动。',
    en: 'The audit is {status|AuditStatus}; its nonconformities no longer change like this.',
  },
  RESPONSE_FILE_HELD_ALREADY: {
    zh: '指标 {criteria} 已附有该文件。',
    en: 'The file is kept with {criteria} already.',
  },
  EVIDENCE_FILE_MISSING: { zh: '请至少选择一个文件。', en: 'Please choose at least one file.' },
  NONCONFORMITY_ALREADY_MAJOR: { zh: '该不符合项已是严重不符合项。', en: 'The nonconformity is major already.' },
  ESCALATION_NOT_DUE: {
    zh: '该一般不符合项在 {escalatesOn} 之后仍未完成整改，方可升为严重。',
    en: 'A minor nonconformity becomes major only if it is not settled by {escalatesOn}.',
  },
  ESCALATION_REASON_MISSING: { zh: '请说明升为严重的理由。', en: 'Please say why it becomes major.' },
  NOT_ON_NEXT_TEAM: {
    zh: '在下一次审查中验证，须由该客户后续审查的审查组成员办理；目前您不在其中。',
    en: 'Verification at the next audit is for the team of a later audit under way; you have no seat there.',
  },
  RAISED_BEFORE_AUDIT: {
    zh: '不符合项的开具日期不能早于审查开始日期 {startsOn}。',
    en: 'A nonconformity cannot be raised before the audit began, on {startsOn}.',
  },
  NONCONFORMITY_NOT_OPEN: {
    zh: '该不符合项{status|NonconformityStatus}，目前无需答复。',
    en: 'The nonconformity is {status|NonconformityStatus} and awaits no answer.',
  },
  ANSWERED_BY_THE_TEAM: {
    zh: '您是该审查组的{role|TeamRole}，不能代受审查方答复不符合项。',
    en: 'You sat on the audit team ({role|TeamRole}) and cannot answer for the client.',
  },
  CAUSE_MISSING: { zh: '请填写原因分析。', en: 'Please give the cause.' },
  CORRECTION_MISSING: { zh: '请填写纠正。', en: 'Please give the correction.' },
  CORRECTIVE_ACTION_MISSING: { zh: '请填写纠正措施。', en: 'Please give the corrective action.' },
  ANSWERED_BEFORE_RAISED: {
    zh: '答复日期不能早于不符合项的开具日期 {raisedOn}。',
    en: 'The answer cannot be dated before the nonconformity was raised, on {raisedOn}.',
  },
  NONCONFORMITY_NOT_ANSWERED: {
    zh: '该不符合项为{status|NonconformityStatus}状态，目前不能办理此事。',
    en: 'The nonconformity is {status|NonconformityStatus}; this follows its answer.',
  },
  NONCONFORMITY_NOT_VERIFIED: {
    zh: '该不符合项为{status|NonconformityStatus}状态，验证有效后方可关闭。',
    en: 'The nonconformity is {status|NonconformityStatus}; it is closed once verified.',
  },
  SEND_BACK_REASON_MISSING: { zh: '退回时请说明理由。', en: 'Sending it back needs a reason.' },
  VERIFICATION_EVIDENCE_MISSING: { zh: '请填写验证所依据的证据。', en: 'Please say what the verification rests on.' },
  JUDGED_BEFORE_ANSWERED: {
    zh: '办理日期不能早于答复日期 {answeredOn}。',
    en: 'This cannot be dated before the answer, on {answeredOn}.',
  },
  NOT_THE_LEADER: { zh: '审查报告由审查组长提交。', en: 'The team leader submits the report.' },
  AUDIT_NOT_OVER: {
    zh: '现场审查于 {endsOn} 结束，之后方可提交报告。',
    en: 'The audit on site ends on {endsOn}; the report follows it.',
  },
  ACTIVITY_NOT_CONCLUDED: {
    zh: '以下审查活动尚无结论：{kinds|AuditActivityKind}。',
    en: 'Not concluded yet: {kinds|AuditActivityKind}.',
  },
  ACTIVITIES_OUT_OF_ORDER: {
    zh: '以下审查活动的结论早于文件审查：{kinds|AuditActivityKind}。',
    en: 'Concluded before the document review was: {kinds|AuditActivityKind}.',
  },
  SCORECARD_MISSING: { zh: '该次审查没有评分表。', en: 'The audit has no scorecard.' },
  SCORECARD_INCOMPLETE: {
    zh: '“{evaluation}”的评分表尚未填写完整。',
    en: 'The scorecard of “{evaluation}” is not complete.',
  },
  REPORT_CONCLUSION_MISSING: { zh: '请填写审查结论。', en: "Please write the report's conclusion." },
  RECOMMENDATION_MISSING: { zh: '请选择审查组的推荐意见。', en: "Please choose the team's recommendation." },
  RECOMMENDATION_NOT_OPEN: {
    zh: '{kind|AuditKind}不能给出“{recommendation|Recommendation}”的推荐意见。',
    en: 'This kind of audit ({kind|AuditKind}) does not allow the recommendation “{recommendation|Recommendation}”.',
  },
  RECOMMENDATION_CONTRADICTS: {
    zh: '评价或审查活动未通过，不能给出“{recommendation|Recommendation}”的推荐意见。',
    en: 'The recommendation “{recommendation|Recommendation}” contradicts what did not pass.',
  },
};
