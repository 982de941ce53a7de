import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';
import type { BlockerFunction } from 'react-router-dom';

interface LeaveDialogProps {
  /** Whether one may go now all the same: the form is being sent, was sent, or was given up. */
  readonly mayGo: () => boolean;
}

/** Asks before another page takes the place of a form that was begun, by Back or by a link beside it. */
export function LeaveDialog({ mayGo }: LeaveDialogProps) {
  const translate = useTranslate();
  const { state, proceed, reset } = useBlocker((way) => leadsAway(way) && !mayGo());
  return (
    <Dialog open={state === 'blocked'} onClose={reset} maxWidth="xs" fullWidth aria-labelledby="leave-title">
      <DialogTitle id="leave-title" component="h2">
        {translate('shared.leave.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body1">{translate('shared.leave.body')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={proceed}>{translate('shared.leave.leave')}</Button>
        <Button onClick={reset} variant="contained" autoFocus>
          {translate('shared.leave.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Back may turn to another leaf, where the form is not; whoever is signed out has nothing left to send it with. */
function leadsAway({ currentLocation, nextLocation, historyAction }: Parameters<BlockerFunction>[0]): boolean {
  if (nextLocation.pathname === '/login') return false;
  return historyAction === 'POP' || nextLocation.pathname !== currentLocation.pathname;
}
