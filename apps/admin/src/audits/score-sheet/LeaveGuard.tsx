import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router';

interface LeaveGuardProps {
  readonly unsaved: boolean;
  readonly save: () => Promise<boolean>;
  /** For what stands on one leaf of a record's page: going to another leaf is leaving too. */
  readonly ofLeaf?: boolean;
}

/** Leaving saves first; only what cannot be saved is asked about. */
export function LeaveGuard({ unsaved, save, ofLeaf = false }: LeaveGuardProps) {
  const translate = useTranslate();
  const blocker = useBlocker(
    ({ currentLocation: here, nextLocation: there }) =>
      unsaved && (here.pathname !== there.pathname || (ofLeaf && here.search !== there.search)),
  );
  const [asking, setAsking] = useState(false);
  const isBlocked = blocker.state === 'blocked';
  const saveThenLeave = useEffectEvent(() => {
    void save().then((done) => (done ? blocker.proceed?.() : setAsking(true)));
  });
  useEffect(() => {
    if (isBlocked) saveThenLeave();
  }, [isBlocked]);
  if (!isBlocked || !asking) return null;
  const stay = () => {
    setAsking(false);
    blocker.reset();
  };
  const leave = () => {
    setAsking(false);
    blocker.proceed();
  };
  return (
    <Dialog open onClose={stay} maxWidth="xs" aria-labelledby="leave-title">
      <DialogTitle id="leave-title" component="h2">
        {translate('scoreSheet.leave.title')}
      </DialogTitle>
      <DialogContent>
        <Typography>{translate('scoreSheet.leave.body')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={leave} color="error">
          {translate('scoreSheet.leave.go')}
        </Button>
        <Button onClick={stay} variant="contained" autoFocus>
          {translate('scoreSheet.leave.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
