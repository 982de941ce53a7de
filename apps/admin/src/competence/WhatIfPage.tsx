import { Box, Chip } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useGetMany, useRequireAccess, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import type { WhatIfInput } from '../gql/graphql.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { WHAT_FALLS_OVER } from './competence.documents.js';
import { FallenList } from './FallenList.js';
import { SupposeForm } from './SupposeForm.js';
import { addressOfChanges, changesFrom } from './what-if.js';

/** Supposes changes, and shows what of the year ahead would lose its people (假设推演); nothing is written. */
export function WhatIfPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'whatIf', action: 'list' });
  const [address, setAddress] = useSearchParams();
  const changes = changesFrom(address);
  const set = (next: readonly WhatIfInput[]) => setAddress(addressOfChanges(next));
  const { data, error } = useQuery({
    queryKey: ['whatFallsOver', address.toString()],
    queryFn: ({ signal }) => request(WHAT_FALLS_OVER, { changes: [...changes] }, signal),
    enabled: !isChecking && changes.length > 0,
  });
  const fallen = data?.whatFallsOver ?? [];
  return (
    <ResourceContextProvider value="whatIf">
      <Title title={translate('resources.whatIf.name', { smart_count: 1 })} preferenceKey={false} />
      <Section title={translate('resources.whatIf.sections.suppose')}>
        <Supposed changes={changes} onRemove={(at) => set(changes.filter((_, index) => index !== at))} />
        <SupposeForm onSuppose={(change) => set([...changes, change])} />
      </Section>
      {error && <EmptyState title={error.message} />}
      {changes.length === 0 && (
        <EmptyState title={translate('resources.whatIf.empty')} hint={translate('resources.whatIf.emptyHint')} />
      )}
      {changes.length > 0 && data && fallen.length === 0 && (
        <EmptyState title={translate('resources.whatIf.holds')} hint={translate('resources.whatIf.holdsHint')} />
      )}
      {fallen.length > 0 && (
        <Section title={translate('resources.whatIf.falls', { smart_count: fallen.length })}>
          <FallenList fallen={fallen} />
        </Section>
      )}
    </ResourceContextProvider>
  );
}

interface SupposedProps {
  readonly changes: readonly WhatIfInput[];
  readonly onRemove: (at: number) => void;
}

/** What is supposed so far, each to be taken back. */
function Supposed({ changes, onRemove }: SupposedProps) {
  const translate = useTranslate();
  const ids = changes.flatMap(({ personId }) => (personId ? [personId] : []));
  const { data = [] } = useGetMany('people', { ids }, { enabled: ids.length > 0 });
  const names = new Map(data.map(({ id, name }) => [String(id), String(name)]));
  if (changes.length === 0) return null;
  const say = ({ kind, on, personId, until, technicalCode, least }: WhatIfInput) =>
    translate(`competence.whatIf.${kind}`, {
      name: names.get(String(personId ?? '')) ?? '…',
      on,
      until: until ?? '',
      code: technicalCode ?? '',
      least: String(least ?? ''),
    });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {changes.map((change, at) => (
        <Chip
          key={addressOfChanges([change]).toString()}
          label={say(change)}
          onDelete={() => onRemove(at)}
          sx={{ height: 'auto', minHeight: 32, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.5 } }}
        />
      ))}
    </Box>
  );
}
