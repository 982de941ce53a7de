import type { dashboard as zh } from '../zh/dashboard.js';
import type { SameKeys } from '../same-keys.js';

/** The day's page. */
export const dashboard: SameKeys<typeof zh> = {
  dashboard: {
    greeting: 'Good day, %{name}',
    asTable: 'As a table',
    asChart: 'As a chart',
    myWork: {
      title: 'Needs you today',
      none: 'Nothing waits for you',
      noneHint: 'What is yours to do appears here.',
      more: '%{smart_count} more',
    },
    figures: {
      certificatesValid: 'Certificates in force',
      certificatesSuspended: 'Certificates suspended',
      surveillanceOverdue: 'Surveillance overdue',
      surveillanceDueSoon: 'Surveillance due soon',
      applicationsWaiting: 'Applications to review',
      applicationsOverdue: 'Application reviews overdue',
      auditsRunning: 'Audits under way',
      nonconformitiesOverdue: 'Nonconformities overdue',
      registrationsLapsing: 'Registrations lapsing',
    },
    surveillance: { title: 'Surveillance by month', none: 'No surveillance is owed', month: 'Month' },
    applications: { title: 'Applications against their clock', none: 'No application waits for its review' },
    registrations: { title: 'Registrations about to lapse', none: 'None ends within 90 days' },
    levels: { title: 'Levels in force', none: 'No certificate in force yet' },
    means: {
      title: 'Mean scores by sector',
      none: 'No audit has been decided yet',
      evaluation: 'Evaluation',
      sector: 'Sector',
      of: 'of %{smart_count}',
    },
  },
};
