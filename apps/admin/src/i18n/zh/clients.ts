/** Clients. */
export const clients = {
  resources: {
    clients: {
      name: '客户',
      empty: '还没有客户',
      emptyHint: '登记第一家客户后，即可受理其认证申请。',
      fields: {
        q: '搜索',
        name: '名称',
        nameEn: '英文名称',
        uscc: '统一社会信用代码',
        provinceCode: '省份',
        address: '注册地址',
        sector: '行业门类',
        headcount: '从业人数',
        legalRepresentative: '法定代表人',
        contactName: '联系人',
        contactPhone: '联系电话',
        contactEmail: '电子邮箱',
        registeredOn: '登记日期',
        verbs: '操作',
        sites: '场所',
        'sites.name': '场所名称',
        'sites.provinceCode': '省份',
        'sites.address': '地址',
        'sites.headcount': '人数',
        'sites.isHeadOffice': '总部',
      },
      sections: { about: '组织', files: '案卷', identity: '组织信息', contact: '联系方式', sites: '场所' },
    },
  },
  verbs: {
    amendClient: { name: '修改客户', done: '客户信息已修改' },
    addSite: { name: '添加场所', done: '场所已添加', explain: '设为总部时，原总部改为一般场所。' },
    amendSite: { name: '修改', done: '场所已修改' },
    removeSite: { name: '移除', done: '场所已移除', explain: '从客户的场所中移除此处。' },
    registerClient: {
      name: '登记客户',
      done: '客户已登记',
      explain: '登记认证委托人及其场所。统一社会信用代码须与营业执照一致，总部只能有一处。',
    },
  },
};
