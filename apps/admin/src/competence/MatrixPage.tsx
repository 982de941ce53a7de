import { Box, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Duty, MatrixState } from '@touchstone/rules';
import { useMemo, useState } from 'react';
import { ResourceContextProvider, Title, useGetList, useLocale, useRequireAccess, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { isPlainDate } from '@touchstone/plain-date';
import { request } from '../data-provider/request.js';
import { DayInput } from '../shared/DayInput.js';
import { EmptyState } from '../shared/EmptyState.js';
import { StatusChip } from '../shared/StatusChip.js';
import { MATRIX } from './competence.documents.js';
import { MatrixGrid } from './MatrixGrid.js';
import { MatrixEvidence } from './MatrixEvidence.js';
import { QualificationWorkbook } from './QualificationWorkbook.js';
import { RenewBar } from './RenewBar.js';
import { cellKey, MATRIX_TONES } from './matrix-cells.js';
import type { CellAt } from './matrix-cells.js';

/** Persons by fields for one duty (能力矩阵): who may do it in which field, what lapses, and at a press what that rests on. */
export function MatrixPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'matrix', action: 'list' });
  const [address, setAddress] = useSearchParams();
  const { data: programmes = [] } = useGetList('programmes', { pagination: { page: 1, perPage: 50 } });
  const duty = Object.values(Duty).find((each) => each === address.get('duty')) ?? Duty.LEADER;
  const programmeId = address.get('programme') ?? String(programmes[0]?.id ?? '');
  const asked = address.get('on');
  const on = isPlainDate(asked) ? asked : null;
  const [search, setSearch] = useState('');
  const [state, setState] = useState<MatrixState | ''>('');
  const [opened, setOpened] = useState<CellAt | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, CellAt>>(new Map());
  const { data, error } = useQuery({
    queryKey: ['matrix', duty, programmeId, on],
    queryFn: ({ signal }) => request(MATRIX, { duty, programmeId, on: on as never }, signal),
    enabled: !isChecking && programmeId !== '',
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(
    () =>
      (data?.competenceMatrix.rows ?? []).filter(
        (row) =>
          `${row.name} ${row.staffNumber}`.includes(search.trim()) &&
          (state === '' || row.cells.some((cell) => cell.state === state)),
      ),
    [data, search, state],
  );
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    setAddress(next);
  };
  const toggle = (at: CellAt) => {
    const next = new Map(chosen);
    if (!next.delete(cellKey(at))) next.set(cellKey(at), at);
    setChosen(next);
  };
  return (
    <ResourceContextProvider value="matrix">
      <Title title={translate('resources.matrix.name', { smart_count: 1 })} preferenceKey={false} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          mb: 1.5,
          gridTemplateColumns: { xs: '1fr 1fr', md: '180px 240px 170px 180px minmax(140px, 220px)' },
        }}
      >
        <Choice label="duty" value={duty} onChange={(value) => set('duty', value)}>
          {Object.values(Duty).map((each) => (
            <option key={each} value={each}>
              {translate(`enums.Duty.${each}`)}
            </option>
          ))}
        </Choice>
        <ProgrammeChoice programmes={programmes} value={programmeId} onChange={(value) => set('programme', value)} />
        <DayInput label={translate('resources.matrix.fields.on')} value={on} onDay={(day) => set('on', day ?? '')} />
        <Choice label="state" value={state} onChange={(value) => setState(value as MatrixState | '')}>
          <option value="">{translate('resources.matrix.everything')}</option>
          {Object.values(MatrixState).map((each) => (
            <option key={each} value={each}>
              {translate(`enums.MatrixState.${each}`)}
            </option>
          ))}
        </Choice>
        <TextField
          label={translate('resources.matrix.fields.person')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <Legend />
        <QualificationWorkbook />
      </Box>
      {error && <EmptyState title={error.message} />}
      {chosen.size > 0 && <RenewBar chosen={[...chosen.values()]} onDone={() => setChosen(new Map())} />}
      {data && rows.length === 0 && <EmptyState title={translate('shared.empty.filtered')} />}
      {data && rows.length > 0 && (
        <MatrixGrid
          codes={data.competenceMatrix.technicalCodes}
          rows={rows}
          chosen={chosen}
          onOpen={setOpened}
          onToggle={toggle}
        />
      )}
      {opened && data && (
        <MatrixEvidence
          at={opened}
          question={{ duty, programmeId, on: data.competenceMatrix.on }}
          onClose={() => setOpened(null)}
        />
      )}
    </ResourceContextProvider>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: React.ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate(`resources.matrix.fields.${label}`)}
      value={value}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      onChange={(event) => onChange(event.target.value)}
    >
      {children}
    </TextField>
  );
}

interface ProgrammeChoiceProps extends Pick<ChoiceProps, 'value' | 'onChange'> {
  readonly programmes: ReadonlyArray<{ readonly id: unknown; readonly titleZh?: string; readonly titleEn?: string }>;
}

function ProgrammeChoice({ programmes, value, onChange }: ProgrammeChoiceProps) {
  const locale = useLocale();
  return (
    <Choice label="programmeId" value={value} onChange={onChange}>
      {programmes.map(({ id, titleZh, titleEn }) => (
        <option key={String(id)} value={String(id)}>
          {locale === 'zh' ? titleZh : titleEn}
        </option>
      ))}
    </Choice>
  );
}

/** What the colours and signs mean. */
function Legend() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 1.5 }}>
      {Object.values(MatrixState).map((each) => (
        <StatusChip key={each} tone={MATRIX_TONES[each]}>
          {translate(`enums.MatrixState.${each}`)}
        </StatusChip>
      ))}
      <Typography variant="body2" color="textSecondary" component="span">
        {translate('resources.matrix.hint')}
      </Typography>
    </Box>
  );
}
