/** The body's own settings. */
export const body = {
  resources: {
    body: {
      name: '机构设置',
      inferred: '推定',
      amendYear: '修改',
      daysHint: '日期格式为 2026-10-01，以空格分隔',
      missingYears: '尚未维护 %{years} 年的节假日安排，按工作日计算的期限可能不准确。',
      fields: {
        nameZh: '机构名称',
        nameEn: '英文名称',
        approvalNumber: '机构批准号',
        branch: '分支机构代号',
        address: '注册地址',
        signatory: '证书签发人',
        certificateNumberPattern: '证书编号规则',
        reissueNumberPattern: '换证编号规则',
        scopeChangeAtSurveillance: '范围变更可与监督审查一并进行',
        correctMarkWithinDays: '标志误用纠正期限（天）',
        assessChangeWithinDays: '变更评估期限（天）',
        creditGoodForDays: '信用查询有效期（天）',
        appealWithinDays: '申诉期限（天）',
        acknowledgeWithinDays: '申诉投诉受理告知期限（天）',
        concludeWithinDays: '申诉投诉办结期限（天）',
        approvedFields: '获批的服务领域',
        year: '年份',
        holidays: '节假日',
        workedWeekends: '调休上班日',
        isInferred: '尚未与国务院公告核对',
        verbs: '操作',
      },
      sections: { profile: '认证机构', holidays: '节假日安排' },
    },
  },
  verbs: {
    setBodyProfile: {
      name: '修改机构信息',
      done: '机构信息已修改',
      explain: '证书上的机构名称与签发人以此为准；已颁发的证书不变。',
    },
    setHolidayYear: {
      name: '维护节假日',
      done: '节假日安排已保存',
      explain: '按工作日计算的期限以此为准；已经开始计算的期限不变。',
    },
    setDemoDay: { name: '拨动演示日历', done: '演示日历已拨动' },
  },
};
