import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DownloadLink } from '../shared/Download.js';
import type { Paper } from './paper.documents.js';

const LANGUAGES = ['ZH', 'EN', 'BOTH'] as const;

/** Downloads a paper in each of the languages it is set in. */
export function PaperLinks({
  paper: { kind, subject, path },
}: {
  readonly paper: Pick<Paper, 'kind' | 'subject' | 'path'>;
}) {
  const translate = useTranslate();
  const name = translate(`enums.PaperKind.${kind}`);
  return (
    <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center', flexShrink: 0 }}>
      {LANGUAGES.map((language) => (
        <DownloadLink
          key={language}
          href={`${path}?language=${language}`}
          aria-label={`${translate(`enums.PaperLanguage.${language}`)} ${name} ${subject}`}
        >
          {translate(`enums.PaperLanguage.${language}`)}
        </DownloadLink>
      ))}
    </Box>
  );
}
