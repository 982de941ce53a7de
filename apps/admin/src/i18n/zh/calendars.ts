/** Calendar feeds. */
export const calendars = {
  bar: { calendars: '我的日历' },
  resources: {
    calendars: {
      explain:
        '订阅后，手机或电脑的日历会自动显示审查、请假和到期日，改期随之更新。凭链接即可查看，无需登录；请勿转发，不用时请撤销。',
      opened: '日历订阅',
      empty: '还没有日历订阅',
      usualName: '%{name}的日程',
      neverRead: '尚未读取',
      revoked: '%{day} 已撤销',
      showsClientsHint: '不选时只显示审查类型和编号；选中后，凭链接者都能看到认证委托人名称。',
      fields: {
        name: '名称',
        kind: '内容',
        programme: '认证项目',
        audit: '审查',
        showsClients: '显示认证委托人名称',
        openedOn: '开通日期',
        lastReadAt: '最近读取',
        verbs: '操作',
      },
    },
  },
  calendars: {
    secret: '日历链接',
    once: '链接只显示这一次。请复制到日历应用的“通过网址订阅”；遗失后只能撤销并重新开通。',
    copy: '复制',
    copied: '已复制',
    notCopied: '无法复制，请手动选取',
    kept: '已保存',
  },
  verbs: {
    openCalendarFeed: { name: '开通订阅', done: '已开通', explain: '链接只在开通后显示一次。' },
    revokeCalendarFeed: {
      name: '撤销',
      done: '已撤销',
      explain: '链接立即失效，已订阅的日历不再更新。此操作不能撤回。',
    },
  },
};
