import { useQuery } from '@tanstack/react-query';
import { NumberInput, required, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { BODY_VERSION, SET_KPI_THRESHOLDS } from './figures.documents.js';
import type { KpiRow } from './figures.documents.js';

type Thresholds = Readonly<Record<string, { readonly amber: number; readonly red: number }>>;

/** Sets from where on each figure is watched, and from where on something is done. */
export function SetThresholds({ rows }: { readonly rows: readonly KpiRow[] }) {
  const translate = useTranslate();
  const may = usePermission('kpi:set');
  const { data } = useQuery({
    queryKey: ['bodyVersion'],
    queryFn: ({ signal }) => request(BODY_VERSION, {}, signal),
    enabled: may,
  });
  const version = data?.bodyProfile?.version;
  if (!may || version === undefined) return null;
  return (
    <VerbButton
      verb="setKpiThresholds"
      document={SET_KPI_THRESHOLDS}
      permission="kpi:set"
      maxWidth="md"
      defaultValues={{ kpis: Object.fromEntries(rows.map(({ kpi, amber, red }) => [kpi, { amber, red }])) }}
      toInput={({ kpis }: { kpis: Thresholds }) => ({
        expectedVersion: version,
        kpiThresholds: rows.map(({ kpi }) => ({ kpi, amber: kpis[kpi]?.amber ?? 0, red: kpis[kpi]?.red ?? 0 })),
      })}
    >
      {rows.map((row) => (
        <FieldGroup key={row.kpi} title={translate(`resources.kpis.kpi.${row.kpi}`)}>
          <FieldRow>
            {(['amber', 'red'] as const).map((end) => (
              <NumberInput
                key={end}
                source={`kpis.${row.kpi}.${end}`}
                label={`resources.kpis.thresholds.${end}${row.higherIsBetter ? 'Below' : 'Above'}`}
                step={1}
                validate={required()}
              />
            ))}
          </FieldRow>
        </FieldGroup>
      ))}
    </VerbButton>
  );
}
