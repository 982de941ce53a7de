/** Moving on from standards, editions and filings. */
export const transitions = {
  resources: {
    transitions: {
      name: '版本转换',
      empty: '目前没有需要转换的标准或版本',
      emptyHint: '引用标准换版、认证规则换版或备案到期时，受影响的记录会列在这里。',
      unplanned: '尚未制定转换安排。',
      reachesNothing: '没有受影响的记录。',
      behind: '%{of} 项中 %{smart_count} 项待转换',
      more: '再显示 %{smart_count} 项',
      moved: '已转换',
      notMoved: '待转换',
      fields: {
        kind: '类型',
        startsOn: '实施日期',
        deadlineOn: '完成期限',
        behind: '进度',
        editionIds: '涉及的认证规则版本',
        plan: '转换安排',
        note: '办结',
        number: '编号',
        name: '名称',
        moveBy: '须于此日前转换',
        nextAuditOn: '下次审查',
        hasMoved: '状态',
      },
    },
  },
  verbs: {
    planTransition: {
      name: '转换安排',
      done: '转换安排已保存',
      explain: '写明培训、工具与各审查如何转换，以及完成期限。',
    },
    closeTransition: { name: '办结', done: '版本转换已办结', explain: '所有受影响的记录都已转换后方可办结。' },
    moveToEdition: {
      name: '转换版本',
      done: '案卷已转换版本',
      explain: '此后安排的审查按新版本进行；现有证书保持原版本，直至换发。',
    },
  },
};
