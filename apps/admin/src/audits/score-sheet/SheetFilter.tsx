import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BLANK, isSendable, losesPoints } from './answers.js';
import type { Answer } from './answers.js';
import type { Leaf } from './tree.js';

/** Which rows are shown. */
export type Shown = 'mine' | 'asked' | 'unanswered' | 'lost' | 'all';

interface SheetFilterProps {
  readonly shown: Shown;
  readonly hasUnasked: boolean;
  /** Whether some leaves are the reader's own. */
  readonly hasOwn: boolean;
  readonly actions?: ReactNode;
  readonly onShow: (shown: Shown) => void;
}

/** All rows, those without an answer, or those that lose points. */
export function SheetFilter({ shown, hasUnasked, hasOwn, onShow, actions }: SheetFilterProps) {
  const translate = useTranslate();
  const choices: readonly Shown[] = [
    ...(hasOwn ? (['mine'] as const) : []),
    'asked',
    'unanswered',
    'lost',
    ...(hasUnasked ? (['all'] as const) : []),
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, px: 1.5, py: 0.75 }}>
      {choices.map((choice) => (
        <Button
          key={choice}
          variant="text"
          aria-pressed={shown === choice}
          onClick={() => onShow(choice)}
          sx={{
            px: 1,
            color: shown === choice ? 'primary.main' : 'text.secondary',
            fontWeight: shown === choice ? 600 : 400,
          }}
        >
          {translate(`scoreSheet.shown.${choice}`)}
        </Button>
      ))}
      <Box sx={{ flex: 1 }} />
      {actions}
    </Box>
  );
}

interface RowFacts {
  readonly answer: Answer | undefined;
  readonly isOwn: boolean;
}

/** Whether a row is among those shown. */
export function isShown(shown: Shown, leaf: Leaf, { answer = BLANK, isOwn }: RowFacts): boolean {
  const isOpen = answer.verdict === null || !isSendable(answer);
  switch (shown) {
    case 'all':
      return true;
    case 'mine':
      return isOwn && (leaf.asked || !isOpen);
    case 'asked':
      return leaf.asked || !isOpen;
    case 'unanswered':
      return leaf.asked && isOpen;
    case 'lost':
      return losesPoints(answer);
  }
}
