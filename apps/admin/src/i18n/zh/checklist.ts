/** Checklists beside the scored criteria. */
export const checklist = {
  checklist: {
    tab: '核查单',
    none: '没有核查单',
    progress: '已核查 %{answered} / %{items} 项',
    unscored: '不计分，也不决定指标结论',
    beside: '对应指标：',
    remark: '情况说明',
    remarkWanted: '答“否”或“不适用”须写明情况',
  },
  verbs: {
    recordChecklist: {
      name: '保存核查单',
      done: '核查单已保存',
      explain: '记录核查情况；不影响得分。',
    },
  },
};
