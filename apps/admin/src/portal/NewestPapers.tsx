import { Box, Link, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { CLIENT_PAPERS } from './portal.documents.js';
import type { ClientPaper } from './portal.documents.js';

const FEW = 5;
const LANGUAGES = ['ZH', 'EN', 'BOTH'] as const;

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

function OnePaper({ day, paper: { kind, subject, path } }: ClientPaper) {
  const translate = useTranslate();
  const name = translate(`enums.PaperKind.${kind}`);
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body1">{name}</Typography>
        <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          <Day value={day} /> · {subject}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center', flexShrink: 0 }}>
        {LANGUAGES.map((language) => (
          <Link
            key={language}
            href={`${path}?language=${language}`}
            download
            aria-label={`${translate(`enums.PaperLanguage.${language}`)} ${name} ${subject}`}
          >
            {translate(`enums.PaperLanguage.${language}`)}
          </Link>
        ))}
      </Box>
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
