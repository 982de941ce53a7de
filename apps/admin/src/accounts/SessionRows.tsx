import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../shared/Moment.js';
import { Rows } from '../shared/Rows.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { SessionRow } from './own-account.documents.js';

interface SessionRowsProps {
  readonly sessions: readonly SessionRow[];
  /** Ends one of them; without it they are only shown. */
  readonly onEnd?: (session: SessionRow) => void;
}

/** Where an account is signed in. */
export function SessionRows({ sessions, onEnd }: SessionRowsProps) {
  const translate = useTranslate();
  return (
    <Rows
      rows={sessions}
      resource="accounts"
      empty="resources.accounts.noSessions"
      columns={[
        {
          source: 'device',
          render: ({ device }) => (device === '?' ? translate('resources.accounts.unknownDevice') : device),
        },
        { source: 'place', short: true, render: ({ place }) => place },
        { source: 'startedAt', short: true, render: ({ startedAt }) => <Moment value={startedAt} /> },
        { source: 'lastSeenAt', short: true, render: ({ lastSeenAt }) => <Moment value={lastSeenAt} /> },
        {
          source: 'session',
          short: true,
          render: (session) =>
            session.isThis ? (
              <StatusChip tone="good">{translate('resources.accounts.thisSession')}</StatusChip>
            ) : (
              onEnd && (
                <Button size="small" onClick={() => onEnd(session)}>
                  {translate('verbs.endSession.name')}
                </Button>
              )
            ),
        },
      ]}
    />
  );
}
