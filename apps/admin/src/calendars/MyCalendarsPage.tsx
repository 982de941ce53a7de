import { Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ResourceContextProvider, Title, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { Moment } from '../shared/Moment.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { SecretDialog } from '../shared/SecretDialog.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { YesNo } from '../shared/YesNo.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { MY_CALENDARS, REVOKE_CALENDAR_FEED } from './calendars.documents.js';
import type { MyCalendar } from './calendars.documents.js';
import { OpenCalendar } from './OpenCalendar.js';

/** One's own calendar feeds (日历订阅): what they tell, when they were read last, and how to stop them. */
export function MyCalendarsPage() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [address, setAddress] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['myCalendars'],
    queryFn: ({ signal }) => request(MY_CALENDARS, {}, signal),
  });
  const reread = () => void queries.invalidateQueries({ queryKey: ['myCalendars'] });
  return (
    <ResourceContextProvider value="calendars">
      <Title title="bar.calendars" preferenceKey={false} />
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5, maxWidth: 720 }}>
        {translate('resources.calendars.explain')}
      </Typography>
      <Section
        flush
        title={translate('resources.calendars.opened')}
        actions={
          <OpenCalendar
            onOpened={(link) => {
              setAddress(link);
              reread();
            }}
          />
        }
      >
        {data && <Feeds feeds={data.calendarFeeds.nodes} onRevoked={reread} />}
      </Section>
      <SecretDialog words="calendars" secret={address} onClose={() => setAddress(null)} />
    </ResourceContextProvider>
  );
}

function Feeds({ feeds, onRevoked }: { readonly feeds: readonly MyCalendar[]; readonly onRevoked: () => void }) {
  const translate = useTranslate();
  return (
    <Rows
      rows={feeds}
      empty="resources.calendars.empty"
      columns={[
        { source: 'name', render: ({ name }) => name },
        { source: 'kind', render: (feed) => <Of feed={feed} /> },
        { source: 'showsClients', render: ({ showsClients }) => <YesNo value={showsClients} />, short: true },
        { source: 'openedOn', render: ({ openedOn }) => <Day value={openedOn} /> },
        {
          source: 'lastReadAt',
          render: ({ lastReadAt }) =>
            lastReadAt ? <Moment value={lastReadAt} /> : translate('resources.calendars.neverRead'),
        },
        {
          source: 'verbs',
          render: ({ id, revokedOn }) =>
            revokedOn ? (
              <StatusChip tone="gone">{translate('resources.calendars.revoked', { day: revokedOn })}</StatusChip>
            ) : (
              <VerbButton
                verb="revokeCalendarFeed"
                document={REVOKE_CALENDAR_FEED}
                permission="dashboard:read"
                variant="text"
                tone="danger"
                toInput={() => ({ calendarFeedId: id })}
                onDone={onRevoked}
              />
            ),
        },
      ]}
    />
  );
}

/** Whose days it tells. */
function Of({ feed: { kind, programme, audit } }: { readonly feed: MyCalendar }) {
  return (
    <>
      <EnumText list="CalendarKind" word={kind} />
      {programme && (
        <>
          {' · '}
          <ProgrammeName programme={programme} />
        </>
      )}
      {audit && (
        <>
          {' · '}
          <RecordLink resource="audits" id={audit.id}>
            {audit.number}
          </RecordLink>
        </>
      )}
    </>
  );
}
