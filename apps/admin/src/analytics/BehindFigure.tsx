import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { faultsOf } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Dash } from '../shared/numbers.js';
import { SCORED_AUDITS } from './analytics.documents.js';
import type { ScoreRow } from './analytics.documents.js';
import { ExportLinks } from './ExportLinks.js';
import { nameOf } from './figures.js';
import { behind } from './question.js';
import type { Question } from './question.js';

const SHOWN = 100;

interface BehindFigureProps {
  readonly question: Question;
  readonly row: ScoreRow | null;
  readonly onClose: () => void;
}

/** The scorecards behind a figure, each with the way to its audit and to what its score is made of. */
export function BehindFigure({ question, row, onClose }: BehindFigureProps) {
  const translate = useTranslate();
  const input = behind(question, row?.keys ?? []);
  const { data, error, isLoading } = useQuery({
    queryKey: ['scoredAudits', JSON.stringify(input)],
    queryFn: ({ signal }) => request(SCORED_AUDITS, { input: { ...input, first: SHOWN } }, signal),
    enabled: row !== null,
  });
  const audits = data?.scoredAudits.rows ?? [];
  return (
    <Dialog open={row !== null} onClose={onClose} maxWidth="md" fullWidth aria-labelledby="behind-figure">
      <DialogTitle id="behind-figure">
        {row && row.keys.length > 0 ? nameOf(row) : translate('resources.analytics.total')}
      </DialogTitle>
      <DialogContent dividers sx={{ p: 0 }}>
        {isLoading && <LinearProgress aria-label={translate('ra.page.loading')} />}
        {error && <EmptyState title={faultsOf(error)} />}
        <Table size="small">
          <TableHead>
            <TableRow>
              {['audit', 'client', 'evaluation', 'auditedOn', 'stage', 'score', 'level', 'explain'].map((name) => (
                <TableCell key={name}>{translate(`resources.analytics.behind.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {audits.map((audit) => (
              <TableRow key={audit.scorecardId}>
                <TableCell>
                  <Link to={`/audits/${encodeURIComponent(audit.auditId)}/show`}>{audit.auditNumber}</Link>
                </TableCell>
                <TableCell>{audit.clientName}</TableCell>
                <TableCell>{audit.evaluationTitle}</TableCell>
                <TableCell>
                  <Day value={audit.auditedOn} />
                </TableCell>
                <TableCell>{translate(`enums.ScoreStage.${audit.stage}`)}</TableCell>
                <TableCell>{audit.score ?? <Dash />}</TableCell>
                <TableCell>{audit.levelTitle ?? <Dash />}</TableCell>
                <TableCell>
                  <Link to={`/analytics/explain/${encodeURIComponent(audit.auditId)}`}>
                    {translate('resources.analytics.behind.explain')}
                  </Link>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Box sx={{ flex: 1 }}>
          {data &&
            data.scoredAudits.totalRows > audits.length &&
            translate('resources.analytics.more', { smart_count: data.scoredAudits.totalRows - audits.length })}
        </Box>
        <ExportLinks of="scored-audits" input={input} />
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
