import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, TextField, Typography } from '@mui/material';
import type { ButtonProps, LinkProps } from '@mui/material';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import { useLogoutIfAccessDenied, useNotify, useTranslate } from 'react-admin';
import { ApiError, sayError } from '../data-provider/api-error.js';
import { fetchFile, keepFile } from '../data-provider/fetch-file.js';
import { useVerbFeedback } from '../verbs/VerbFeedback.js';

/** What a file is told to be waiting for: the sentence that asks for a reason. */
interface Waiting {
  readonly address: string;
  readonly sentence: string;
}

/** Leads to a file as a link in a text; where it needs a reason, it is asked for. */
export function DownloadLink({ href = '', ...props }: LinkProps<'a'>) {
  const { onClick, asking } = useDownload(href);
  return (
    <>
      <Link {...props} href={href} download onClick={onClick} />
      {asking}
    </>
  );
}

/** The same as a button. */
export function DownloadButton({ href = '', ...props }: ButtonProps<'a'>) {
  const { onClick, asking, isPending } = useDownload(href);
  return (
    <>
      <Button {...props} component="a" href={href} download onClick={onClick} disabled={isPending} />
      {asking}
    </>
  );
}

/** Fetches a file and keeps it; says why where it does not go out. */
function useDownload(address: string) {
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const { showRefusals } = useVerbFeedback();
  const [isPending, setPending] = useState(false);
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const fetchIt = async (reason?: string) => {
    setPending(true);
    try {
      const answer = await fetchFile(address, reason);
      setWaiting(null);
      if ('content' in answer) return keepFile(answer.name, answer.content);
      const [only, ...others] = answer.refusals;
      if (only?.code === 'EXPORT_REASON_MISSING' && others.length === 0)
        return setWaiting({ address, sentence: only.message });
      return showRefusals({ verb: 'exportFile', reasons: answer.refusals });
    } catch (error) {
      if (await logoutIfAccessDenied(error)) return undefined;
      const { key, values } = sayError(error);
      const said = error instanceof ApiError && error.code === 'INVALID_INPUT' ? error.message : key;
      return notify(said, { type: 'error', messageArgs: { ...values } });
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      if (!isPending) void fetchIt();
    },
    asking: waiting && (
      <ReasonDialog
        sentence={waiting.sentence}
        isPending={isPending}
        onGive={(reason) => void fetchIt(reason)}
        onClose={() => setWaiting(null)}
      />
    ),
  };
}

interface ReasonDialogProps {
  readonly sentence: string;
  readonly isPending: boolean;
  readonly onGive: (reason: string) => void;
  readonly onClose: () => void;
}

/** Longest reason that the server takes, in characters. */
const LONGEST = 500;

function ReasonDialog({ sentence, isPending, onGive, onClose }: ReasonDialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <Dialog open onClose={given ? undefined : onClose} maxWidth="sm" fullWidth aria-labelledby="export-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given) onGive(given);
        }}
      >
        <DialogTitle id="export-title" component="h2">
          {translate('shared.export.title')}
        </DialogTitle>
        <DialogContent>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {sentence} {translate('shared.export.kept')}
          </Typography>
          <TextField
            autoFocus
            required
            multiline
            minRows={2}
            label={translate('shared.export.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: LONGEST } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!given || isPending}>
            {translate('shared.export.go')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
