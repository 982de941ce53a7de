import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { StatusChip } from '../shared/StatusChip.js';
import { FallenList } from './FallenList.js';
import type { HorizonRow } from './competence.documents.js';
import { RenewLapse } from './RenewLapse.js';

/** What is owed keeps nobody off work. */
const OWED: readonly HorizonRow['kind'][] = ['EDUCATION', 'WITNESS'];

/** Something that runs out or is owed: whose, when, and at a press what falls over without it; mended from where it stands. */
export function LapseRow({ row }: { readonly row: HorizonRow }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { kind, personId, personName, staffNumber, lastDay, costs } = row;
  return (
    <Box
      component="li"
      data-kind={kind}
      sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
    >
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'center',
          gridTemplateColumns: { xs: '1fr', md: '150px minmax(0, 1.4fr) 210px minmax(0, 1fr) 170px' },
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.75, alignItems: 'baseline' }}>
          <RecordLink resource="people" id={personId} leaf="registrations">
            {personName}
          </RecordLink>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
            {staffNumber}
          </Box>
        </Box>
        <WhatLapses row={row} />
        <Day value={lastDay} relative="due" />
        <span>
          {!OWED.includes(kind) && (
            <StatusChip tone={costs.length > 0 ? 'bad' : 'neutral'}>
              {costs.length > 0
                ? translate('resources.horizon.costs', { smart_count: costs.length })
                : translate('resources.horizon.costsNothing')}
            </StatusChip>
          )}
        </span>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, justifyContent: { md: 'flex-end' } }}>
          {costs.length > 0 && (
            <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {translate(open ? 'resources.horizon.hide' : 'resources.horizon.simulate')}
            </Button>
          )}
          <RenewLapse row={row} />
        </Box>
      </Box>
      {open && (
        <Box sx={{ pl: { md: 2 }, pt: 0.5 }}>
          <FallenList fallen={costs} />
        </Box>
      )}
    </Box>
  );
}

/** What it is: the kind, and of which grade, function or field. */
function WhatLapses({ row }: { readonly row: HorizonRow }) {
  const translate = useTranslate();
  const { kind, grade, authorisedFunction, programmeTitle, technicalCode, hoursMissing, witnessReason } = row;
  const details = [
    grade && translate(`enums.RegistrationGrade.${grade}`),
    authorisedFunction && translate(`enums.AuthorisedFunction.${authorisedFunction}`),
    programmeTitle,
    technicalCode && `${technicalCode} ${translate(`serviceFields.${technicalCode}`, { _: '' })}`,
    witnessReason && translate(`enums.WitnessReason.${witnessReason}`),
    hoursMissing &&
      translate('resources.horizon.hoursMissing', {
        hours: hoursMissing,
        professional: row.professionalHoursMissing ?? '0',
      }),
  ].filter(Boolean);
  return (
    <span>
      {translate(`enums.HorizonKind.${kind}`)}
      {details.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          {details.join(' · ')}
        </Box>
      )}
    </span>
  );
}
