/** Accounts. */
export const accounts = {
  resources: {
    accounts: {
      name: '账户',
      empty: '还没有账户',
      active: '可登录',
      inactive: '已停用',
      fields: { q: '搜索', displayName: '姓名', email: '邮箱', roles: '角色', owner: '所属', isActive: '状态' },
    },
  },
};
