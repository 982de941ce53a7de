import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { listLink } from '../shared/list-link.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { Section } from '../shared/Section.js';
import { PROGRAMME_NAMES } from './programme-names.js';
import type { DashboardData } from './dashboard.documents.js';

type LevelCount = DashboardData['levelDistribution'][number];

/** How many certificates in force state which level, programme by programme. */
export function Levels({ levels }: { readonly levels: readonly LevelCount[] }) {
  const translate = useTranslate();
  const mayRead = usePermission('certificate:read');
  const { data } = useQuery({
    queryKey: ['programmeNames'],
    queryFn: ({ signal }) => request(PROGRAMME_NAMES, {}, signal),
    enabled: mayRead,
    staleTime: 600_000,
  });
  if (!mayRead) return null;
  const codes = [...new Set(levels.map(({ programmeCode }) => programmeCode))];
  const most = Math.max(1, ...levels.map(({ count }) => count));
  return (
    <Section title={translate('dashboard.levels.title')}>
      {levels.length === 0 && <EmptyState title={translate('dashboard.levels.none')} />}
      {codes.map((code) => {
        const programme = data?.programmes.nodes.find((each) => each.code === code);
        return (
          <Box key={code} sx={{ '& + &': { mt: 2 } }}>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
              {programme ? <ProgrammeName programme={programme} /> : code}
            </Typography>
            {levels
              .filter(({ programmeCode }) => programmeCode === code)
              .toReversed()
              .map((level) => (
                <LevelBar key={level.level} level={level} most={most} programmeId={programme?.id} />
              ))}
          </Box>
        );
      })}
    </Section>
  );
}

interface LevelBarProps {
  readonly level: LevelCount;
  readonly most: number;
  readonly programmeId: string | undefined;
}

function LevelBar({ level, most, programmeId }: LevelBarProps) {
  const filter = { state: ['VALID'], level: level.level, ...(programmeId ? { programme: programmeId } : {}) };
  return (
    <Box
      component={Link}
      to={listLink('certificates', filter)}
      sx={{
        display: 'grid',
        gridTemplateColumns: '124px minmax(0, 1fr) 32px',
        alignItems: 'center',
        columnGap: 1,
        py: 0.375,
        fontSize: 13,
        color: 'inherit',
        textDecoration: 'none',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <LevelBadge code={level.level} title={level.title} />
      <Box sx={{ height: 10, borderRadius: '2px', bgcolor: 'primary.main', width: `${(level.count * 100) / most}%` }} />
      <Box component="span" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
        {level.count}
      </Box>
    </Box>
  );
}
