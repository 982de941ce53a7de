import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { PaperLinks } from '../papers/index.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { CLIENT_PAPERS } from './portal.documents.js';
import type { ClientPaper } from './portal.documents.js';

const FEW = 5;

/** The papers of the reader's own file, the newest first: the first few, or all. */
export function NewestPapers({ all = false }: { readonly all?: boolean }) {
  const translate = useTranslate();
  const client = useViewer()?.clientId ?? null;
  const { data } = useQuery({
    queryKey: ['clientPapers', client],
    queryFn: ({ signal }) => request(CLIENT_PAPERS, { client: client ?? '' }, signal),
    enabled: client !== null,
  });
  const papers = data?.clientPapers;
  if (papers?.length === 0)
    return <EmptyState title={translate('portal.papers.none')} hint={translate('portal.papers.noneHint')} />;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, py: 0.5, listStyle: 'none', minHeight: 64 }}>
      {(papers ?? []).slice(0, all ? undefined : FEW).map((each) => (
        <OnePaper key={each.paper.path} {...each} />
      ))}
    </Box>
  );
}

function OnePaper({ day, paper }: ClientPaper) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body1">{translate(`enums.PaperKind.${paper.kind}`)}</Typography>
        <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          <Day value={day} /> · {paper.subject}
        </Typography>
      </Box>
      <PaperLinks paper={paper} />
    </Box>
  );
}

const ROW = {
  display: 'flex',
  flexDirection: { xs: 'column', sm: 'row' },
  justifyContent: 'space-between',
  columnGap: 2,
  px: 2,
  py: 0.75,
  '& + &': { borderTop: 1, borderColor: 'divider' },
} as const;
