/** Changes that clients tell of. */
export const changes = {
  resources: {
    changes: {
      name: '变更通知',
      empty: '没有变更通知',
      emptyHint: '获证组织的名称、地址、场所、人员、范围等发生变化时，在此通知。',
      late: '逾期通知',
      fields: {
        q: '搜索',
        number: '编号',
        client: '客户',
        certificationId: '认证案卷',
        kinds: '变更事项',
        description: '变更内容',
        occursOn: '变更日期',
        notifiedOn: '通知日期',
        tellBy: '合同约定的通知期限',
        document: '证明文件',
        assessBy: '评估期限',
        outcome: '评估结论',
        reason: '评估理由',
        assessment: '评估理由',
        assessedOn: '评估日期',
        assessedBy: '评估人',
        settledOn: '办结日期',
        settledBy: '办理结果',
        status: '状态',
        isLate: '逾期通知',
        auditId: '专项审查',
        amendmentId: '补充协议',
      },
      sections: { notice: '变更', assessment: '评估和办理' },
    },
  },
  verbs: {
    notifyChange: {
      name: '通知变更',
      done: '变更已通知',
      explain: '变更应按合同约定的期限通知认证机构；逾期的通知照样受理，并予标明。',
    },
    assessChange: {
      name: '评估变更',
      done: '变更已评估',
      explain: '写在证书上的事项须换证；范围变更须审查；无影响的随即办结。',
    },
    settleChange: { name: '办结', done: '变更已办结', explain: '选择因该变更进行的审查或签订的补充协议。' },
    reissueCertificate: {
      name: '换证',
      done: '证书已换发',
      explain: '按组织现在的名称、地址和场所换发证书；认证依据、周期和有效期不变，原版证书随即作废并留存。',
    },
  },
};
