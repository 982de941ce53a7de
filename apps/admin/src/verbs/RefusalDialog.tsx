import BlockOutlined from '@mui/icons-material/BlockOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Reason } from './form-errors.js';
import { ReasonList } from './ReasonList.js';

interface RefusalDialogProps {
  readonly open: boolean;
  readonly verb: string;
  readonly reasons: readonly Reason[];
  readonly onClose: () => void;
}

/** The system's "no": every reason at once, each with the clause it rests on. */
export function RefusalDialog({ open, verb, reasons, onClose }: RefusalDialogProps) {
  const translate = useTranslate();
  const name = verb && translate(`verbs.${verb}.name`);
  return (
    <Dialog open={open} onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="refusal-title">
      <DialogTitle id="refusal-title" component="h2">
        <Stack direction="row" spacing={1.25} sx={{ alignItems: 'center' }}>
          <BlockOutlined color="error" fontSize="small" />
          <span>{translate('shared.refusal.title', { name })}</span>
        </Stack>
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('shared.refusal.intro', { smart_count: reasons.length })}
        </Typography>
        <ReasonList reasons={reasons} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained" autoFocus>
          {translate('shared.refusal.understood')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
