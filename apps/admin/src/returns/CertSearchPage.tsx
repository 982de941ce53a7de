import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { DownloadButton } from '../shared/Download.js';
import { Section } from '../shared/Section.js';
import { CERT_SEARCH } from './return.documents.js';
import { SheetTable } from './SheetTable.js';

/** The certificates as IAF CertSearch takes them: looked over here, taken out as a file once nothing is wrong. */
export function CertSearchPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'certSearch', action: 'list' });
  const mayKeep = usePermission('return:keep');
  const { data } = useQuery({
    queryKey: ['certSearch'],
    queryFn: ({ signal }) => request(CERT_SEARCH, {}, signal),
    enabled: !isPending,
    staleTime: 0,
  });
  const found = data?.certSearchExport;
  return (
    <ResourceContextProvider value="certSearch">
      <Title title="resources.certSearch.name" preferenceKey={false} />
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('resources.certSearch.doubt')}
      </Alert>
      {found && found.faultyRows > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate('resources.certSearch.faulty', { smart_count: found.faultyRows })}
        </Alert>
      )}
      {found && (
        <Section
          title={translate('resources.certSearch.rows', { smart_count: found.sheet.rows })}
          flush
          actions={
            mayKeep &&
            found.faultyRows === 0 &&
            (['json', 'csv'] as const).map((type) => (
              <DownloadButton
                key={type}
                size="small"
                startIcon={<DownloadOutlined />}
                href={`/returns/certsearch.${type}`}
              >
                {type.toUpperCase()}
              </DownloadButton>
            ))
          }
        >
          <SheetTable sheet={found.sheet} rows={found.rows} />
        </Section>
      )}
    </ResourceContextProvider>
  );
}
