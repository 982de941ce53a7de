/** Checklists beside the scored criteria. */
export const checklist = {
  checklist: {
    tab: 'Checklist',
    none: 'No checklist',
    progress: '%{answered} of %{items} items looked at',
    unscored: 'not scored, and no verdict follows from it',
    beside: 'Beside:',
    remark: 'What was seen',
    remarkWanted: 'A no, or what does not apply, needs a word',
  },
  verbs: {
    recordChecklist: {
      name: 'Save checklist',
      done: 'Checklist saved',
      explain: 'Records what was seen. It changes no score.',
    },
  },
};
