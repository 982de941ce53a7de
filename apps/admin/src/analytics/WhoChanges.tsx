import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { explainAddress } from './addresses.js';
import { Illustrative } from './Illustrative.js';
import type { ScoresThen } from './what-if.documents.js';

/** How many and who would change level: from which to which, and each of them by name. */
export function WhoChanges({ told }: { readonly told: ScoresThen }) {
  const translate = useTranslate();
  const say = useBilingual();
  const { population, audits, changed, open, unscored, moves, coverage } = told;
  const level = (code: string | null | undefined, title: (typeof moves)[number]['beforeTitle']) =>
    code ? <LevelBadge code={code} title={say(title)} /> : translate('scoreSheet.notPassed');
  return (
    <>
      {population.illustrativeAudits > 0 && <Illustrative />}
      <Section flush title={translate('analytics.whatIf.result', { audits, changed, open, unscored })}>
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
          {population.sentence}
        </Typography>
        {coverage.map(({ evaluation, title, coveredPoints, totalPoints, openLeaves }) => (
          <Typography key={evaluation} variant="body2" sx={{ px: 2, pb: 1 }}>
            {translate('analytics.whatIf.coverage', {
              title: say(title),
              covered: coveredPoints.shown,
              total: totalPoints.shown,
            })}
            {openLeaves.length > 0 && ` ${translate('analytics.whatIf.openLeaves')} ${openLeaves.join('、')}`}
          </Typography>
        ))}
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{translate('analytics.whatIf.before')}</TableCell>
              <TableCell>{translate('analytics.whatIf.after')}</TableCell>
              <TableCell align="right">{translate('analytics.whatIf.audits')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {moves.map(({ before, beforeTitle, after, afterTitle, audits: count }) => (
              <TableRow key={`${before} ${after}`} sx={before === after ? {} : { '& td': { fontWeight: 600 } }}>
                <TableCell>{level(before, beforeTitle)}</TableCell>
                <TableCell>{level(after, afterTitle)}</TableCell>
                <TableCell align="right">{count}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Section>
      {told.rows.length > 0 && (
        <Section flush title={translate('analytics.whatIf.who', { shown: told.rows.length, all: told.totalRows })}>
          <Table>
            <TableHead>
              <TableRow>
                {(['client', 'audit', 'scores', 'before', 'after'] as const).map((column) => (
                  <TableCell key={column}>{translate(`analytics.whatIf.${column}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {told.rows.map((row) => (
                <TableRow key={row.auditId}>
                  <TableCell>
                    <RecordLink resource="clients" id={row.clientId}>
                      {row.clientName}
                    </RecordLink>
                  </TableCell>
                  <TableCell>
                    <Link to={explainAddress(row.auditId)}>{row.number}</Link>
                  </TableCell>
                  <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {row.evaluations.map(({ evaluation, before, after, afterMost }) => (
                      <div key={evaluation}>
                        {before && `${before.shown} → `}
                        {after.shown}
                        {afterMost.shown !== after.shown && `–${afterMost.shown}`}
                      </div>
                    ))}
                  </TableCell>
                  <TableCell>{level(row.before, row.beforeTitle)}</TableCell>
                  <TableCell>
                    {level(row.after, row.afterTitle)}
                    {row.open && ` – ${say(row.afterMostTitle)}`}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Section>
      )}
    </>
  );
}
