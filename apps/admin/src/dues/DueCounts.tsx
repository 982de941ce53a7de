import { Box } from '@mui/material';
import type { Theme } from '@mui/material';
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
    <Box sx={countStyles}>
      {figures.map(({ name, count, next, worries }) => (
        <button key={name} type="button" onClick={() => list(next)}>
          <span className={worries && count > 0 ? 'count is-worrying' : 'count'}>{count}</span>
          <span>{name}</span>
        </button>
      ))}
    </Box>
  );
}

/** How all figures look, written once. */
function countStyles({ tokens, breakpoints, shape }: Theme) {
  return {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'repeat(3, 1fr)',
    [breakpoints.up('md')]: { gridTemplateColumns: 'repeat(6, 1fr)' },
    mb: 2,
    '& button': {
      display: 'grid',
      justifyItems: 'start',
      justifyContent: 'start',
      padding: '8px 12px',
      border: `1px solid ${tokens.line}`,
      borderRadius: `${shape.borderRadius}px`,
      font: 'inherit',
      fontSize: 12.5,
      textAlign: 'left',
      color: tokens.inkSoft,
      backgroundColor: tokens.surface,
      cursor: 'pointer',
      '&:focus-visible': { outline: `2px solid ${tokens.stone}` },
    },
    '& .count': {
      fontSize: 22,
      lineHeight: 1.3,
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      color: tokens.ink,
    },
    '& .count.is-worrying': { color: tokens.tones.bad.ink },
  } as const;
}
