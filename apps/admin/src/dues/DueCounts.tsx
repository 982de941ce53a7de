import { Box, ButtonBase } from '@mui/material';
import { DueState } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import type { DueCounted } from './due.documents.js';
import type { DueQuestion } from './due-question.js';
import type { DueViewProps } from './DueBoard.js';

/** How much of the question is how urgent; each figure lists what it counts. */
export function DueCounts({ question, onAsk, counts }: DueViewProps & { readonly counts: DueCounted }) {
  const translate = useTranslate();
  const list = (next: Partial<DueQuestion>) => onAsk({ ...question, view: 'list', page: 1, item: null, ...next });
  const figures = [
    { name: translate('resources.dues.total'), count: counts.total, next: {}, worries: false },
    { ...of(DueState.OVERDUE), count: counts.overdue, worries: true },
    { ...of(DueState.DUE_SOON), count: counts.dueSoon, worries: false },
    { ...of(DueState.OPEN), count: counts.open, worries: false },
    { ...of(DueState.NOT_OPEN), count: counts.notOpen, worries: false },
    {
      name: translate('resources.dues.fields.atRisk'),
      count: counts.atRisk,
      next: { atRisk: true },
      worries: true,
    },
  ];
  function of(state: DueState) {
    return { name: translate(`enums.DueState.${state}`), next: { state: [state] } };
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: 'repeat(3, 1fr)', md: 'repeat(6, 1fr)' }, mb: 2 }}>
      {figures.map(({ name, count, next, worries }) => (
        <ButtonBase
          key={name}
          onClick={() => list(next)}
          sx={{
            display: 'grid',
            justifyItems: 'start',
            justifyContent: 'start',
            textAlign: 'left',
            px: 1.5,
            py: 1,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
          }}
        >
          <Box
            component="span"
            sx={{
              fontSize: 22,
              lineHeight: 1.3,
              fontWeight: 600,
              fontVariantNumeric: 'tabular-nums',
              color: worries && count > 0 ? 'error.main' : 'text.primary',
            }}
          >
            {count}
          </Box>
          <Box component="span" sx={{ fontSize: 12.5, color: 'text.secondary' }}>
            {name}
          </Box>
        </ButtonBase>
      ))}
    </Box>
  );
}
