import { Box } from '@mui/material';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { MONO } from '../../theme/tokens.js';
import { BLANK, losesPoints } from './answers.js';
import type { Answer } from './answers.js';
import { RowNotes } from './RowNotes.js';
import { SampleInputs } from './SampleInputs.js';
import type { Leaf } from './tree.js';
import { VerdictButtons } from './VerdictButtons.js';

interface SheetRowProps {
  readonly leaf: Leaf;
  readonly answer: Answer | undefined;
  readonly earned: string | undefined;
  readonly open: boolean;
  readonly readOnly: boolean;
  /** Whether the keyboard enters the sheet here. */
  readonly isEntry: boolean;
  readonly onAnswer: (criterion: string, change: Partial<Answer>) => void;
  readonly onToggle: (criterion: string, open: boolean) => void;
  readonly onFocus: (criterion: string) => void;
  /** What else can be done about a lost point. */
  readonly lossAction?: (leaf: Leaf) => ReactNode;
  /** What the answer rests on beside its own words. */
  readonly basesOf: (leaf: Leaf) => ReactNode;
}

/** One criterion and its answer. It is drawn again only when its own answer changes. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const {
    leaf,
    answer = BLANK,
    earned,
    open,
    readOnly,
    isEntry,
    onAnswer,
    onToggle,
    onFocus,
    lossAction,
    basesOf,
  } = props;
  const locale = useLocale() as Locale;
  const { code } = leaf;
  return (
    <Box
      data-leaf={code}
      role="group"
      aria-label={`${code} ${leaf.title[locale]}`}
      tabIndex={isEntry ? 0 : -1}
      onFocus={() => onFocus(code)}
      sx={ROW}
    >
      <Box sx={{ gridArea: 'code', fontFamily: MONO, fontSize: 12.5, color: 'text.secondary', pt: '5px' }}>{code}</Box>
      <Box sx={{ gridArea: 'title', minWidth: 0, pt: '4px' }}>
        <Box sx={{ fontSize: 13.5, lineHeight: 1.5 }}>
          {leaf.title[locale]} <Marks leaf={leaf} />
        </Box>
        <RowNotes
          leaf={leaf}
          answer={answer}
          open={open}
          readOnly={readOnly}
          onChange={(change) => onAnswer(code, change)}
          onOpen={() => onToggle(code, true)}
        />
        {basesOf(leaf)}
        {losesPoints(answer) && !leaf.encouraged && lossAction?.(leaf)}
      </Box>
      <Box sx={{ gridArea: 'answer', display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <VerdictButtons
          code={code}
          verdict={answer.verdict}
          sampling={leaf.sampling}
          tailoring={leaf.tailoring}
          readOnly={readOnly}
          onChoose={(verdict) => onAnswer(code, { verdict })}
        />
        {answer.verdict === 'SAMPLED' && (
          <SampleInputs
            code={code}
            sampled={answer.sampled}
            conforming={answer.conforming}
            readOnly={readOnly}
            onChange={(change) => onAnswer(code, change)}
          />
        )}
      </Box>
      <Points leaf={leaf} answer={answer} earned={earned} />
    </Box>
  );
});

/** What is special about a criterion. */
function Marks({ leaf }: { readonly leaf: Leaf }) {
  const translate = useTranslate();
  const marks = [!leaf.tailoring && 'always', leaf.encouraged && 'encouraged', !leaf.asked && 'notAsked'].filter(
    (mark) => mark !== false,
  );
  return marks.map((mark) => (
    <Box
      key={mark}
      component="span"
      title={translate(`scoreSheet.marks.${mark}Hint`)}
      sx={({ tokens }) => ({
        ml: 0.5,
        px: 0.5,
        fontSize: 11,
        lineHeight: '16px',
        display: 'inline-block',
        borderRadius: '3px',
        color: tokens.inkSoft,
        border: `1px solid ${tokens.line}`,
        whiteSpace: 'nowrap',
      })}
    >
      {translate(`scoreSheet.marks.${mark}`)}
    </Box>
  ));
}

interface PointsProps {
  readonly leaf: Leaf;
  readonly answer: Answer;
  readonly earned: string | undefined;
}

function Points({ leaf, answer, earned }: PointsProps) {
  const isTailored = answer.verdict === 'NOT_APPLICABLE';
  const isLost = losesPoints(answer);
  return (
    <Box
      sx={{
        gridArea: 'points',
        textAlign: 'right',
        fontVariantNumeric: 'tabular-nums',
        fontSize: 13,
        pt: '5px',
        whiteSpace: 'nowrap',
        color: 'text.secondary',
        textDecoration: isTailored ? 'line-through' : 'none',
      }}
    >
      {earned !== undefined && (
        <Box component="span" sx={{ fontWeight: 600, color: isLost ? 'error.main' : 'text.primary' }}>
          {earned}
        </Box>
      )}
      {earned !== undefined && ' / '}
      {leaf.points}
    </Box>
  );
}

const ROW = {
  display: 'grid',
  alignItems: 'start',
  columnGap: 1.5,
  rowGap: 0.5,
  px: 2,
  py: 0.75,
  borderTop: 1,
  borderColor: 'divider',
  scrollMarginTop: 120,
  scrollMarginBottom: 24,
  gridTemplateColumns: { xs: '64px 1fr auto', md: '68px minmax(0, 1fr) 240px 84px' },
  gridTemplateAreas: {
    xs: '"code . points" "title title title" "answer answer answer"',
    md: '"code title answer points"',
  },
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-visible, &:focus-within': {
    bgcolor: 'action.selected',
    outline: 'none',
    boxShadow: 'inset 3px 0 0 currentColor',
  },
} as const;
