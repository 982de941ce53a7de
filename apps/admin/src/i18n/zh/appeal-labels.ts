/** Words of appeals and complaints. */
export const appealLabels = {
  AppealStatus: {
    RECEIVED: '已收到',
    ACKNOWLEDGED: '已受理',
    INVESTIGATED: '调查中',
    PROPOSED: '待决定',
    UPHELD: '申诉成立',
    DISMISSED: '申诉不成立',
    TAKEN_BACK: '已撤回',
  },
  AppealSubject: {
    DECLINE: '不予受理',
    REFUSAL: '不予认证',
    LEVEL_LOWERED: '降低等级',
    REDUCTION: '缩小范围',
    SUSPENSION: '暂停',
    WITHDRAWAL: '撤销',
    CANCELLATION: '注销',
    OBJECTION_DISMISSED: '异议不成立',
  },
  AppealOutcome: { UPHELD: '申诉成立', DISMISSED: '申诉不成立' },
  AppealConsequence: {
    REVIEW_ANEW: '重新申请评审',
    DECIDE_ANEW: '重新作出决定',
    OBJECT_ANEW: '重新处理异议',
  },
  ComplaintStatus: {
    RECEIVED: '已收到',
    ACKNOWLEDGED: '已告知收到',
    NOT_ADMITTED: '不予受理',
    INVESTIGATED: '调查中',
    FOUND: '待结案',
    CLOSED: '已结案',
  },
  ComplainantKind: {
    CLIENT: '客户',
    CUSTOMER_OF_CLIENT: '获证组织的顾客',
    PUBLIC: '社会公众',
    REGULATOR: '监管部门转办',
    ANONYMOUS: '匿名',
  },
  ComplaintMeasure: {
    NONE: '无需措施',
    CORRECTION: '予以纠正',
    SHORT_NOTICE_AUDIT: '提前较短时间通知的专项审查',
    SUSPENSION_PROPOSED: '提议暂停证书',
  },
};
