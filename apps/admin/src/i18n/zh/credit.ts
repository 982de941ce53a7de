/** Credit look-ups. */
export const credit = {
  resources: {
    credit: {
      name: '信用查询',
      isListed: '有记录',
      isClear: '无记录',
      listedIn: '%{subject}中有记录',
      fields: {
        checkedOn: '查询日期',
        subject: '查询项目',
        listed: '结果',
        related: '与认证范围有关',
        assessment: '评估或理由',
        clearanceDocument: '消除或移出证明',
        screenshot: '截图',
        checkedBy: '查询人',
        publicityScreenshotId: '公示系统截图',
        creditChinaScreenshotId: '信用中国截图',
      },
      sections: { standing: '信用状况', lookUps: '信用查询记录' },
    },
  },
  verbs: {
    recordCreditChecks: {
      name: '登记信用查询',
      done: '信用查询已登记',
      explain: '在国家企业信用信息公示系统和信用中国查询，保存截图。登记后不能修改，只能重新查询。',
    },
  },
};
