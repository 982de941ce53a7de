import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { PlainDate } from '@touchstone/plain-date';
import type { TeamRole } from '@touchstone/rules';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { useVerb } from '../verbs/useVerb.js';
import { DayInput } from '../shared/DayInput.js';
import { LineCandidates } from './LineCandidates.js';
import { CHANGE_PROPOSAL_LINE } from './proposal.documents.js';
import type { ProposalLine } from './proposal.documents.js';
import { SeatList } from './SeatList.js';
import type { ChosenSeat } from './SeatList.js';

interface ChangeLineDialogProps {
  readonly line: ProposalLine;
  readonly onClose: () => void;
}

/** Other days or another team for one audit of a proposal; whom each seat is open to is told while choosing. */
export function ChangeLineDialog({ line, onClose }: ChangeLineDialogProps) {
  const translate = useTranslate();
  const today = useToday();
  const [startsOn, setStartsOn] = useState<PlainDate | null>(
    line.startsOn ?? line.surveillance?.dueOn ?? today ?? null,
  );
  const [endsOn, setEndsOn] = useState<PlainDate | null>(line.endsOn ?? line.surveillance?.dueOn ?? today ?? null);
  const [seats, setSeats] = useState<readonly ChosenSeat[]>(() =>
    line.seats.map(({ person, role }) => ({ personId: person.id, name: person.name, role })),
  );
  const hasLeader = seats.some(({ role }) => role === 'LEADER');
  const [asked, setAsked] = useState<TeamRole | null>(null);
  const role = asked ?? (hasLeader ? 'AUDITOR' : 'LEADER');
  const days = daysOf(startsOn, endsOn);
  const { run, isPending } = useVerb('changeProposalLine', CHANGE_PROPOSAL_LINE, { onDone: onClose });
  const save = (): void => {
    if (!days) return;
    void run({
      ...days,
      proposalLineId: line.id,
      expectedVersion: line.version,
      seats: seats.map(({ personId, role: seat }) => ({ personId, role: seat })),
    });
  };
  const isPlanned = line.audit !== null;
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="change-line-title">
      <DialogTitle id="change-line-title" component="h2">
        {translate('verbs.changeProposalLine.name')} · {line.client.name}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr', mb: 1.5 }}>
          {(
            [
              ['startsOn', startsOn, setStartsOn],
              ['endsOn', endsOn, setEndsOn],
            ] as const
          ).map(([source, value, change]) => (
            <DayInput
              key={source}
              label={translate(`resources.proposals.fields.${source}`)}
              value={value}
              disabled={isPlanned}
              onDay={change}
            />
          ))}
        </Box>
        <SeatList seats={seats} onChange={setSeats} />
        {days && (
          <LineCandidates
            lineId={line.id}
            days={days}
            role={role}
            seats={seats}
            onRole={setAsked}
            onChoose={({ person }) => {
              setSeats([...seats, { personId: person.id, name: person.name, role }]);
              setAsked(null);
            }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={isPending || !days || seats.length === 0} onClick={save}>
          {translate('ra.action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function daysOf(
  startsOn: PlainDate | null,
  endsOn: PlainDate | null,
): { readonly startsOn: PlainDate; readonly endsOn: PlainDate } | null {
  return startsOn !== null && endsOn !== null && startsOn <= endsOn ? { startsOn, endsOn } : null;
}
