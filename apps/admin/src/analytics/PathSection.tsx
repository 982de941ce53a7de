import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumText } from '../shared/EnumChip.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import type { Bilingual } from '../shared/useBilingual.js';
import { PATH_TO_LEVEL } from './explanation.documents.js';
import type { Path } from './explanation.documents.js';

interface PathSectionProps {
  readonly auditId: string;
  readonly levels: ReadonlyArray<{ readonly code: string; readonly title: Bilingual }>;
}

/** The fewest leaves that would bring the client to a level; asked only when somebody chooses one. */
export function PathSection({ auditId, levels }: PathSectionProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const [level, setLevel] = useState('');
  const { data, error } = useQuery({
    queryKey: ['pathToLevel', auditId, level],
    queryFn: ({ signal }) => request(PATH_TO_LEVEL, { id: auditId, level }, signal),
    enabled: level !== '',
  });
  return (
    <Box sx={{ '@media print': { display: 'none' } }}>
      <Section
        title={translate('analytics.path.title')}
        actions={
          <TextField
            select
            margin="none"
            value={level}
            slotProps={{ select: { native: true }, htmlInput: { 'aria-label': translate('analytics.path.level') } }}
            onChange={(event) => setLevel(event.target.value)}
          >
            <option value="">{translate('analytics.path.choose')}</option>
            {levels.map(({ code, title }) => (
              <option key={code} value={code}>
                {say(title)}
              </option>
            ))}
          </TextField>
        }
      >
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate('analytics.path.explain')}
        </Typography>
        {error && <EmptyState title={error.message} />}
        {data && <PathTold path={data.pathToLevel} />}
      </Section>
    </Box>
  );
}

function PathTold({ path }: { readonly path: Path }) {
  const translate = useTranslate();
  const say = useBilingual();
  if (path.__typename !== 'PathToLevel')
    return (
      <>
        {'refusals' in path &&
          path.refusals.map(({ code, message, clause }) => (
            <Alert key={code} severity="info" variant="outlined">
              {message} {clause}
            </Alert>
          ))}
      </>
    );
  return (
    <>
      {path.evaluations.map(({ evaluation, title, min, score, scoreThen, leaves }) => (
        <Box key={evaluation} sx={{ mb: 2 }}>
          <Typography variant="h4" component="h3" sx={{ mb: 0.5 }}>
            {say(title)}：{score.shown} → {scoreThen?.shown ?? '–'}（≥ {min}）
          </Typography>
          {leaves == null && translate('analytics.path.unreachable')}
          {leaves?.length === 0 && translate('analytics.path.reached')}
          {leaves && leaves.length > 0 && (
            <Table>
              <TableHead>
                <TableRow>
                  <TableCell>{translate('analytics.explain.fields.criterion')}</TableCell>
                  <TableCell align="right">{translate('analytics.explain.fields.lost')}</TableCell>
                  <TableCell>{translate('analytics.path.reason')}</TableCell>
                  <TableCell>{translate('analytics.explain.fields.clause')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {leaves.map((leaf) => (
                  <TableRow key={leaf.code}>
                    <TableCell>
                      {leaf.code} {say(leaf.title)}
                    </TableCell>
                    <TableCell align="right">{leaf.lost.shown}</TableCell>
                    <TableCell>
                      <EnumText list="LossReason" word={leaf.reason} />
                    </TableCell>
                    <TableCell>{leaf.clause}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )}
        </Box>
      ))}
    </>
  );
}
