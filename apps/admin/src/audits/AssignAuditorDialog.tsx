import { Box, Button, Dialog, DialogContent, DialogTitle, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { planSeatDays, workDaysOf } from '@touchstone/rules';
import type { SeatDay, TeamRole } from '@touchstone/rules';
import { request } from '../data-provider/request.js';
import { enums } from '../i18n/zh/enums.js';
import { useVerb } from '../verbs/useVerb.js';
import { ASSIGN_AUDITOR, CANDIDATES } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';
import { SeatHoursInputs } from './SeatHours.js';
import { CandidateRow } from './CandidateRow.js';

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
  const [personDays, setPersonDays] = useState(String(Math.min(Number(audit.personDays), days.length)));
  const [search, setSearch] = useState('');
  const isOver = Number(personDays) > days.length;
  const [changed, setChanged] = useState<readonly SeatDay[] | null>(null);
  const seatDays = changed ?? planSeatDays({ role, personDays: String(personDays), days });
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
            type="number"
            label={translate('resources.audits.fields.seatDays')}
            value={personDays}
            error={isOver}
            helperText={isOver && translate('resources.audits.seatTimeOver', { most: days.length })}
            slotProps={{ htmlInput: { step: 0.5, min: 0, max: days.length } }}
            onChange={(event) => {
              setPersonDays(event.target.value);
              setChanged(null);
            }}
          />
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
              busy={isPending}
              onChoose={() =>
                void run({
                  auditId: audit.id,
                  personId: candidate.person.id,
                  role,
                  personDays,
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
