/** Programs that ask the API, and their keys. */
export const serviceAccounts = {
  resources: {
    serviceAccounts: {
      name: '服务账户',
      empty: '还没有服务账户',
      emptyHint: '其他系统要读取或登记数据时，在这里开立服务账户并签发密钥。',
      active: '可使用',
      inactive: '已停用',
      noKeys: '还没有密钥',
      sections: { keys: '密钥' },
      fields: {
        q: '搜索',
        name: '名称',
        purpose: '用途与责任人',
        scopes: '范围',
        costAMinute: '每分钟额度',
        costADay: '每天额度',
        liveKeys: '有效密钥',
        isActive: '状态',
        prefix: '密钥',
        state: '状态',
        issuedOn: '签发日期',
        expiresOn: '到期日',
        newExpiresOn: '新密钥到期日',
        graceDays: '旧密钥再用天数',
        lastUsedOn: '最近使用',
        verbs: '操作',
      },
    },
  },
  serviceAccounts: {
    secret: '新密钥',
    once: '密钥只显示这一次，请立即存入该系统的密钥管理。关闭后无法再查看，只能更换。',
    copy: '复制',
    copied: '已复制',
    notCopied: '无法复制，请手动选取',
    kept: '已保存',
  },
  verbs: {
    openServiceAccount: {
      name: '开立服务账户',
      done: '服务账户已开立',
      explain:
        '供其他系统调用接口。服务账户不能作出认证决定，不能评价人员，也不能管理账户。额度以查询成本计，约为字段数乘行数。',
    },
    changeServiceAccount: { name: '修改', done: '服务账户已修改', explain: '已签发的密钥从下一次请求起按新范围执行。' },
    closeServiceAccount: { name: '停用', done: '服务账户已停用', explain: '停用后，其全部密钥立即失效，记录保留。' },
    issueApiKey: { name: '签发密钥', done: '密钥已签发', explain: '有效期最长一年。' },
    rotateApiKey: { name: '更换', done: '密钥已更换', explain: '签发新密钥；旧密钥再用几天，便于切换。' },
    revokeApiKey: { name: '吊销', done: '密钥已吊销', explain: '吊销后，使用该密钥的请求立即被拒绝，不能恢复。' },
  },
};
