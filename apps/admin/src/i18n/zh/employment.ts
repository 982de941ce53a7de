/** What binds people and the body, and when they are away. */
export const employment = {
  resources: {
    people: {
      fields: {
        languages: '工作语言',
        exclusive: '仅在本机构执业',
        document: '文件',
        documentId: '文件',
        leaveKind: '请假类型',
        note: '说明',
        seats: '期间的审查',
        cancelledOn: '撤回',
        specialty: '注册专业',
        criteria: '能力准则',
        evaluationId: '所依据的能力评价',
      },
      sections: {
        employment: '聘用与请假',
        contracts: '合同',
        leaves: '请假',
        declarations: '公正性声明',
      },
    },
  },
  people: {
    notAsked: '未声明',
    cancelled: '%{on} 撤回：%{reason}',
    none: {
      contracts: '没有登记合同。没有合同的日期不能安排审查。',
      leaves: '没有登记请假。',
      declarations: '没有登记公正性声明。',
    },
  },
  verbs: {
    recordContract: {
      name: '登记合同',
      done: '合同已登记',
      explain: '合同期不能重叠；换签前先终止原合同。注册审查员只能在一家认证机构执业。',
    },
    endContract: { name: '终止合同', done: '合同已终止', explain: '填写合同有效的最后一天。离任请用“登记离任”。' },
    recordLeave: {
      name: '登记请假',
      done: '请假已登记',
      explain: '期间已排的审查不会自动改派，登记后在“期间的审查”一栏列出，请另行处理。',
    },
    cancelLeave: { name: '撤回请假', done: '请假已撤回' },
  },
};
