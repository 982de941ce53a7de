/** The merged sheet of two combined audits. */
export const mergedSheet = {
  mergedSheet: {
    title: 'Merged sheet',
    combined: 'Combined audit',
    noneToCombine:
      'No other audit of this client can be held with this one: it is of another programme, shares its days, and neither is reported.',
    alone:
      'This audit is held by itself. It can be combined with one of the same client against another programme on the same days: criteria that ask the same are answered once, while plan, sheets, report and decision stay apart.',
    open: 'Open the merged sheet',
    none: 'No merged sheet',
    noneHint: 'The audit is combined with no other, or you do not sit on the other team.',
    progress: '%{answered} of %{rows} rows answered',
    covers: '%{rows} rows cover %{leaves} criteria of both audits',
    noRow: 'No criterion matches the filter.',
    save: 'Save to both audits',
    apart: 'Answer apart',
    together: 'Answer together',
    differs: 'Answered differently, so shown apart.',
    related: 'Related:',
    stricter: {
      SAMPLING: 'One of the criteria takes no sample, so neither does the shared answer.',
      TAILORING: 'One of the criteria always applies, so the shared answer cannot be tailored out.',
      MINIMUM_SAMPLE: 'The criteria ask for different samples; the larger one counts.',
    },
  },
  verbs: {
    recordMergedSamples: {
      name: 'Save the samples',
      done: 'The samples are saved in both audits',
      explain:
        'The list stands in both audits and is counted there. A sample that does not conform says why; an emptied list takes the answers back.',
    },
    combineAudits: {
      name: 'Combine',
      done: 'Combined',
      explain:
        'Choose an audit of the same client, against another programme, on days they share. The team is then not booked twice on those days.',
    },
    separateAudits: {
      name: 'Separate',
      done: 'Separated',
      explain: 'Each audit is held by itself again. What was answered stays in its own sheets.',
    },
  },
};
