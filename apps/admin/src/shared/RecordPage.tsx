import { Box, Link as MuiLink, Typography } from '@mui/material';
import { Children } from 'react';
import type { ReactNode } from 'react';
import {
  Show,
  Title,
  useCreatePath,
  useRecordContext,
  useResourceContext,
  useShowContext,
  useTranslate,
} from 'react-admin';
import type { RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../history/RecordHistory.js';
import { PaperMenu } from '../papers/PaperMenu.js';

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
  if (!record) return null;
  return (
    <>
      {children(record)}
      <RecordHistory id={String(record.id)} />
    </>
  );
}

interface RecordHeaderProps {
  /** The record's name: the page's heading. */
  readonly title: string;
  /** What stands above it in the file, outermost first: links to client, file and so on. */
  readonly over?: readonly ReactNode[];
  readonly chips?: ReactNode;
  /** The verbs one may do here. */
  readonly actions?: ReactNode;
}

/** What record this is, where it stands, which papers it gives, and what can be done with it. */
export function RecordHeader({ title, over = [], chips, actions }: RecordHeaderProps) {
  const record = useRecordContext();
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <Title title={title} preferenceKey={false} />
      <WhereInTheFile>{over}</WhereInTheFile>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{chips}</Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          {record && <PaperMenu recordId={String(record.id)} />}
          {actions}
        </Box>
      </Box>
    </Box>
  );
}

/** The list this record came from, and what it belongs to. */
function WhereInTheFile({ children }: { readonly children: readonly ReactNode[] }) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      component="nav"
      sx={{
        mb: 0.75,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        '& > * + *::before': { content: '"›"', mx: 0.875, color: 'text.disabled', display: 'inline-block' },
      }}
    >
      <span>
        <MuiLink component={Link} to={createPath({ resource, type: 'list' })}>
          {translate(`resources.${resource}.name`, { smart_count: 2 })}
        </MuiLink>
      </span>
      {Children.toArray(children as ReactNode).map((child, index) => (
        <span key={index}>{child}</span>
      ))}
    </Typography>
  );
}
