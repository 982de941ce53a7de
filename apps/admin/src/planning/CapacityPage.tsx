import { Alert, Box, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useGetList, useRequireAccess, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { Section } from '../shared/Section.js';
import { CapacityChart } from './CapacityChart.js';
import { CapacityTable } from './CapacityTable.js';
import { CAPACITY_FORECAST } from './capacity.documents.js';
import type { CapacityRow } from './capacity.documents.js';

const SPANS = [3, 6, 12, 24] as const;

/** Whether there will be enough people: what is due by month and code against who may audit then. */
export function CapacityPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'capacity', action: 'list' });
  const [months, setMonths] = useState<number>(12);
  const [programmeId, setProgramme] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['capacity', months, programmeId],
    queryFn: ({ signal }) => request(CAPACITY_FORECAST, { months, programmeId: programmeId || null }, signal),
    enabled: !isPending,
    placeholderData: keepPreviousData,
  });
  const rows = data?.capacityForecast ?? [];
  const [all] = rows;
  const shown = rows.find((row) => row.code === code) ?? all;
  return (
    <>
      <Title title={translate('resources.capacity.name', { smart_count: 1 })} preferenceKey={false} />
      <Choices months={months} onMonths={setMonths} programmeId={programmeId} onProgramme={setProgramme} />
      {all && rows.length === 1 && (
        <Section>
          <EmptyState title={translate('resources.capacity.empty')} />
        </Section>
      )}
      {shown && rows.length > 1 && (
        <>
          <FirstBreak rows={rows} />
          <CapacityChart row={shown} />
          <CapacityTable rows={rows} chosen={shown.code} onChoose={setCode} />
        </>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly months: number;
  readonly onMonths: (months: number) => void;
  readonly programmeId: string;
  readonly onProgramme: (id: string) => void;
}

function Choices({ months, onMonths, programmeId, onProgramme }: ChoicesProps) {
  const translate = useTranslate();
  const { data: programmes = [] } = useGetList<{ id: string; titleZh: string; titleEn: string }>('programmes', {
    pagination: { page: 1, perPage: 50 },
  });
  const native = { select: { native: true }, inputLabel: { shrink: true } };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
      <TextField
        select
        label={translate('resources.capacity.months')}
        value={months}
        slotProps={native}
        sx={{ width: 140 }}
        onChange={(event) => onMonths(Number(event.target.value))}
      >
        {SPANS.map((each) => (
          <option key={each} value={each}>
            {translate('resources.capacity.span', { smart_count: each })}
          </option>
        ))}
      </TextField>
      <TextField
        select
        label={translate('resources.capacity.programme')}
        value={programmeId}
        slotProps={native}
        sx={{ width: { xs: '100%', sm: 280 } }}
        onChange={(event) => onProgramme(event.target.value)}
      >
        <option value="">{translate('resources.capacity.allProgrammes')}</option>
        {programmes.map((programme) => (
          <option key={programme.id} value={programme.id}>
            <ProgrammeName programme={programme} />
          </option>
        ))}
      </TextField>
    </Box>
  );
}

/** The first month that breaks, of all rows, named with its code and by how much. */
function FirstBreak({ rows }: { readonly rows: readonly CapacityRow[] }) {
  const translate = useTranslate();
  const [first] = rows
    .filter(({ breaksOn }) => breaksOn !== null)
    .toSorted((a, b) => ((a.breaksOn ?? '') < (b.breaksOn ?? '') ? -1 : 1));
  if (!first?.breaksOn) {
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        {translate('resources.capacity.holds')}
      </Alert>
    );
  }
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate('resources.capacity.breaks', {
        month: first.breaksOn.slice(0, 7),
        what: first.code ?? translate('resources.capacity.all'),
        days: first.missing,
      })}
    </Alert>
  );
}
