/** The journal. */
export const journal = {
  resources: {
    journal: {
      name: '操作日志',
      empty: '还没有记录',
      fields: {
        recordedAt: '时间',
        verb: '操作',
        actorName: '操作人',
        subjectName: '客户',
        client: '客户',
        records: '改动记录数',
      },
    },
  },
  // Verbs that no button bears, and the journal tells of.
  verbs: {
    uploadDocument: { name: '上传文件' },
    recordResponses: { name: '记录评分', done: '评分已保存' },
    recordMergedResponses: { name: '记录合并评分' },
    signIn: { name: '登录' },
    signOut: { name: '退出' },
  },
};
