import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useRefresh, useTranslate } from 'react-admin';

interface ConflictDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Somebody else changed the record while this page showed an older one: read it again, then decide. */
export function ConflictDialog({ open, onClose }: ConflictDialogProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const reload = () => {
    onClose();
    refresh();
  };
  return (
    <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title" component="h2">
        {translate('shared.conflict.title')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body1">{translate('shared.conflict.body')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.conflict.stay')}</Button>
        <Button onClick={reload} variant="contained" autoFocus>
          {translate('shared.conflict.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
