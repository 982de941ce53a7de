import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { plusDays } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday } from '../auth-provider/useViewer.js';
import { useBody } from '../body/index.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Section } from '../shared/Section.js';
import { LAPSING_PEOPLE } from './dashboard.documents.js';

/** Whose registration ends soon or has ended: whoever has none cannot audit. */
export function LapsingRegistrations() {
  const translate = useTranslate();
  const mayRead = usePermission('person:read');
  const today = useToday();
  const ahead = useBody()?.registrationWarningDays;
  const { data } = useQuery({
    queryKey: ['lapsingPeople', today, ahead],
    queryFn: ({ signal }) =>
      request(LAPSING_PEOPLE, { until: plusDays(today as NonNullable<typeof today>, ahead as number) }, signal),
    enabled: mayRead && today !== undefined && ahead !== undefined,
  });
  if (!mayRead || !data) return null;
  const { nodes } = data.people;
  return (
    <Section title={translate('dashboard.registrations.title')} flush>
      {nodes.length === 0 && <EmptyState title={translate('dashboard.registrations.none')} />}
      {nodes.map(({ id, name, staffNumber, registeredUntil }) => (
        <Box
          key={id}
          sx={{ px: 2, py: 0.75, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 1 }}
        >
          <span>
            <RecordLink resource="people" id={id}>
              {name}
            </RecordLink>{' '}
            <Box component="span" sx={{ fontSize: 12.5, color: 'text.secondary' }}>
              {staffNumber}
            </Box>
          </span>
          <Box component="span" sx={{ fontSize: 13 }}>
            <Day value={registeredUntil} relative="due" />
          </Box>
        </Box>
      ))}
    </Section>
  );
}
