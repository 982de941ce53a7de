/** What binds people and the body, and when they are away. */
export const employment = {
  resources: {
    people: {
      fields: {
        identityNumber: '居民身份证号',
        identityRecordedOn: '登记日期',
        lookedAt: '查看时间',
        lookedBy: '查看人',
        lookReason: '用途',
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
        dossier: '能力档案',
        identityNumber: '居民身份证号',
        employment: '聘用与请假',
        contracts: '合同',
        leaves: '请假',
        declarations: '公正性声明',
      },
    },
  },
  people: {
    identityNumberOf: '%{name}的居民身份证号',
    renew: '续期',
    dossier: { paper: '档案（PDF）', archive: '档案连同证明文件（ZIP）', knownOn: '截至某日所知（留空为现在）' },
    notAsked: '未声明',
    cancelled: '%{on} 撤回：%{reason}',
    none: {
      identityLooks: '没有人查看过。',
      contracts: '没有登记合同。没有合同的日期不能安排审查。',
      leaves: '没有登记请假。',
      declarations: '没有登记公正性声明。',
    },
  },
  verbs: {
    recordIdentityNumber: {
      name: '登记身份证号',
      done: '身份证号已登记',
      explain: '号码加密保存，列表和日志中都不出现；再次登记即更正。',
    },
    revealIdentityNumber: {
      name: '查看身份证号',
      done: '本次查看已记录',
      explain: '每次查看都会记录查看人、时间和用途，并显示在本页。',
    },
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
