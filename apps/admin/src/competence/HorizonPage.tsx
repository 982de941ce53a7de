import { Box, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { HORIZON_DAYS, HorizonKind } from '@touchstone/rules';
import { useState } from 'react';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { HORIZON } from './competence.documents.js';
import type { HorizonRow } from './competence.documents.js';
import { LapseRow } from './LapseRow.js';

const STEPS: readonly number[] = [0, ...HORIZON_DAYS];

/** What of everybody runs out in the next 180 days, or has, step by step, and what each costs if it is not renewed (到期预警). */
export function HorizonPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'horizon', action: 'list' });
  const [kind, setKind] = useState<HorizonKind | ''>('');
  const [search, setSearch] = useState('');
  const { data, error } = useQuery({
    queryKey: ['horizon'],
    queryFn: ({ signal }) => request(HORIZON, {}, signal),
    enabled: !isChecking,
  });
  const all = data?.qualificationHorizon ?? [];
  const rows = all.filter(
    (row) => (kind === '' || row.kind === kind) && `${row.personName} ${row.staffNumber}`.includes(search.trim()),
  );
  return (
    <ResourceContextProvider value="horizon">
      <Title title={translate('resources.horizon.name', { smart_count: 1 })} preferenceKey={false} />
      {error && <EmptyState title={error.message} />}
      {data && all.length === 0 && (
        <EmptyState title={translate('resources.horizon.empty')} hint={translate('resources.horizon.emptyHint')} />
      )}
      {all.length > 0 && (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5, maxWidth: 720 }}>
            {translate('resources.horizon.explain')}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: '220px 220px' }, mb: 2 }}>
            <TextField
              select
              label={translate('resources.horizon.fields.kind')}
              value={kind}
              slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
              onChange={(event) => setKind(event.target.value as HorizonKind | '')}
            >
              <option value="">{translate('resources.horizon.everything')}</option>
              {Object.values(HorizonKind).map((each) => (
                <option key={each} value={each}>
                  {translate(`enums.HorizonKind.${each}`)}
                </option>
              ))}
            </TextField>
            <TextField
              label={translate('resources.horizon.fields.person')}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </Box>
          {rows.length === 0 && <EmptyState title={translate('shared.empty.filtered')} />}
          {STEPS.map((step) => (
            <Step key={step} step={step} rows={rows.filter((row) => row.step === step)} />
          ))}
        </>
      )}
    </ResourceContextProvider>
  );
}

function Step({ step, rows }: { readonly step: number; readonly rows: readonly HorizonRow[] }) {
  const translate = useTranslate();
  if (rows.length === 0) return null;
  const costly = rows.filter(({ costs }) => costs.length > 0).length;
  const name = step === 0 ? translate('resources.horizon.past') : translate('resources.horizon.within', { days: step });
  return (
    <Section
      title={`${name} · ${rows.length}`}
      actions={costly > 0 && translate('resources.horizon.costly', { smart_count: costly })}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <LapseRow key={`${row.kind} ${row.recordId}`} row={row} />
        ))}
      </Box>
    </Section>
  );
}
