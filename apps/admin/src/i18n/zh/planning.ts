/** The planning board. */
export const planning = {
  resources: {
    planning: {
      name: '排程板',
      empty: '这些天没有可派的人员',
      person: '人员',
      view: '时段',
      weeks: '两周',
      month: '五周',
      earlier: '往前',
      later: '往后',
      tray: '待安排（%{smart_count}）',
      nothingWaits: '到期的审查都已安排。',
      beginsOn: '%{day} 开始',
      dueOn: '%{day} 到期',
      missing: '尚缺 %{days} 人日',
      noLeader: '尚无组长',
      move: '移动：%{what}',
      assign: '指派：%{what}',
      mayTake: '%{name}可以担任。',
      reasons: '%{smart_count} 条原因',
      hint: '按住手柄拖动：拖到他人一行为指派或换人，左右拖动为改期；拖动时绿色可派，红色不可派。',
      said: {
        start: '已拿起。',
        over: '在%{name}一行。',
        end: '已放到%{name}一行。',
        cancel: '已取消。',
        how: '按空格拿起，用方向键移动，再按空格放下，按 Esc 取消。',
      },
    },
  },
  verbs: {
    replaceAuditor: { name: '换人', done: '已换人' },
  },
};
