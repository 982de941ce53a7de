import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useBilingual } from '../shared/useBilingual.js';
import { leavesOf } from './supposed.js';
import type { Supposed } from './supposed.js';
import type { SupposableEvaluation } from './what-if.documents.js';

interface SupposeEvaluationProps {
  readonly evaluation: SupposableEvaluation;
  readonly supposed: Supposed;
  readonly onChange: (supposed: Supposed) => void;
}

/** What of one evaluation may be supposed otherwise; what stands in the edition is shown where nothing is typed. */
export function SupposeEvaluation({ evaluation, supposed, onChange }: SupposeEvaluationProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const [leaf, setLeaf] = useState('');
  const { bands, limits } = evaluation;
  const leaves = leavesOf(evaluation);
  const shown = leaves.filter(({ code }) => code === leaf || code in supposed.points);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="h4" sx={{ mb: 1 }}>
        {say(evaluation.title)}
      </Typography>
      <Box sx={SUPPOSED_GRID}>
        {bands.items.map(({ code, min, title }) => (
          <SupposedFigure
            key={code}
            label={`${say(title)} ≥`}
            standing={min}
            value={supposed.bands[code] ?? ''}
            onChange={(value) => onChange({ ...supposed, bands: { ...supposed.bands, [code]: value } })}
          />
        ))}
        <SupposedFigure
          label={translate('analytics.whatIf.deductionLimit')}
          standing={String(limits.specialDeductionLimit)}
          value={supposed.specialDeductionLimit}
          onChange={(value) => onChange({ ...supposed, specialDeductionLimit: value })}
        />
        <SupposedFigure
          label={translate('analytics.whatIf.bonusLimit')}
          standing={String(limits.bonusLimit)}
          value={supposed.bonusLimit}
          onChange={(value) => onChange({ ...supposed, bonusLimit: value })}
        />
        <TextField
          select
          label={translate('analytics.whatIf.leaf')}
          value={leaf}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          onChange={(event) => setLeaf(event.target.value)}
        >
          <option value="" />
          {leaves.map(({ code, title }) => (
            <option key={code} value={code}>
              {code} {say(title)}
            </option>
          ))}
        </TextField>
        {shown.map(({ code, points }) => (
          <SupposedFigure
            key={code}
            label={translate('analytics.whatIf.pointsOf', { code })}
            standing={points ?? ''}
            value={supposed.points[code] ?? ''}
            onChange={(value) => onChange({ ...supposed, points: { ...supposed.points, [code]: value } })}
          />
        ))}
      </Box>
    </Box>
  );
}

/** As many beside each other as there is room for. */
export const SUPPOSED_GRID = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
};

interface FigureProps {
  readonly label: string;
  readonly standing: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A figure that may be supposed otherwise; what stands is shown where nothing is typed. */
export function SupposedFigure({ label, standing, value, onChange }: FigureProps) {
  return (
    <TextField
      label={label}
      value={value}
      placeholder={standing}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'decimal' } }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
