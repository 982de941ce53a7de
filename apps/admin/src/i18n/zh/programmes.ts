/** Programmes and their editions. */
export const programmes = {
  resources: {
    programmes: {
      name: '认证项目',
      empty: '还没有认证项目',
      emptyHint: '采用一版认证规则后，即有对应的认证项目。',
      fields: {
        q: '搜索',
        code: '代号',
        titleZh: '名称',
        titleEn: '英文名称',
        editionId: '认证规则版本',
        adoptedOn: '采用日期',
        checksum: '内容校验值',
      },
      sections: { editions: '认证规则版本' },
    },
  },
};
