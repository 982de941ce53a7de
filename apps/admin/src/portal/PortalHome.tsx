import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { MyWork } from '../dashboard/MyWork.js';
import { Section } from '../shared/Section.js';
import { BodyAddress } from './BodyAddress.js';
import { NewestPapers } from './NewestPapers.js';
import { OwnAudits } from './OwnAudits.js';
import { OwnCertificates } from './OwnCertificates.js';
import { WithTheBody } from './WithTheBody.js';
import { PORTAL_HOME } from './portal.documents.js';

/** A client contact's first page: what waits for them, what the body does, and what they hold. */
export function PortalHome() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['portalHome'],
    queryFn: ({ signal }) => request(PORTAL_HOME, {}, signal),
  });
  if (!data) return null;
  return (
    <Box sx={TWO_COLUMNS}>
      <Box sx={{ minWidth: 0 }}>
        <MyWork work={data.dashboard.myWork} isOwn />
        <OwnAudits audits={data.audits.nodes} />
        <WithTheBody home={data} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <OwnCertificates certificates={data.certificates.nodes} />
        <Section
          title={translate('portal.papers.newest')}
          flush
          actions={
            <Button component={Link} to="/my-papers" variant="text">
              {translate('portal.papers.all')}
            </Button>
          }
        >
          <NewestPapers />
        </Section>
        <BodyAddress />
      </Box>
    </Box>
  );
}

const TWO_COLUMNS = {
  display: 'grid',
  columnGap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.4fr) minmax(320px, 1fr)' },
} as const;
