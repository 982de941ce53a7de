import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { BENCHMARK } from './figures.documents.js';
import type { Benchmarked } from './figures.documents.js';

/** A client beside groups of others, never so few that one of them could be told. */
export function PeerComparison({ clientId }: { readonly clientId: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['benchmark', clientId],
    queryFn: ({ signal }) => request(BENCHMARK, { clientId }, signal),
  });
  if (!data || data.benchmark.evaluations.length === 0) return null;
  const { peersOn, floor, evaluations } = data.benchmark;
  return (
    <Section title={translate('peers.title')} flush>
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1.25, maxWidth: 760 }}>
        {translate('peers.explain', { peersOn, floor })}
      </Typography>
      {evaluations.map((each) => (
        <OneComparison key={`${each.editionId} ${each.evaluation}`} beside={each} />
      ))}
    </Section>
  );
}

function OneComparison({ beside }: { readonly beside: Benchmarked }) {
  const translate = useTranslate();
  const groups = beside.groups;
  return (
    <Table size="small" aria-label={beside.title}>
      <TableHead>
        <TableRow>
          <TableCell>{beside.title}</TableCell>
          <TableCell align="right">{translate('peers.own')}</TableCell>
          {groups.map(({ grouping, clients }) => (
            <TableCell key={grouping} align="right">
              {translate(`peers.grouping.${grouping}`)}
              {clients !== null && ` (${clients}+)`}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow>
          <TableCell>{translate('peers.score')}</TableCell>
          <TableCell align="right">{beside.score}</TableCell>
          {groups.map(({ grouping, withheld, score }) => (
            <TableCell key={grouping} align="right">
              {withheld ? translate('peers.withheld') : score}
            </TableCell>
          ))}
        </TableRow>
        {beside.chapters.map(({ code, title, earned }) => (
          <TableRow key={code}>
            <TableCell>
              {code} {title}
            </TableCell>
            <TableCell align="right">{percent(earned)}</TableCell>
            {groups.map(({ grouping, chapters }) => (
              <TableCell key={grouping} align="right">
                {percent(chapters.find((each) => each.code === code)?.earned)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function percent(share: string | null | undefined): string {
  return share === null || share === undefined ? '–' : `${share} %`;
}
