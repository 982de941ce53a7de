/** The day's page. */
export const dashboard = {
  dashboard: {
    greeting: '%{name}，您好',
    asTable: '看表格',
    asChart: '看图',
    myWork: {
      title: '今日待办',
      none: '没有待办事项',
      noneHint: '轮到您办理的事项会出现在这里。',
      more: '其余 %{smart_count} 件',
    },
    figures: {
      certificatesValid: '有效证书',
      certificatesSuspended: '暂停的证书',
      surveillanceOverdue: '监督逾期',
      surveillanceDueSoon: '监督即将到期',
      applicationsWaiting: '待评审申请',
      applicationsOverdue: '申请评审逾期',
      auditsRunning: '在办审查',
      nonconformitiesOverdue: '整改逾期',
      registrationsLapsing: '注册资格即将到期',
    },
    surveillance: { title: '按月应做的监督', none: '没有应做的监督', month: '月份' },
    applications: { title: '申请评审期限', none: '没有待评审的申请' },
    registrations: { title: '注册资格即将到期', none: '九十天内无人到期' },
    levels: { title: '有效证书的等级', none: '还没有有效证书' },
    means: {
      title: '各行业平均得分',
      none: '还没有作出决定的审查',
      evaluation: '评价',
      sector: '行业门类',
      of: '%{smart_count} 家',
    },
  },
};
