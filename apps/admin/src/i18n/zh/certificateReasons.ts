/** Coded reasons of steps on certificates. */
export const certificateReasons = {
  resources: {
    certificateReasons: {
      name: '原因代码',
      empty: '还没有原因代码',
      fields: {
        q: '搜索',
        kind: '用于',
        code: '代码',
        titleZh: '含义（中文）',
        titleEn: '含义（英文）',
        isOwnFault: '获证组织自身原因',
        retiredOn: '停用日期',
      },
    },
  },
  verbs: {
    addCertificateReason: { name: '增加原因代码', done: '原因代码已增加' },
    retireCertificateReason: {
      name: '停用',
      done: '原因代码已停用',
      explain: '停用后不能再选用；此前的记录保持不变。',
    },
  },
};
