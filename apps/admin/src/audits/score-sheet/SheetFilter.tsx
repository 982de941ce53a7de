import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BLANK, isSendable, losesPoints } from './answers.js';
import type { Answer } from './answers.js';
import type { Leaf } from './tree.js';

/** Which rows are shown. */
export type Shown = 'asked' | 'unanswered' | 'lost' | 'all';

interface SheetFilterProps {
  readonly shown: Shown;
  readonly hasUnasked: boolean;
  readonly onShow: (shown: Shown) => void;
}

/** All rows, those without an answer, or those that lose points. */
export function SheetFilter({ shown, hasUnasked, onShow }: SheetFilterProps) {
  const translate = useTranslate();
  const choices: readonly Shown[] = ['asked', 'unanswered', 'lost', ...(hasUnasked ? (['all'] as const) : [])];
  return (
    <Box sx={{ display: 'flex', gap: 0.5, px: 1.5, py: 0.75 }}>
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
    </Box>
  );
}

/** Whether a row is among those shown. */
export function isShown(shown: Shown, leaf: Leaf, answer: Answer = BLANK): boolean {
  const isOpen = answer.verdict === null || !isSendable(answer);
  switch (shown) {
    case 'all':
      return true;
    case 'asked':
      return leaf.asked || !isOpen;
    case 'unanswered':
      return leaf.asked && isOpen;
    case 'lost':
      return losesPoints(answer);
  }
}
