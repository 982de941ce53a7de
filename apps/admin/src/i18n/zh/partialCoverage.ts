/** What a partial surveillance leaves out. */
export const partialCoverage = {
  partialCoverage: {
    title: '本次评价范围',
    leftOut: '%{evaluation}：%{leaves} 项指标中本次未评 %{smart_count} 项',
    last: '最近一次评价',
    never: '尚未评价过',
    noFull: '本次之前没有已作出决定的全面评价。',
  },
  resources: {
    audits: {
      fields: {
        lastFull: '上次全面评价',
        lastLevel: '当时评定的等级',
        lastScore: '当时的得分',
      },
    },
  },
};
