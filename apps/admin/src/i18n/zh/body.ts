/** The body's own settings. */
export const body = {
  resources: {
    body: {
      name: '机构设置',
      fields: {
        nameZh: '机构名称',
        nameEn: '英文名称',
        approvalNumber: '机构批准号',
        branch: '分支机构代号',
        address: '注册地址',
        signatory: '证书签发人',
        certificateNumberPattern: '证书编号规则',
        appealWithinDays: '申诉期限（天）',
        acknowledgeWithinDays: '申诉投诉受理告知期限（天）',
        concludeWithinDays: '申诉投诉办结期限（天）',
        approvedFields: '获批的服务领域',
      },
      sections: { profile: '认证机构' },
    },
  },
  verbs: {
    setBodyProfile: {
      name: '修改机构信息',
      done: '机构信息已修改',
      explain: '证书上的机构名称与签发人以此为准；已颁发的证书不变。',
    },
    setDemoDay: { name: '拨动演示日历', done: '演示日历已拨动' },
  },
};
