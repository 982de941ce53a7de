import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { request } from '../data-provider/request.js';
import { RecordLink } from '../shared/RecordLink.js';
import { SIMILAR_CLIENTS } from './client.documents.js';

/** Registered clients of a similar name, while one is entered; whoever goes on says why this is another. */
export function SimilarClients() {
  const translate = useTranslate();
  const name = (useWatch({ name: 'name' }) as string | undefined) ?? '';
  const { data } = useQuery({
    queryKey: ['similarClients', name],
    queryFn: ({ signal }) => request(SIMILAR_CLIENTS, { name }, signal),
    enabled: name.trim().length > 1,
  });
  const similar = data?.similarClients ?? [];
  if (similar.length === 0) return null;
  return (
    <>
      <Alert severity="warning" sx={{ mb: 1.5 }}>
        {translate('resources.clients.similar')}{' '}
        {similar.map(({ clientId, name: known, uscc }, at) => (
          <span key={clientId}>
            {at > 0 && ' · '}
            <RecordLink resource="clients" id={clientId}>
              {`${known} ${uscc}`}
            </RecordLink>
          </span>
        ))}
      </Alert>
      <TextInput source="distinctBecause" multiline />
    </>
  );
}
