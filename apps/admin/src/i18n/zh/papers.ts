/** Papers the body hands out, and their templates. */
export const papers = {
  papers: { name: '出具文件', looking: '正在查看…', none: '此记录没有可出具的文件' },
  resources: {
    templates: {
      name: '文件模板',
      explain: '证书、报告、通知等文件除数据外写什么，在此修改：先用真实记录预览，再发布为新版本，无需升级系统。',
      all: '全部',
      standard: '标准模板',
      revision: '第 %{revision} 版',
      sample: '用此记录预览',
      noSample: '还没有可用于预览的记录。',
      preview: '预览',
      original: '载入标准模板',
      fieldNames: '可用的数据项',
      inTable: '表格 %{name} 的各行',
      syntax: '花括号代表数据项，方括号内的文字在其中的数据项缺失时略去。',
      moveUp: '上移',
      remove: '删除',
      add: { paragraph: '其下添加段落', heading: '其下添加标题' },
      fields: {
        kind: '文件',
        programme: '认证项目',
        edition: '认证规则版本',
        language: '默认语言',
        title: '标题',
        reason: '修改理由',
      },
      blocks: {
        heading: '标题',
        paragraph: '段落',
        foot: '落款',
        facts: '信息栏',
        table: '表格',
        signatures: '签字栏',
        page: '另起一页',
      },
      places: { text: '文字', label: '名称', value: '内容', column: '列名', empty: '无数据时', signature: '签字人' },
    },
  },
  verbs: {
    publishTemplate: {
      name: '发布模板',
      done: '模板已发布',
      explain:
        '自今日起的文件按新版本排印，页脚注明版次；此前已颁发的证书和已作出的决定等仍按当时的版本出具，已发布的版本不再改动。',
    },
  },
};
