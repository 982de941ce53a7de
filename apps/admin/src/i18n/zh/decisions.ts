/** Reviews of reports, and certification decisions. */
export const decisions = {
  checks: { passed: '符合', failed: '不符合' },
  resources: {
    decisions: {
      name: '认证决定',
      empty: '还没有认证决定',
      emptyHint: '报告经复核通过后，即可作出认证决定。',
      fields: {
        q: '搜索',
        decidedOn: '决定日期',
        decidedFrom: '决定日期自',
        decidedTo: '决定日期至',
        outcome: '决定',
        client: '客户',
        'client.name': '客户',
        level: '等级',
        certification: '认证案卷',
        audit: '审查',
        certificate: '证书',
        decidedBy: '决定人',
        reason: '理由',
        remarks: '复核意见',
      },
      sections: { decision: '决定', checks: '决定前核对的事项' },
    },
  },
  verbs: {
    reviewReport: { name: '复核', done: '复核结论已记录' },
    passReport: { name: '复核通过', explain: '报告和评分完整、可信，交认证决定。' },
    returnReport: {
      name: '退回审查组',
      explain: '说明问题所在。退回后，各评分表另起一版，由审查组修改后重新提交。',
    },
    raiseReviewNote: {
      name: '提出复核意见',
      done: '复核意见已提出',
      explain: '针对报告的某一部分提出，由审查组答复。意见未全部关闭的，不能复核通过。',
    },
    answerReviewNote: {
      name: '答复',
      done: '已答复复核意见',
      explain: '答复后由复核人关闭；关闭之前可以重新答复。',
    },
    resolveReviewNote: {
      name: '关闭意见',
      done: '复核意见已关闭',
      explain: '审查组未答复的，须说明关闭的理由。关闭后不能更改。',
    },
    grantCertification: { name: '准予认证', done: '已准予认证，证书已颁发' },
    refuseCertification: { name: '不予认证', done: '已作出不予认证的决定' },
    maintainCertification: { name: '保持认证', done: '已作出保持认证的决定' },
    renewCertification: { name: '再认证换证', done: '已换发证书' },
    restoreAfterAudit: { name: '恢复证书', done: '证书已恢复', explain: '审查表明暂停原因已经消除。' },
    withdrawAfterAudit: { name: '撤销证书', done: '证书已撤销', explain: '因获证组织的原因撤销，证书自此终止。' },
    suspendAfterAudit: { name: '暂停证书', done: '证书已暂停' },
  },
};
