import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { dayOfWeek } from '@touchstone/plain-date';
import { Title, useTranslate } from 'react-admin';
import { lazy, Suspense } from 'react';
import { useIsContact } from '../portal/index.js';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday, useViewer } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { ApplicationClocks } from './ApplicationClocks.js';
import { DASHBOARD } from './dashboard.documents.js';
import { KpiBand } from '../figures/KpiBand.js';
import { Figures } from './Figures.js';
import { LapsingRegistrations } from './LapsingRegistrations.js';
import { Levels } from './Levels.js';
import { MeanScores } from './MeanScores.js';
import { MyWork } from './MyWork.js';
import { SurveillanceChart } from './SurveillanceChart.js';

/* A client has another page than the office. */
const PortalHome = lazy(async () => ({ default: (await import('../portal/PortalHome.js')).PortalHome }));

/** What waits for the reader today, and how the body stands. */
export function TodayPage() {
  const isContact = useIsContact();
  const mayRead = usePermission('dashboard:read') && !isContact;
  const { data } = useQuery({
    queryKey: ['dashboard'],
    queryFn: ({ signal }) => request(DASHBOARD, {}, signal),
    enabled: mayRead,
  });
  const { dashboard } = data ?? {};
  return (
    <>
      <Greeting />
      {isContact && (
        <Suspense>
          <PortalHome />
        </Suspense>
      )}
      {dashboard && (
        <>
          <Figures counts={dashboard.counts} />
          <KpiBand />
          <Box sx={TWO_COLUMNS}>
            <Box sx={{ minWidth: 0 }}>
              <MyWork work={dashboard.myWork} />
              <SurveillanceChart months={dashboard.surveillanceByMonth} />
              <MeanScores scores={dashboard.meanScores} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <ApplicationClocks />
              <LapsingRegistrations />
              <Levels levels={dashboard.levelDistribution} />
            </Box>
          </Box>
        </>
      )}
    </>
  );
}

function Greeting() {
  const translate = useTranslate();
  const viewer = useViewer();
  const today = useToday();
  if (!viewer || !today) return null;
  const roles = viewer.roles.map((role) => translate(`enums.AccountRole.${role}`, { _: role })).join(' · ');
  return (
    <>
      <Title title={translate('dashboard.greeting', { name: viewer.displayName })} preferenceKey={false} />
      <Typography variant="body1" color="textSecondary" sx={{ mb: 2 }}>
        {today} {translate(`shared.weekdays.d${dayOfWeek(today)}`)} · {roles}
      </Typography>
    </>
  );
}

const TWO_COLUMNS = {
  display: 'grid',
  columnGap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.65fr) minmax(320px, 1fr)' },
} as const;
