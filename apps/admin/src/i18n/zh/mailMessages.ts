/** Letters of the house. */
export const mailMessages = {
  resources: {
    mailMessages: {
      name: '外发邮件',
      empty: '还没有外发邮件',
      linkHidden: '链接已隐去',
      listHidden: '明细仅收件人可见',
      openLink: '打开信中的链接',
      problem: '已试 %{smart_count} 次，未发出：%{problem}',
      fields: {
        q: '搜索',
        recipient: '收件人',
        subject: '主题',
        state: '状态',
        writtenAt: '写信时间',
        sentAt: '发出时间',
      },
    },
  },
};
