import type { Sentences } from '../sentence.js';

/** What a scan over the whole body finds. */
export const xray: Sentences = {
  XRAY_SCORE_DIFFERS: { zh: '重算所得与已存得分不一致。', en: 'Computed anew, the score is not the one on record.' },
  XRAY_SURVEILLANCE_PLAN_DIFFERS: { zh: '监督安排与规则不一致。', en: 'Surveillance is not what the rules plan.' },
  XRAY_CERTIFICATE_WITHOUT_DECISION: { zh: '证书没有认证决定。', en: 'Certificate without a decision.' },
  XRAY_CERTIFICATE_OF_ANOTHER: {
    zh: '证书与案卷的客户或项目不一致。',
    en: 'Certificate of another client or programme than its file.',
  },
  XRAY_TWO_CERTIFICATES: { zh: '同一案卷有两张有效证书。', en: 'Two certificates of one file in force.' },
  XRAY_CERTIFICATE_LEVEL_DIFFERS: {
    zh: '证书等级与最近一次认证决定不一致。',
    en: 'Certificate of another level than the last decision on it.',
  },
  XRAY_FILE_NOT_CERTIFIED: {
    zh: '证书在有效期内，案卷却不是获证状态。',
    en: 'Certificate in force, and its file is not certified.',
  },
  XRAY_SURVEILLANCE_DONE_UNAUDITED: {
    zh: '监督已记为完成，但没有已决定的审查。',
    en: 'Surveillance done without a decided audit.',
  },
  XRAY_SURVEILLANCE_STANDS_OTHERWISE: {
    zh: '监督项所记的证书状态与证书本身不一致。',
    en: 'Surveillance that stands otherwise than its certificate.',
  },
  XRAY_AUDIT_OF_ANOTHER: {
    zh: '审查与案卷，或其评分表、不符合项、认证决定所属的客户、案卷或版本不一致。',
    en: 'Audit, or its scorecards, nonconformities or decision, of another client, file or edition.',
  },
  XRAY_DECIDED_BEFORE_END: { zh: '审查在结束之前决定。', en: 'Audit decided before it ended.' },
  XRAY_DECIDED_WITH_OPEN_MAJOR: {
    zh: '严重不符合项尚未验证，审查已作出肯定的认证决定。',
    en: 'Major nonconformity that was not verified, and the audit decided for the client.',
  },
  XRAY_EVALUATION_MISSING: {
    zh: '审查已决定，缺少规则版本要求的评分表。',
    en: 'Audit decided without a scorecard that its edition asks for.',
  },
  XRAY_DECIDED_WITHOUT_DECISION: { zh: '审查已决定，但没有认证决定。', en: 'Audit decided without a decision.' },
  XRAY_DECIDED_WITHOUT_REPORT: { zh: '审查在提交报告之前决定。', en: 'Audit decided before its report.' },
  XRAY_DECIDED_UNSCORED: {
    zh: '审查已决定，评分表尚未冻结。',
    en: 'Audit decided with a scorecard that is not frozen.',
  },
  XRAY_DECIDED_BY_TEAM: { zh: '审查组成员参与了认证决定。', en: 'Decided by a member of the audit team.' },
  XRAY_EDITION_NOT_ADOPTED: { zh: '审查所依据的认证规则版本未采用。', en: 'Audit by an edition that was not adopted.' },
  XRAY_WITHOUT_LEADER: { zh: '已提交报告的审查没有组长。', en: 'Reported audit without a team leader.' },
  XRAY_SCORE_STAGE_DIFFERS: {
    zh: '得分未计入统计、多计，或统计所用与记录不一致。',
    en: 'Score missing from the figures, counted twice, or counted otherwise than its records say.',
  },
  XRAY_REPORT_MISSING: {
    zh: '审查结束已过 14 天，报告未提交。',
    en: 'No report, 14 days and more after the audit’s last day.',
  },
  XRAY_PLAN_NOT_REPORTED: { zh: '审查已开始，审查计划未报送。', en: 'Audit begun, its plan not reported.' },
  XRAY_SURVEILLANCE_MISSED: { zh: '监督审查逾期且未安排。', en: 'Surveillance overdue and not planned.' },
  XRAY_RECERTIFICATION_NOT_PLANNED: {
    zh: '证书 90 天内到期，再认证未安排。',
    en: 'Certificate ends within 90 days, recertification not planned.',
  },
  XRAY_SUSPENSION_OVER: { zh: '暂停期已满，尚未恢复或撤销。', en: 'Suspension over, neither restored nor withdrawn.' },
  XRAY_PERSON_DAYS_BELOW_TABLE: {
    zh: '审查人日低于最少人日且无说明。',
    en: 'Fewer person-days than the least, without a reason.',
  },
  XRAY_SEATS_BELOW_PERSON_DAYS: {
    zh: '审查组人日合计少于审查人日。',
    en: 'Seats have fewer person-days than the audit.',
  },
  XRAY_SOON_WITHOUT_LEADER: { zh: '7 天内开始的审查没有组长。', en: 'Audit begins within 7 days without a leader.' },
  XRAY_REGISTRATIONS_OVERLAP: { zh: '注册资格期间重叠。', en: 'Registrations overlap.' },
  XRAY_SEATED_UNREGISTERED: { zh: '审查日期不在注册资格有效期内。', en: 'Seated on days without a registration.' },
  XRAY_SEATED_AFTER_LEAVING: { zh: '离任后仍在审查组中。', en: 'Seated on days after leaving.' },
  XRAY_SEATED_WITH_INTEREST: {
    zh: '与客户有利益冲突仍在审查组中。',
    en: 'Seated in spite of an interest in the client.',
  },
  XRAY_ACCOUNT_OF_LEAVER: { zh: '已离任，账号仍可登录。', en: 'Has left, and the account still opens.' },
  XRAY_NONCONFORMITY_OVERDUE: { zh: '不符合项逾期超过 30 天。', en: 'Nonconformity more than 30 days overdue.' },
  XRAY_NONCONFORMITY_CLOSED_UNANSWERED: {
    zh: '不符合项没有答复即已验证或关闭。',
    en: 'Nonconformity verified or closed without an answer.',
  },
  XRAY_APPLICATION_UNREVIEWED: { zh: '申请评审已过期限。', en: 'Application review past its day.' },
  XRAY_COMPLAINT_LATE: { zh: '投诉已过办结期限。', en: 'Complaint past the day of its outcome.' },
  XRAY_CHANGE_UNASSESSED: { zh: '变更通知已过评估期限。', en: 'Change not assessed in time.' },
  XRAY_PERMIT_EXPIRED: { zh: '证书有效，但许可已过期。', en: 'Certificate in force, a permit expired.' },
  XRAY_FIELD_NOT_APPROVED: {
    zh: '案卷的专业代码不在获批领域内。',
    en: 'File in a field the body is not approved for.',
  },
  XRAY_CLIENTS_ALIKE: { zh: '疑似重复登记的客户。', en: 'Clients that may be one and the same.' },
  XRAY_ANSWERS_ALIKE: {
    zh: '不同客户的评分记录和抽样完全相同。',
    en: 'Answers and samples the same as at another client.',
  },
  XRAY_FULL_MARKS: { zh: '评分表满分。', en: 'Scorecard with full marks.' },
  XRAY_SAMPLES_ALL_ALIKE: {
    zh: '各指标的抽样数和符合数完全相同。',
    en: 'Every sample of the same size with the same result.',
  },
  XRAY_EVIDENCE_COPIED: { zh: '证据文字与其他客户的相同。', en: 'Evidence in the same words as at another client.' },
  XRAY_SCORE_LEAPT: { zh: '与上次审查得分相差超过 15 分。', en: 'More than 15 points from the score before.' },
  XRAY_RETURNED_TWICE: { zh: '报告被复核退回两次以上。', en: 'Report returned more than once.' },
  XRAY_SEATED_TWICE: { zh: '同一天在不同审查中合计超过一天。', en: 'More than a day’s work on one day.' },
  XRAY_CONTACT_MAIL_MISSING: { zh: '获证组织没有联系邮箱。', en: 'Certified client without a contact e-mail.' },
  XRAY_SITES_OUTNUMBER_HEADCOUNT: { zh: '各场所人数之和超过客户人数。', en: 'Sites have more people than the client.' },
  XRAY_WITHOUT_HEAD_OFFICE: { zh: '获证组织没有登记总部场所。', en: 'Certified client without a head office.' },
  XRAY_AGREEMENT_UNSIGNED: { zh: '合同起草超过 60 天未签订。', en: 'Agreement unsigned for 60 days.' },
  XRAY_MARK_UNCONFIRMED: { zh: '标志使用未按期再确认。', en: 'Use of the mark not confirmed in time.' },
};
