/** Words of appeals. */
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
};
