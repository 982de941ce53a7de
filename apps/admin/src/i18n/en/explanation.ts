/** How scores are explained, compared and supposed otherwise. */
export const explanation = {
  analytics: {
    illustrative:
      'Points of this edition are illustrative, no figures of a standard; no score made of them is a verdict.',
    explain: {
      name: 'Score explained',
      open: 'Explain score',
      compare: 'Compare with %{number}',
      comparePrevious: 'Compare with last time',
      print: 'Print',
      none: 'No scorecard yet',
      everyLeaf: 'Every criterion',
      noScore: 'No score: not complete yet, or only a part was asked for.',
      deducted: 'special deductions',
      added: 'special bonuses',
      failedByDeductions: 'Special deductions are at their limit: not passed.',
      fields: {
        criterion: 'Criterion',
        applicable: 'Applicable',
        earned: 'Earned',
        lost: 'Lost',
        answer: 'Answer and evidence',
        clause: 'Clause',
      },
    },
    path: {
      title: 'Path to a level',
      level: 'Level',
      choose: 'Choose a level',
      explain:
        'The fewest criteria whose full points reach it. For analysis alone: never for the client, its team or sales.',
      unreachable: 'Out of reach.',
      reached: 'Reached.',
      reason: 'Why lost',
    },
    compare: {
      name: 'Scores compared',
      alone: 'No earlier audit to compare with.',
      audits: 'Both audits',
      first: 'Before',
      second: 'After',
      leftOut: 'Not compared:',
      coverage:
        'Compared by crosswalk; points asked for in both: before %{left}, after %{right}. Other criteria stand alone.',
      specialDeductions: 'Special deductions',
      specialBonuses: 'Special bonuses',
      clamp: 'Bounds of 0 and 100',
      same: 'Nothing moved.',
      fields: {
        criterion: 'Criterion',
        effect: 'Effect',
        answerPart: 'by points lost',
        weightPart: 'by tailoring',
        before: 'Before',
        after: 'After',
      },
    },
  },
};
