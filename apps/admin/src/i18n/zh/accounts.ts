/** Accounts. */
export const accounts = {
  resources: {
    accounts: {
      name: '账户',
      empty: '还没有账户',
      active: '可登录',
      inactive: '已停用',
      fields: {
        q: '搜索',
        displayName: '姓名',
        email: '邮箱',
        roles: '角色',
        owner: '所属',
        isActive: '状态',
        password: '初始密码',
        presentPassword: '现密码',
        newPassword: '新密码',
        personId: '机构人员',
        clientId: '客户',
      },
    },
  },
  verbs: {
    openAccount: {
      name: '开立账户',
      done: '账户已开立',
      explain: '账户属于机构人员或客户之一；客户联系人只看本组织的案卷。有些角色不能由一人兼任。',
    },
    changeRoles: { name: '变更角色', done: '角色已变更' },
    closeAccount: { name: '停用账户', done: '账户已停用', explain: '停用后立即退出登录，记录保留。' },
    reopenAccount: { name: '恢复账户', done: '账户已恢复' },
    resetPassword: { name: '重设密码', done: '密码已重设', explain: '重设后，此账户在各处的登录即失效。' },
    changePassword: { name: '修改密码', done: '密码已修改' },
  },
};
