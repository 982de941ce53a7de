/** Figures over the whole body, and a client's course. */
export const figures = {
  resources: {
    kpis: {
      name: 'Key figures',
      explain:
        'The figures as of today. One that reaches a threshold to watch or to act changes its colour; the body sets them in its settings. Press a figure for the records behind it.',
      worse: 'Makes it worse',
      behind: '%{behind} of %{records} records make it worse',
      fields: {
        kpi: 'Figure',
        value: 'Today',
        watched: 'Watch',
        acted: 'Act',
        behind: 'Behind it',
        record: 'Record',
        clientName: 'Client',
        brings: 'Value',
        worse: 'Effect',
      },
      kpi: {
        SURVEILLANCE_OVERDUE: 'Certificates with surveillance overdue',
        CERTIFICATES_SUSPENDED: 'Certificates suspended',
        DAYS_TO_DECISION: 'Application to first decision (median)',
        REPORT_DAYS: 'Last audit day to report (median)',
        REPORTS_RETURNED: 'Reports returned by the review',
        NONCONFORMITIES_IN_TIME: 'Nonconformities verified in time',
        SCORE_CHANGE: 'Mean score against last year',
        AUDITS_PER_AUDITOR: 'Audits by auditor (mean)',
      },
      unit: { PERCENT: '%{value} %', DAYS: '%{value} days', POINTS: '%{value} points', AUDITS: '%{value} audits' },
      state: { UNKNOWN: 'Nothing yet' },
    },
    xray: {
      name: 'Data X-ray',
      explain:
        'Every day all data is looked over for what is missing, does not go together or looks odd; each finding leads to its record.',
      ran: '%{checked} checks, last made',
      again: 'Look now',
      empty: 'Nothing found',
      never: 'Not looked over yet',
      neverHint: 'It runs by itself soon after the service started; or look now.',
      severity: { ERROR: 'Errors', WARNING: 'Warnings', HINT: 'Hints' },
    },
    consistency: {
      name: 'Assessor consistency',
      explain:
        'From %{audits} audits decided since %{from}. An estimate says how many points more (above 0) or fewer (below 0) somebody takes off than colleagues would at such clients, adjusted for sector and the client’s history; the line is its interval of 95 %. Nothing is estimated from fewer than %{least} audits. Differences are for talking over and calibrating, no verdict on anybody.',
      spread:
        'Standard deviations: %{assessors} points between assessors, %{clients} between clients, %{within} from audit to audit of one client.',
      plot: 'Estimates and intervals of assessors; the table below has the figures',
      few: 'Too few audits for an estimate',
      interval: '%{estimate} points (%{low} to %{high})',
      share: '%{count} of %{of} (%{share} %)',
      answers: '%{answers} answers of %{assessors}',
      noLeaves: 'Not enough answers to compare yet.',
      sections: { assessors: 'Beside colleagues', leaves: 'Criteria seen most differently' },
      fields: {
        name: 'Name',
        audits: 'Audits',
        clients: 'Clients',
        estimate: 'Beside colleagues',
        returned: 'Returned by the review',
        departed: 'Decided otherwise than recommended',
        criterion: 'Criterion',
        share: 'Goes with who looked',
        answers: 'Rests on',
        most: 'Takes most off',
        least: 'Takes least off',
      },
    },
    course: {
      fields: {
        audit: 'Audit',
        kind: 'Kind',
        endsOn: 'Last day',
        score: 'Score',
        sectorMean: 'Mean of the sector that year',
        criterion: 'Criterion',
        sectorEarned: 'Sector',
      },
    },
  },
  course: {
    tab: 'Scores over time',
    none: 'No whole scorecard has been decided yet',
    illustrative: 'The points of this edition are illustrative.',
    criteria: 'What each criterion earned',
  },
  peers: {
    title: 'Beside peers',
    explain:
      'Peers as of %{peersOn}, in whole numbers. A group of fewer than %{floor} others, or one from which a single score could be worked out, is not shown.',
    own: 'This client',
    score: 'Score',
    withheld: 'not shown',
    grouping: { ALL: 'All', SECTOR: 'Same sector', SIZE_BAND: 'Same size', PROVINCE: 'Same province' },
  },
};
