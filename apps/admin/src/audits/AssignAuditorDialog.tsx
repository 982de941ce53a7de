import { Box, Button, Dialog, DialogContent, DialogTitle, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { COUNTED_SEATS, halfDaysOf, mostPersonDays, personDaysOf, planSeatDays, workDaysOf } from '@touchstone/rules';
import type { SeatDay, TeamRole } from '@touchstone/rules';
import { request } from '../data-provider/request.js';
import { enums } from '../i18n/zh/enums.js';
import { CandidateRow } from '../shared/CandidateRow.js';
import { useVerb } from '../verbs/useVerb.js';
import { ASSIGN_AUDITOR, CANDIDATES } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';
import { SeatHoursInputs } from './SeatHours.js';

/** What a seat may be given: every half day that the audit's days hold. */
function halvesUpTo(most: string): readonly string[] {
  return Array.from({ length: Number(most) * 2 }, (_, at) => personDaysOf(at + 1));
}

const ROLES = Object.keys(enums.enums.TeamRole) as TeamRole[];

interface AssignAuditorDialogProps {
  readonly audit: AuditRecord;
  readonly onClose: () => void;
}

/** Everybody with the body, by what the gate of the seat says of them: whom it is open to first, and why not to others. */
export function AssignAuditorDialog({ audit, onClose }: AssignAuditorDialogProps) {
  const translate = useTranslate();
  const hasLeader = audit.team.some(({ role }) => role === 'LEADER');
  const [role, setRole] = useState<TeamRole>(hasLeader ? 'AUDITOR' : 'LEADER');
  const days = useMemo(() => workDaysOf(audit.activities), [audit]);
  const most = mostPersonDays(days);
  const [personDays, setPersonDays] = useState(() => personDaysOf(halfDaysOf(audit.personDays) ?? 0));
  const counts = COUNTED_SEATS.includes(role);
  const offered = halvesUpTo(most);
  const given = counts ? (offered.includes(personDays) ? personDays : most) : '0';
  const [search, setSearch] = useState('');
  const [changed, setChanged] = useState<readonly SeatDay[] | null>(null);
  const seatDays = changed ?? planSeatDays({ role, personDays: given, days });
  const { run, isPending } = useVerb('assignAuditor', ASSIGN_AUDITOR, { onDone: onClose });
  const { data, isPending: isReading } = useQuery({
    queryKey: ['candidates', audit.id, role, seatDays],
    queryFn: ({ signal }) => request(CANDIDATES, { id: audit.id, role, seatDays: [...seatDays] }, signal),
    placeholderData: keepPreviousData,
  });
  const seated = new Set(audit.team.map(({ person }) => person.id));
  const found = (data?.audit?.eligibleAuditors ?? []).filter(
    ({ person }) => !seated.has(person.id) && `${person.name} ${person.staffNumber}`.includes(search.trim()),
  );
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="assign-title">
      <DialogTitle id="assign-title" component="h2">
        {translate('verbs.assignAuditor.name')}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 140px 1fr' }, mb: 1 }}>
          <TextField
            select
            label={translate('resources.audits.fields.role')}
            value={role}
            slotProps={{ select: { native: true } }}
            onChange={(event) => {
              setRole(event.target.value as TeamRole);
              setChanged(null);
            }}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {translate(`enums.TeamRole.${each}`)}
              </option>
            ))}
          </TextField>
          <TextField
            select
            label={translate('resources.audits.fields.seatDays')}
            value={given}
            disabled={!counts}
            helperText={counts && translate('resources.audits.seatTimeMost', { most })}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
            onChange={(event) => {
              setPersonDays(event.target.value);
              setChanged(null);
            }}
          >
            {(counts ? offered : ['0']).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </TextField>
          <TextField
            label={translate('shared.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
          />
        </Box>
        <SeatHoursInputs days={days} seatDays={seatDays} onChange={setChanged} />
        {!isReading && found.length === 0 && translate('shared.empty.filtered')}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
          {found.map((candidate) => (
            <CandidateRow
              key={candidate.person.id}
              candidate={candidate}
              about={`${candidate.person.staffNumber} · ${candidate.person.city}`}
              busy={isPending}
              onChoose={() =>
                void run({
                  auditId: audit.id,
                  personId: candidate.person.id,
                  role,
                  personDays: given,
                  seatDays: changed && [...changed],
                })
              }
            />
          ))}
        </Box>
        <Box sx={{ mt: 2, textAlign: 'right' }}>
          <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        </Box>
      </DialogContent>
    </Dialog>
  );
}
