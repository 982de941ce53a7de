/** A client contact's own pages. */
export const portal = {
  portal: {
    home: '首页',
    unanswered: '您尚未答复。',
    work: {
      title: '需要贵组织办理',
      none: '目前没有需要办理的事项',
      noneHint: '需要贵组织办理的事项及期限会出现在这里。',
    },
    certificates: {
      title: '证书',
      none: '还没有证书',
      noneHint: '作出授予认证的决定并颁证后，证书会出现在这里。',
      nextSurveillance: '下次监督最迟',
    },
    audits: { title: '审查安排', none: '目前没有安排审查', noneHint: '安排审查后，日期和审查组会出现在这里。' },
    next: {
      title: '认证机构正在办理',
      review: '申请评审中',
      scope: '范围变更申请已受理，等待审查或决定',
      agreement: '申请已受理，正在办理认证合同',
      technicalReview: '审查报告复核中',
      decision: '等待作出认证决定',
      appeal: '申诉处理中',
    },
    papers: {
      name: '我的文件',
      newest: '最新文件',
      all: '全部文件',
      none: '还没有文件',
      noneHint: '认证机构出具的回执、通知、计划、报告和证书会出现在这里。',
    },
    body: '认证机构',
    client: '本组织',
  },
};
