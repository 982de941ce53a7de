import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { Tone } from '../theme/tokens.js';
import { KPIS } from './figures.documents.js';
import type { KpiRow } from './figures.documents.js';

/** How a figure's state feels. */
export const KPI_TONE: Readonly<Record<KpiRow['state'], Tone>> = {
  GOOD: 'good',
  WATCH: 'warn',
  ACT: 'bad',
  UNKNOWN: 'gone',
};

/** The figures the body steers by, each leading to what is behind it; nothing for whoever may not analyse. */
export function KpiBand() {
  const translate = useTranslate();
  const mayRead = usePermission('analytics:read');
  const { data } = useQuery({
    queryKey: ['kpis'],
    queryFn: ({ signal }) => request(KPIS, {}, signal),
    enabled: mayRead,
  });
  if (!mayRead || !data) return null;
  return (
    <Section title={translate('resources.kpis.name', { smart_count: 2 })}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' } }}>
        {data.kpis.map((row) => (
          <Box
            key={row.kpi}
            component={Link}
            to={`/kpis?kpi=${row.kpi}`}
            sx={{ color: 'text.primary', textDecoration: 'none', py: 0.5, minWidth: 0 }}
          >
            <Box component="span" sx={{ display: 'block', fontSize: 12.5, color: 'text.secondary' }}>
              {translate(`resources.kpis.kpi.${row.kpi}`)}
            </Box>
            <StatusChip tone={KPI_TONE[row.state]}>
              {row.value === null || row.value === undefined
                ? translate('resources.kpis.state.UNKNOWN')
                : translate(`resources.kpis.unit.${row.unit}`, { value: row.value })}
            </StatusChip>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
