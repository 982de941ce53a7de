import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';

interface SecretDialogProps {
  /** The secret, or null while there is none to tell. */
  readonly secret: string | null;
  /** Where its words stand: `<words>.secret`, `once`, `copy`, `copied`, `notCopied`, `kept`. */
  readonly words: string;
  readonly onClose: () => void;
}

/** Tells a new secret, this once. It closes by its button alone: a slip beside it would lose it. */
export function SecretDialog({ secret, words, onClose }: SecretDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret ?? '');
      notify(`${words}.copied`, { type: 'success' });
    } catch {
      notify(`${words}.notCopied`, { type: 'warning' });
    }
  };
  return (
    <Dialog open={secret !== null} maxWidth="sm" fullWidth aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{translate(`${words}.secret`)}</DialogTitle>
      <DialogContent>
        <Alert severity="warning">{translate(`${words}.once`)}</Alert>
        <Typography component="p" sx={{ mt: 2, fontFamily: 'monospace', overflowWrap: 'anywhere', userSelect: 'all' }}>
          {secret}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
          {translate(`${words}.copy`)}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {translate(`${words}.kept`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
