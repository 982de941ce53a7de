import { Box, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { OwnSection } from './OwnSection.js';
import type { PortalHomeData } from './portal.documents.js';

type OwnAudit = PortalHomeData['audits']['nodes'][number];

/** Audits that are planned or not decided yet: when, and who comes. */
export function OwnAudits({ audits }: { readonly audits: readonly OwnAudit[] }) {
  const translate = useTranslate();
  return (
    <OwnSection words="audits">
      {audits.map((audit) => (
        <Fragment key={audit.id}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <RecordLink resource="audits" id={audit.id}>
              {audit.number}
            </RecordLink>
            <EnumText list="AuditKind" word={audit.kind} />
            <EnumChip list="AuditStatus" word={audit.status} />
          </Box>
          <Typography variant="body2" color="textSecondary" component="div">
            <Day value={audit.startsOn} relative="plain" /> – <Day value={audit.endsOn} />
          </Typography>
          {audit.team.length > 0 && (
            <Typography variant="body2" component="div">
              {audit.team.map(({ id, person, role }) => (
                <Box component="span" key={id} sx={{ mr: 1.5, display: 'inline-block' }}>
                  {person?.name}{' '}
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {translate(`enums.TeamRole.${role}`)}
                  </Box>
                </Box>
              ))}
            </Typography>
          )}
        </Fragment>
      ))}
    </OwnSection>
  );
}
