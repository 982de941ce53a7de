import { Box, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { OwnSection } from './OwnSection.js';
import type { PortalHomeData } from './portal.documents.js';

type OwnCertificate = PortalHomeData['certificates']['nodes'][number];

/** The certificates the client holds or held, and the days to keep in mind. */
export function OwnCertificates({ certificates }: { readonly certificates: readonly OwnCertificate[] }) {
  return (
    <OwnSection words="certificates">
      {certificates.map((certificate) => (
        <Fragment key={certificate.id}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <RecordLink resource="certificates" id={certificate.id}>
              {certificate.number}
            </RecordLink>
            <EnumChip list="CertificateState" word={certificate.state} />
            <LevelBadge code={certificate.level} />
          </Box>
          <Typography variant="body2">
            <ProgrammeName programme={certificate.programme} />
          </Typography>
          <Dates certificate={certificate} />
        </Fragment>
      ))}
    </OwnSection>
  );
}

function Dates({
  certificate: { state, validUntil, suspensionEndsOn, surveillance },
}: {
  certificate: OwnCertificate;
}) {
  const translate = useTranslate();
  const next = surveillance.find(({ isCurrent }) => isCurrent);
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {translate('resources.certificates.fields.validUntil')} <Day value={validUntil} />
      {state === 'SUSPENDED' && suspensionEndsOn && (
        <div>
          {translate('resources.certificates.fields.suspensionEndsOn')} <Day value={suspensionEndsOn} relative="due" />
        </div>
      )}
      {next && (
        <div>
          {translate('portal.certificates.nextSurveillance')} <Day value={next.dueOn} relative="due" />
        </div>
      )}
    </Typography>
  );
}
