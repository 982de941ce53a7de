/** What people learn, and who watches them audit. */
export const learning = {
  resources: {
    people: {
      fields: {
        year: '年度',
        hours: '学时',
        professionalHours: '其中专业学时',
        educationState: '完成情况',
        doneOn: '完成日期',
        subject: '内容',
        provider: '举办单位',
        professional: '专业学时',
        removedOn: '作废',
        witnessReason: '缘由',
        since: '起算日期',
        dueOn: '最迟日期',
        witnessState: '状态',
        plannedOn: '计划日期',
        witnessing: '见证人',
        witnessingId: '见证人',
        witnessResult: '见证结果',
        notes: '见证所见',
        auditId: '审查',
      },
      sections: {
        education: '继续教育',
        educationYears: '各年度学时',
        educationRecords: '继续教育记录',
        witnesses: '见证',
        witnessDue: '应做的见证',
      },
    },
  },
  people: {
    hoursOf: '%{done} / %{asked}',
    noAuditAhead: '此人目前没有未完成的审查任务，可先填日期，审查排定后另行安排。',
    none: {
      educationYears: '没有注册资格，也没有继续教育记录，不考核学时。',
      education: '没有登记继续教育。',
      witnesses: '没有计划或完成的见证。',
      witnessDue: '没有应做的见证：见证按注册周期和晋级计算，实习审查员除外。',
    },
  },
  verbs: {
    recordEducation: {
      name: '登记继续教育',
      done: '继续教育已登记',
      explain: '学时以 0.5 为单位，按完成日期计入年度。',
    },
    removeEducation: { name: '作废', done: '继续教育已作废', explain: '记录仍保留，不再计入学时。' },
    planWitness: {
      name: '计划见证',
      done: '见证已计划',
      explain: '每个注册周期至少见证一次；晋级后的首次审查应当见证。',
    },
    recordWitness: {
      name: '记录结果',
      done: '见证结果已记录',
      explain: '结果由见证人记录；结果为不满意的，须重新见证。',
    },
    cancelWitness: { name: '取消见证', done: '见证已取消' },
  },
};
