import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Section.js';
import type { Scores } from './analytics.documents.js';

/** How much of each edition a line through them covers. */
export function JoinedCoverage({ joined }: { readonly joined: NonNullable<Scores['joined']> }) {
  const translate = useTranslate();
  const name = (field: string) => translate(`resources.analytics.join.${field}`);
  return (
    <Section title={translate('resources.analytics.join.title', { smart_count: joined.leaves })} flush>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.analytics.where.edition')}</TableCell>
            <TableCell>{translate('resources.analytics.where.evaluation')}</TableCell>
            <TableCell align="right">{name('points')}</TableCell>
            <TableCell align="right">{name('share')}</TableCell>
            <TableCell>{name('notShared')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {joined.editions.map((each) => (
            <TableRow key={`${each.edition} ${each.evaluation}`}>
              <TableCell>{each.title}</TableCell>
              <TableCell>{each.evaluationTitle}</TableCell>
              <TableCell align="right">
                {each.coveredPoints.shown} / {each.totalPoints.shown}
              </TableCell>
              <TableCell align="right">{each.share}%</TableCell>
              <TableCell sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
                {each.notShared.length > 0 ? each.notShared.join(', ') : name('whole')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
