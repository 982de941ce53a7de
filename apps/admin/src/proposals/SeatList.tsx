import { Box, Button, Typography } from '@mui/material';
import type { TeamRole } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { EnumText } from '../shared/EnumChip.js';

/** A seat as it is being chosen. */
export interface ChosenSeat {
  readonly personId: string;
  readonly name: string;
  readonly role: TeamRole;
}

interface SeatListProps {
  readonly seats: readonly ChosenSeat[];
  readonly onChange: (seats: readonly ChosenSeat[]) => void;
}

/** The team as it is being chosen; each can be taken off again. */
export function SeatList({ seats, onChange }: SeatListProps) {
  const translate = useTranslate();
  if (seats.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {translate('resources.proposals.nobodyYet')}
      </Typography>
    );
  }
  return (
    <Box
      component="ul"
      sx={{ m: 0, mb: 1.5, p: 0, listStyle: 'none' }}
      aria-label={translate('resources.proposals.fields.team')}
    >
      {seats.map((seat) => (
        <Box component="li" key={seat.personId} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <span>
            <b>{seat.name}</b> <EnumText list="TeamRole" word={seat.role} />
          </span>
          <Button
            size="small"
            variant="text"
            aria-label={translate('resources.proposals.takeOffPerson', { name: seat.name })}
            onClick={() => onChange(seats.filter(({ personId }) => personId !== seat.personId))}
          >
            {translate('resources.proposals.takeOff')}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
