import { Box, Typography } from '@mui/material';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import type { CertificateRecord } from './certificate.documents.js';

/** What has happened to a certificate, the newest first, on a line of its own. */
export function CertificateLife({ certificate }: { readonly certificate: CertificateRecord }) {
  // Those of one day stay as they come: what was recorded last comes first.
  const events = certificate.events.toSorted((a, b) => b.effectiveOn.localeCompare(a.effectiveOn));
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {events.map((event) => (
        <Box
          component="li"
          key={event.id}
          sx={{
            position: 'relative',
            pl: 2.25,
            pb: 1.75,
            ml: 0.5,
            borderLeft: 2,
            borderColor: 'divider',
            '&:last-child': { pb: 0 },
            '&::before': {
              content: '""',
              position: 'absolute',
              left: -5,
              top: 7,
              width: 8,
              height: 8,
              borderRadius: '50%',
              bgcolor: 'text.disabled',
            },
            '&:first-of-type::before': { bgcolor: 'secondary.main' },
          }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <EnumChip list="CertificateEventKind" word={event.kind} />
            <Typography variant="body2" color="textSecondary" component="span">
              <Day value={event.effectiveOn} relative="plain" />
            </Typography>
            <LevelBadge code={event.level} />
          </Box>
          {(event.reason || event.decidedBy) && (
            <Typography variant="body2" sx={{ mt: 0.25 }}>
              {[event.reasonCode, event.reason, event.decidedBy?.name].filter(Boolean).join(' — ')}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
