import { Box, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@touchstone/plain-date';
import type { TeamRole } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { CandidateRow } from '../shared/CandidateRow.js';
import { PROPOSAL_CANDIDATES } from './proposal.documents.js';
import type { ProposalCandidate } from './proposal.documents.js';
import type { ChosenSeat } from './SeatList.js';

const ROLES: readonly TeamRole[] = ['LEADER', 'AUDITOR', 'TECHNICAL_EXPERT'];

interface LineCandidatesProps {
  readonly lineId: string;
  readonly days: { readonly startsOn: PlainDate; readonly endsOn: PlainDate };
  readonly role: TeamRole;
  readonly seats: readonly ChosenSeat[];
  readonly onRole: (role: TeamRole) => void;
  readonly onChoose: (candidate: ProposalCandidate) => void;
}

/** Whom a seat is open to on the days chosen, the nearest first, and what stands against the others. */
export function LineCandidates({ lineId, days, role, seats, onRole, onChoose }: LineCandidatesProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['proposal-candidates', lineId, days, role],
    queryFn: ({ signal }) => request(PROPOSAL_CANDIDATES, { lineId, ...days, role }, signal),
    placeholderData: keepPreviousData,
  });
  const seated = new Set(seats.map(({ personId }) => personId));
  const found = (data?.proposalCandidates ?? []).filter(({ person }) => !seated.has(person.id));
  return (
    <>
      <TextField
        select
        label={translate('resources.proposals.fields.role')}
        value={role}
        slotProps={{ select: { native: true } }}
        onChange={(event) => onRole(event.target.value as TeamRole)}
        sx={{ mb: 1, minWidth: 200 }}
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {translate(`enums.TeamRole.${each}`)}
          </option>
        ))}
      </TextField>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
        {found.map((candidate) => (
          <CandidateRow
            key={candidate.person.id}
            candidate={candidate}
            about={
              <>
                {candidate.person.city}
                {candidate.travelKm > 0 && ` · ${candidate.travelKm} km`}
              </>
            }
            busy={false}
            onChoose={() => onChoose(candidate)}
          />
        ))}
      </Box>
      {data && found.length === 0 && <Typography variant="body2">{translate('shared.none')}</Typography>}
    </>
  );
}
