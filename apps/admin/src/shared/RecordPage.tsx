import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Show, Title, useShowContext } from 'react-admin';
import type { RaRecord } from 'react-admin';

interface RecordPageProps<One extends RaRecord> {
  readonly children: (record: One) => ReactNode;
}

/**
 * The page of one record. It waits for the record as this page asks for it: a list's shorter row is never taken for
 * it, so whatever the document names is there.
 *
 * @example
 * <RecordPage<ClientRecord>>
 *   {(client) => (<><RecordHeader title={client.name} … /><Section>…</Section></>)}
 * </RecordPage>
 */
export function RecordPage<One extends RaRecord>({ children }: RecordPageProps<One>) {
  return (
    <Show actions={false} component="div" title={false} queryOptions={{ meta: { view: 'record' } }}>
      <Loaded>{children}</Loaded>
    </Show>
  );
}

function Loaded<One extends RaRecord>({ children }: RecordPageProps<One>) {
  const { record } = useShowContext<One>();
  return record ? <>{children(record)}</> : null;
}

interface RecordHeaderProps {
  /** The record's name: the page's heading. */
  readonly title: string;
  /** What stands above it in the file: links to client, file and so on. */
  readonly over?: ReactNode;
  readonly chips?: ReactNode;
  /** The verbs one may do here. */
  readonly actions?: ReactNode;
}

/** What record this is, where it stands, and what can be done with it. */
export function RecordHeader({ title, over, chips, actions }: RecordHeaderProps) {
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <Title title={title} preferenceKey={false} />
      {over && (
        <Typography
          variant="body2"
          color="textSecondary"
          component="div"
          sx={{ mb: 0.75, display: 'flex', gap: 1.5, flexWrap: 'wrap' }}
        >
          {over}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{chips}</Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>{actions}</Box>
      </Box>
    </Box>
  );
}
