import { Box } from '@mui/material';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { MONO } from '../../theme/tokens.js';
import { BLANK, losesPoints } from './answers.js';
import { LeafHistory } from './LeafHistory.js';
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
  /** Of which sheet it is a row. */
  readonly sheet: { readonly id: string; readonly evaluation: string };
  /** Who it was given to; empty where it is anybody's. */
  readonly members: string;
  /** Whether it is among several that are answered together; undefined while none are being chosen. */
  readonly isChosen: boolean | undefined;
  readonly onChoose: (criterion: string) => void;
  /** Whether the keyboard enters the sheet here. */
  readonly isEntry: boolean;
  readonly onAnswer: (criterion: string, change: Partial<Answer>) => void;
  readonly onToggle: (criterion: string, open: boolean) => void;
  readonly onFocus: (criterion: string) => void;
  /** What else can be done about a lost point. */
  readonly lossAction?: (leaf: Leaf) => ReactNode;
  /** What the answer rests on beside its own words. */
  readonly basesOf: (leaf: Leaf) => ReactNode;
  /** Its list of samples, which gives the count where there is one. */
  readonly samplesOf: (leaf: Leaf, readOnly: boolean) => { readonly isListed: boolean; readonly shown: ReactNode };
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
    members,
  } = props;
  const locale = useLocale() as Locale;
  const { code } = leaf;
  const samples = answer.verdict === 'SAMPLED' ? props.samplesOf(leaf, readOnly) : null;
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
          <Choice {...props} /> {leaf.title[locale]} <Marks leaf={leaf} members={members} />
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
        {samples && (
          <SampleInputs
            code={code}
            sampled={answer.sampled}
            conforming={answer.conforming}
            readOnly={readOnly || samples.isListed}
            onChange={(change) => onAnswer(code, change)}
          />
        )}
        {samples?.shown}
      </Box>
      <Points leaf={leaf} answer={answer} earned={earned} sheet={props.sheet} />
    </Box>
  );
});

/** Chooses it to be answered together with others. */
function Choice({ leaf, readOnly, isChosen, onChoose }: SheetRowProps) {
  const translate = useTranslate();
  if (isChosen === undefined || readOnly) return null;
  return (
    <Box
      component="input"
      type="checkbox"
      checked={isChosen}
      aria-label={`${leaf.code} ${translate('scoreSheet.together.choose')}`}
      onChange={() => onChoose(leaf.code)}
      sx={{ width: 18, height: 18, m: 0, mr: 0.5, verticalAlign: 'text-bottom' }}
    />
  );
}

/** What is special about a criterion, and whose it is. */
function Marks({ leaf, members }: { readonly leaf: Leaf; readonly members: string }) {
  const translate = useTranslate();
  const marks = [!leaf.tailoring && 'always', leaf.encouraged && 'encouraged', !leaf.asked && 'notAsked'].filter(
    (mark) => mark !== false,
  );
  const said = marks.map((mark) => ({
    text: translate(`scoreSheet.marks.${mark}`),
    hint: translate(`scoreSheet.marks.${mark}Hint`),
  }));
  const whose = members === '' ? [] : [{ text: members, hint: translate('scoreSheet.division.given', { members }) }];
  return [...said, ...whose].map(({ text, hint }) => (
    <Box
      key={text}
      component="span"
      title={hint}
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
      {text}
    </Box>
  ));
}

interface PointsProps {
  readonly leaf: Leaf;
  readonly answer: Answer;
  readonly earned: string | undefined;
  readonly sheet: SheetRowProps['sheet'];
}

/** What it earns of its points, and who said so. */
function Points({ leaf, answer, earned, sheet }: PointsProps) {
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
      {answer.verdict !== null && answer.givenBy && (
        <Box sx={{ lineHeight: 1.3 }}>
          <LeafHistory scorecardId={sheet.id} evaluation={sheet.evaluation} code={leaf.code} author={answer.givenBy} />
        </Box>
      )}
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
