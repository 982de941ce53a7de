import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import { Box, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { CopyButton } from '../shared/CopyButton.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { MONO } from '../theme/tokens.js';
import type { CertificateRecord } from './certificate.documents.js';

/** What whoever has the paper can do with it: open it on the public page, and have it signed. */
export function PublicRegister({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  const locale = useLocale();
  const [issue] = certificate.issues;
  if (!issue) return null;
  return (
    <Section title={translate('resources.certificates.sections.register')}>
      <Facts>
        <Fact source="code" wide>
          <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
            <Box component="span" sx={{ fontFamily: MONO, overflowWrap: 'anywhere' }}>
              {issue.code}
            </Box>
            <CopyButton value={issue.code} />
          </Box>
        </Fact>
      </Facts>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button
          variant="outlined"
          size="small"
          startIcon={<OpenInNewOutlined />}
          href={`${issue.publicAddress}?lang=${locale}`}
          target="_blank"
          rel="noreferrer"
        >
          {translate('resources.certificates.register.open')}
        </Button>
        <Button
          variant="outlined"
          size="small"
          startIcon={<DownloadOutlined />}
          href={`${issue.publicAddress}/credential`}
          download
        >
          {translate('resources.certificates.register.credential')}
        </Button>
      </Box>
    </Section>
  );
}
