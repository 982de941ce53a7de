import { Box } from '@mui/material';
import type { Theme } from '@mui/material';
import type { ResponseVerdict } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import type { Tone } from '../../theme/tokens.js';

const VERDICTS = [
  ['MET', 'M', 'good'],
  ['NOT_MET', 'N', 'bad'],
  ['SAMPLED', 'S', 'active'],
  ['NOT_APPLICABLE', 'A', 'gone'],
] as const satisfies ReadonlyArray<readonly [ResponseVerdict, string, Tone]>;

interface VerdictButtonsProps {
  readonly code: string;
  readonly verdict: ResponseVerdict | null;
  readonly sampling: boolean;
  readonly tailoring: boolean;
  readonly readOnly: boolean;
  readonly onChoose: (verdict: ResponseVerdict | null) => void;
}

/** The four answers side by side; pressing the chosen one takes it back. */
export function VerdictButtons({ code, verdict, sampling, tailoring, readOnly, onChoose }: VerdictButtonsProps) {
  const translate = useTranslate();
  const barred = (word: ResponseVerdict) =>
    (word === 'SAMPLED' && !sampling) || (word === 'NOT_APPLICABLE' && !tailoring);
  return (
    <Box
      role="group"
      aria-label={`${code} ${translate('scoreSheet.verdict')}`}
      sx={{ display: 'inline-flex', '& > button + button': { ml: '-1px' } }}
    >
      {VERDICTS.map(([word, letter, tone]) => (
        <Box
          key={word}
          component="button"
          type="button"
          tabIndex={-1}
          aria-pressed={verdict === word}
          aria-label={translate(`enums.ResponseVerdict.${word}`)}
          title={translate(`enums.ResponseVerdict.${word}`)}
          disabled={readOnly || barred(word)}
          onClick={() => onChoose(verdict === word ? null : word)}
          sx={(theme) => buttonStyle(theme, tone, verdict === word)}
        >
          {letter}
        </Box>
      ))}
    </Box>
  );
}

function buttonStyle({ tokens }: Theme, tone: Tone, isChosen: boolean) {
  const colours = tokens.tones[tone];
  return {
    appearance: 'none',
    cursor: 'pointer',
    font: 'inherit',
    fontSize: 13,
    fontWeight: isChosen ? 700 : 500,
    width: { xs: 44, md: 32 },
    height: { xs: 38, md: 28 },
    p: 0,
    position: 'relative',
    zIndex: isChosen ? 1 : 0,
    color: isChosen ? tokens.surface : tokens.inkSoft,
    backgroundColor: isChosen ? colours.ink : tokens.surface,
    border: `1px solid ${isChosen ? colours.ink : tokens.lineStrong}`,
    '&:first-of-type': { borderRadius: '5px 0 0 5px' },
    '&:last-of-type': { borderRadius: '0 5px 5px 0' },
    '&:hover:not(:disabled)': { backgroundColor: isChosen ? colours.ink : colours.tint },
    '&:disabled': { cursor: 'default', ...(isChosen ? {} : { color: tokens.line, borderColor: tokens.line }) },
  } as const;
}
