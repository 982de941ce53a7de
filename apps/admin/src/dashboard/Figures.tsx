import { Box } from '@mui/material';
import type { Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { plusDays } from '@touchstone/plain-date';
import { mayAccess } from '../auth-provider/access.js';
import { useToday, useViewer } from '../auth-provider/useViewer.js';
import { listLink } from '../shared/list-link.js';
import { SURVEILLANCE_OWED } from '../shared/owed-states.js';
import type { DashboardData } from './dashboard.documents.js';

type Counts = DashboardData['counts'];

interface Figure {
  readonly count: keyof Counts;
  readonly resource: string;
  readonly filter: Readonly<Record<string, unknown>>;
  /** Whether more than none is a worry. */
  readonly worries?: boolean;
}

/** How much of what there is; each figure leads to the rows it counts. */
export function Figures({ counts }: { readonly counts: Counts }) {
  const translate = useTranslate();
  const permissions = useViewer()?.permissions ?? [];
  const shown = useFigures().filter(({ resource }) => mayAccess(permissions, resource, 'list'));
  if (shown.length === 0) return null;
  return (
    <Box sx={{ ...GRID, gridTemplateColumns: { xs: COLUMNS(3), lg: COLUMNS(shown.length) } }}>
      {shown.map(({ count, resource, filter, worries }) => (
        <Box key={count} component={Link} to={listLink(resource, filter)} sx={CELL}>
          <Box
            component="span"
            sx={{
              fontSize: 22,
              lineHeight: 1.3,
              fontWeight: 600,
              fontVariantNumeric: 'tabular-nums',
              color: worries && counts[count] > 0 ? 'error.main' : 'text.primary',
            }}
          >
            {counts[count]}
          </Box>
          <Box component="span" sx={{ fontSize: 12.5, color: 'text.secondary' }}>
            {translate(`dashboard.figures.${count}`)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function useFigures(): readonly Figure[] {
  const today = useToday();
  return [
    {
      count: 'surveillanceOverdue',
      resource: 'surveillance',
      filter: { ...SURVEILLANCE_OWED, dueState: ['OVERDUE'] },
      worries: true,
    },
    {
      count: 'surveillanceDueSoon',
      resource: 'surveillance',
      filter: { ...SURVEILLANCE_OWED, dueState: ['DUE_SOON'] },
    },
    { count: 'applicationsWaiting', resource: 'applications', filter: { status: ['SUBMITTED'] } },
    {
      count: 'applicationsOverdue',
      resource: 'applications',
      filter: { status: ['SUBMITTED'], reviewState: ['OVERDUE'] },
      worries: true,
    },
    { count: 'auditsRunning', resource: 'audits', filter: { status: ['PLANNED', 'IN_PROGRESS'] } },
    {
      count: 'nonconformitiesOverdue',
      resource: 'nonconformities',
      filter: { dueState: ['OVERDUE'] },
      worries: true,
    },
    { count: 'certificatesValid', resource: 'certificates', filter: { state: ['VALID'] } },
    {
      count: 'certificatesSuspended',
      resource: 'certificates',
      filter: { state: ['SUSPENDED', 'SUSPENSION_ENDED'] },
    },
    {
      count: 'registrationsLapsing',
      resource: 'people',
      filter: today ? { registeredUntil: { lte: plusDays(today, 90) } } : {},
    },
  ];
}

const COLUMNS = (count: number) => `repeat(${count}, minmax(0, 1fr))`;

const GRID = {
  display: 'grid',
  gap: '1px',
  mb: 2,
  overflow: 'hidden',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
} as const;

const CELL = {
  display: 'grid',
  alignContent: 'start',
  px: 1.5,
  py: 1,
  color: 'inherit',
  textDecoration: 'none',
  bgcolor: 'background.paper',
  // Hairlines between figures; where a line is not full, nothing stands out.
  boxShadow: ({ palette }: Theme) => `0 0 0 1px ${palette.divider}`,
  '&:hover': { bgcolor: 'action.hover' },
} as const;
