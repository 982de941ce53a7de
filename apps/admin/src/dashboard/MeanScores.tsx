import { Box, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { EmptyState } from '../shared/EmptyState.js';
import { useEditionNames } from '../shared/edition-names.js';
import { Sector } from '../shared/codes.js';
import { cutDecimal, Dash } from '../shared/numbers.js';
import { Section } from '../shared/Section.js';
import type { DashboardData } from './dashboard.documents.js';

type MeanScore = DashboardData['meanScores'][number];

/** Mean scores by sector and year, one evaluation at a time. */
export function MeanScores({ scores }: { readonly scores: readonly MeanScore[] }) {
  const translate = useTranslate();
  const mayRead = usePermission('analytics:read');
  const names = useEditionNames();
  const evaluations = [...new Map(scores.map((score) => [keyOf(score), score]))];
  const [chosen, setChosen] = useState<string | null>(null);
  if (!mayRead) return null;
  const current = chosen ?? evaluations[0]?.[0];
  return (
    <Section
      title={translate('dashboard.means.title')}
      flush
      actions={
        evaluations.length > 1 && (
          <TextField
            select
            margin="none"
            value={current ?? ''}
            slotProps={{
              select: { native: true },
              htmlInput: { 'aria-label': translate('dashboard.means.evaluation') },
            }}
            onChange={(event) => setChosen(event.target.value)}
          >
            {evaluations.map(([key, { editionId, evaluation }]) => (
              <option key={key} value={key}>
                {names.edition(editionId)} · {names.evaluation(editionId, evaluation)}
              </option>
            ))}
          </TextField>
        )
      }
    >
      {scores.length === 0 ? (
        <EmptyState title={translate('dashboard.means.none')} />
      ) : (
        <MeanTable scores={scores.filter((score) => keyOf(score) === current)} />
      )}
    </Section>
  );
}

function MeanTable({ scores }: { readonly scores: readonly MeanScore[] }) {
  const translate = useTranslate();
  const years = [...new Set(scores.map(({ year }) => year))].toSorted((a, b) => b - a);
  const sectors = [...new Set(scores.map(({ sector }) => sector))].toSorted();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{translate('dashboard.means.sector')}</TableCell>
          {years.map((year) => (
            <TableCell key={year} align="right">
              {year}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {sectors.map((sector) => (
          <TableRow key={sector}>
            <TableCell>
              <Sector code={sector} />
            </TableCell>
            {years.map((year) => (
              <TableCell key={year} align="right">
                <Mean score={scores.find((score) => score.sector === sector && score.year === year)} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Mean({ score }: { readonly score: MeanScore | undefined }) {
  const translate = useTranslate();
  if (!score) return <Dash />;
  return (
    <>
      {cutDecimal(score.mean, 2)}{' '}
      <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
        {translate('dashboard.means.of', { smart_count: score.count })}
      </Box>
    </>
  );
}

function keyOf({ editionId, evaluation }: MeanScore): string {
  return `${editionId} · ${evaluation}`;
}
