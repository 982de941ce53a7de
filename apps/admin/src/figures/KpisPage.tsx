import { Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import type { Kpi } from '../gql/graphql.js';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { KPI_RECORDS, KPIS } from './figures.documents.js';
import type { KpiRow } from './figures.documents.js';
import { FoundRecord } from '../shared/FoundRecord.js';
import { KPI_TONE } from './KpiBand.js';
import { SetThresholds } from './SetThresholds.js';

/** The figures the body steers by, and what is behind the one that was chosen; it stands in the address. */
export function KpisPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'kpis', action: 'list' });
  const [search] = useSearchParams();
  const maySet = usePermission('kpi:set');
  const { data, error } = useQuery({
    queryKey: ['kpis'],
    queryFn: ({ signal }) => request(KPIS, {}, signal),
    enabled: !isChecking,
  });
  const chosen = data?.kpis.find(({ kpi }) => kpi === search.get('kpi'));
  return (
    <ResourceContextProvider value="kpis">
      <Title title={translate('resources.kpis.name', { smart_count: 2 })} preferenceKey={false} />
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2, maxWidth: 720 }}>
        {translate('resources.kpis.explain')}
      </Typography>
      {error && <EmptyState title={error.message} />}
      {data && (
        <Section flush {...(maySet ? { actions: <SetThresholds rows={data.kpis} /> } : {})}>
          <KpiTable rows={data.kpis} />
        </Section>
      )}
      {chosen && <Behind row={chosen} />}
    </ResourceContextProvider>
  );
}

function KpiTable({ rows }: { readonly rows: readonly KpiRow[] }) {
  const translate = useTranslate();
  const inUnit = ({ unit }: KpiRow, value: number | string): string =>
    translate(`resources.kpis.unit.${unit}`, { value });
  const bound = (row: KpiRow, value: number | string): string =>
    `${row.higherIsBetter ? '≤ ' : '≥ '}${inUnit(row, value)}`;
  return (
    <Rows
      resource="kpis"
      rows={rows.map((row) => ({ ...row, id: row.kpi }))}
      columns={[
        {
          source: 'kpi',
          render: ({ kpi }) => (
            <MuiLink component={Link} to={`/kpis?kpi=${kpi}`}>
              {translate(`resources.kpis.kpi.${kpi}`)}
            </MuiLink>
          ),
        },
        {
          source: 'value',
          render: (row) => (
            <StatusChip tone={KPI_TONE[row.state]}>
              {row.value === null || row.value === undefined
                ? translate('resources.kpis.state.UNKNOWN')
                : inUnit(row, row.value)}
            </StatusChip>
          ),
        },
        { source: 'watched', render: (row) => bound(row, row.amber) },
        { source: 'acted', render: (row) => bound(row, row.red) },
        { source: 'behind', render: ({ behind, records }) => translate('resources.kpis.behind', { behind, records }) },
      ]}
    />
  );
}

function Behind({ row }: { readonly row: KpiRow }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['kpiRecords', row.kpi],
    queryFn: ({ signal }) => request(KPI_RECORDS, { kpi: row.kpi as Kpi }, signal),
  });
  if (!data) return null;
  return (
    <Section title={translate(`resources.kpis.kpi.${row.kpi}`)} flush>
      <Rows
        resource="kpis"
        rows={data.kpiRecords.map((record) => ({ ...record, id: record.recordId }))}
        columns={[
          { source: 'record', render: ({ id, label }) => <FoundRecord id={id} label={label} />, short: true },
          { source: 'clientName', render: ({ clientName }) => clientName },
          { source: 'brings', render: ({ value }) => value, align: 'right' },
          {
            source: 'worse',
            render: ({ worse }) => worse && <StatusChip tone="warn">{translate('resources.kpis.worse')}</StatusChip>,
          },
        ]}
      />
    </Section>
  );
}
