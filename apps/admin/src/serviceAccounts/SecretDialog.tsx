import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';

interface SecretDialogProps {
  /** The key, or null while there is none to tell. */
  readonly secret: string | null;
  readonly onClose: () => void;
}

/** Tells a new key, this once. It closes by its button alone: a slip beside it would lose the key. */
export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret ?? '');
      notify('serviceAccounts.copied', { type: 'success' });
    } catch {
      notify('serviceAccounts.notCopied', { type: 'warning' });
    }
  };
  return (
    <Dialog open={secret !== null} maxWidth="sm" fullWidth aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{translate('serviceAccounts.secret')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning">{translate('serviceAccounts.once')}</Alert>
        <Typography component="p" sx={{ mt: 2, fontFamily: 'monospace', overflowWrap: 'anywhere', userSelect: 'all' }}>
          {secret}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
          {translate('serviceAccounts.copy')}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {translate('serviceAccounts.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
