import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { Fallen } from './competence.documents.js';

/** Which page shows the record of some work. */
const PAGES: Readonly<Record<string, string>> = {
  Audit: 'audits',
  Certificate: 'certificates',
  SurveillanceActivity: 'surveillance',
};

/** Work ahead that would lose its people, by day: what nobody could do any more, and whose seat could not be kept. */
export function FallenList({ fallen }: { readonly fallen: readonly Fallen[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {fallen.map((each) => (
        <Box
          component="li"
          key={`${each.kind} ${each.recordId}`}
          data-kind={each.kind}
          sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25, rowGap: 0.25, alignItems: 'baseline' }}>
            <Day value={each.on} relative="plain" />
            <EnumText list="WorkAheadKind" word={each.kind} />
            <WorkName fallen={each} />
            <Typography variant="body2" component="span" color="textSecondary">
              {each.clientName}
            </Typography>
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5 }}>
            <NeedsLost needs={each.needs} />
          </Box>
          <SeatsLost seats={each.seats} />
        </Box>
      ))}
    </Box>
  );
}

/** A surveillance has no page of its own: its certificate's number says enough. */
function WorkName({ fallen: { recordId, number } }: { readonly fallen: Fallen }) {
  const resource = PAGES[recordId.split(':')[0] ?? ''];
  if (!resource || resource === 'surveillance') return <span>{number}</span>;
  return (
    <RecordLink resource={resource} id={recordId}>
      {number}
    </RecordLink>
  );
}

function NeedsLost({ needs }: Pick<Fallen, 'needs'>) {
  const translate = useTranslate();
  const sayNeed = ({ duty, technicalCode, could, least }: Omit<Fallen['needs'][number], '__typename'>) => {
    if (technicalCode) return translate('competence.needsCode', { code: technicalCode });
    const named = { duty: translate(`enums.Duty.${duty}`), could, least };
    return translate(could > 0 ? 'competence.needsMore' : 'competence.needsDuty', named);
  };
  return needs.map(({ duty, technicalCode, could, least }) => (
    <StatusChip key={`${duty} ${technicalCode ?? ''}`} tone="bad">
      {sayNeed({ duty, technicalCode, could, least })}
    </StatusChip>
  ));
}

function SeatsLost({ seats }: Pick<Fallen, 'seats'>) {
  const translate = useTranslate();
  return seats.map(({ personId, personName, role, reasons, others }) => (
    <Box key={personId} sx={{ mt: 0.5 }}>
      <Typography variant="body2">
        {translate('competence.seatOf', { role: translate(`enums.TeamRole.${role}`), name: personName })}
        {reasons.join(' ')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {others.length === 0
          ? translate('competence.noOthers')
          : translate('competence.others', { names: others.slice(0, 6).join('、'), smart_count: others.length })}
      </Typography>
    </Box>
  ));
}
