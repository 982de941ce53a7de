import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { DueDay } from '../shared/DueDay.js';
import { EmptyState } from '../shared/EmptyState.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Section } from '../shared/Section.js';
import { WAITING_APPLICATIONS } from './dashboard.documents.js';
import type { WaitingApplication } from './dashboard.documents.js';

/** Applications against the clock of their review: what is late or nearly so first. */
export function ApplicationClocks() {
  const translate = useTranslate();
  const mayRead = usePermission('application:read');
  const { data } = useQuery({
    queryKey: ['waitingApplications'],
    queryFn: ({ signal }) => request(WAITING_APPLICATIONS, {}, signal),
    enabled: mayRead,
  });
  if (!mayRead || !data) return null;
  const { nodes } = data.applications;
  return (
    <Section title={translate('dashboard.applications.title')} flush>
      {nodes.length === 0 && <EmptyState title={translate('dashboard.applications.none')} />}
      {nodes.map((application) => (
        <Clock key={application.id} application={application} />
      ))}
    </Section>
  );
}

function Clock({ application }: { readonly application: WaitingApplication }) {
  const today = useToday();
  const { client, receivedOn, reviewDueOn, reviewState } = application;
  return (
    <Box sx={{ px: 2, py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 1 }}>
        <RecordLink resource="applications" id={application.id}>
          {client.name}
        </RecordLink>
        <DueDay day={reviewDueOn} list="ClockState" state={reviewState} />
      </Box>
      {today && receivedOn && reviewDueOn && <Used from={receivedOn} until={reviewDueOn} today={today} />}
    </Box>
  );
}

/** How many of the days are used up. */
function Used({
  from,
  until,
  today,
}: {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly today: PlainDate;
}) {
  const all = Math.max(1, daysBetween(from, until));
  const used = Math.max(0, Math.min(all, daysBetween(from, today)));
  const isLate = today > until;
  return (
    <Box
      aria-hidden
      sx={({ tokens }) => ({
        height: 4,
        mt: 0.75,
        borderRadius: 2,
        background: `linear-gradient(to right, ${isLate ? tokens.tones.bad.ink : tokens.stone} ${(used * 100) / all}%, ${tokens.line} 0)`,
      })}
    />
  );
}
