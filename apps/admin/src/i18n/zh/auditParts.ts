/** What an audit leaves out, and what was reported of its plans. */
export const auditParts = {
  partialCoverage: {
    title: '本次评价范围',
    leftOut: '%{evaluation}：%{leaves} 项指标中本次未评 %{smart_count} 项',
    last: '最近一次评价',
    never: '尚未评价过',
    noFull: '本次之前没有已作出决定的全面评价。',
  },
  resources: {
    audits: {
      replacedReport: '%{reportedOn} 报送：现场审查 %{startsOn} 至 %{endsOn}，%{replacedOn} 起不再有效',
      fields: {
        replacedReports: '此前报送的计划',
        lastFull: '上次全面评价',
        lastLevel: '当时评定的等级',
        lastScore: '当时的得分',
      },
    },
  },
};
