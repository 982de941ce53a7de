/** What MUI's parts say by themselves, in Chinese; its own file of words counts with `Intl` before anything is shown. */
export const CHINESE_WORDS = {
  components: {
    MuiTablePagination: {
      defaultProps: { getItemAriaLabel: (kind: string) => PLACES[kind] ?? '', labelRowsPerPage: '每页行数:' },
    },
    MuiAutocomplete: {
      defaultProps: {
        clearText: '清空',
        closeText: '关闭',
        loadingText: '加载中……',
        noOptionsText: '没有可用选项',
        openText: '打开',
      },
    },
    MuiAlert: { defaultProps: { closeText: '关闭' } },
    MuiPagination: {
      defaultProps: {
        'aria-label': '分页导航',
        getItemAriaLabel: (kind: string, page: number | null, selected: boolean) =>
          kind === 'page' ? `${selected ? '' : '转到'}第 ${page} 页` : `转到${PLACES[kind] ?? ''}`,
      },
    },
  },
};

const PLACES: Readonly<Record<string, string>> = {
  first: '第一页',
  last: '最后一页',
  next: '下一页',
  previous: '上一页',
};
