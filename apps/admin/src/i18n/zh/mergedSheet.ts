/** The merged sheet of two combined audits. */
export const mergedSheet = {
  mergedSheet: {
    title: '合并评分表',
    combined: '结合审查',
    noneToCombine: '该客户没有可与本次审查结合进行的其他审查：须为不同认证项目、审查日期相交且均未提交报告。',
    alone:
      '该审查单独进行。同一委托人的另一认证项目若在相同日期审查，可与其结合：相同指标只作答一次，计划、评分表、报告和决定仍各自独立。',
    open: '打开合并评分表',
    none: '没有合并评分表',
    noneHint: '该审查没有与其他审查结合，或您不在另一项审查的审查组中。',
    progress: '已答 %{answered} / %{rows} 行',
    covers: '%{rows} 行覆盖两项审查的 %{leaves} 项指标',
    noRow: '没有符合筛选的指标。',
    save: '保存到两项审查',
    apart: '分开作答',
    together: '合并作答',
    differs: '两处答案不同，分别显示。',
    related: '相关指标：',
    stricter: {
      SAMPLING: '其中一项不允许抽样，故不能抽样作答。',
      TAILORING: '其中一项不允许删减，故不能删减。',
      MINIMUM_SAMPLE: '两项的最小样本数不同，按较多的一项抽样。',
    },
  },
  verbs: {
    recordMergedSamples: {
      name: '保存样本清单',
      done: '样本清单已保存到两项审查',
      explain: '清单同时列入两项审查，抽样数与符合数按清单计算。不符合的样本须写明情况；清空清单即撤回结论。',
    },
    combineAudits: {
      name: '与另一审查结合',
      done: '已结合',
      explain: '选择同一委托人、另一认证项目、日期有重叠的审查。结合后审查组成员在相同日期不算重复安排。',
    },
    separateAudits: {
      name: '解除结合',
      done: '已解除结合',
      explain: '两项审查改为各自进行；已作答的内容保留在各自的评分表中。',
    },
  },
};
