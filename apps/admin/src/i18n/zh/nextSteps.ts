/** What may be done next with a record. */
export const nextSteps = {
  nextSteps: {
    title: '下一步',
    by: '由%{who}办理',
    ready: '您可以办理',
    blocked: '您办理前还有 %{smart_count} 项未满足',
  },
};
