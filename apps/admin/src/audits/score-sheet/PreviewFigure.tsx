import { Box } from '@mui/material';
import type { ScoreOutcome } from '@touchstone/rules';
import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { LevelBadge } from '../../shared/LevelBadge.js';
import type { ScoreSheetRecord } from './sheet.documents.js';

interface PreviewFigureProps {
  readonly outcome: ScoreOutcome | null;
  readonly rules: ScoreSheetRecord['rules'];
  /** Of a partial surveillance: points lost so far, in place of a score. */
  readonly lost: string | null;
  readonly missing: number;
}

/** What the sheet comes to as it is filled in: a preview, since the API has the last word. */
export function PreviewFigure({ outcome, rules, lost, missing }: PreviewFigureProps) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const level = rules.bands.find(({ code }) => code === outcome?.level);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.25 }}>
      <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
        {translate('scoreSheet.preview')}
      </Box>
      <Box
        component="span"
        data-preview
        sx={{ fontSize: 22, fontWeight: 600, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
      >
        {figureOf(outcome, lost)}
      </Box>
      {lost !== null && <Small>{translate('scoreSheet.lost')}</Small>}
      {lost === null && outcome?.complete && level && <LevelBadge code={level.code} title={level.title[locale]} />}
      {lost === null && outcome?.complete && !level && <Small>{translate('scoreSheet.notPassed')}</Small>}
      {missing > 0 && <Small>{translate('scoreSheet.missing', { smart_count: missing })}</Small>}
    </Box>
  );
}

function Small({ children }: { readonly children: string }) {
  return (
    <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
      {children}
    </Box>
  );
}

function figureOf(outcome: ScoreOutcome | null, lost: string | null): string {
  if (lost !== null) return `−${lost}`;
  if (!outcome) return '–';
  return outcome.complete ? outcome.score.shown : `${outcome.range.low} – ${outcome.range.high}`;
}
