import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import { MY_SECOND_FACTOR } from '../accounts/own-account.documents.js';
import { ApiError, sayError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { whenProven } from './proof-channel.js';
import { IDENTITY_PROVIDER, PROVE_IDENTITY } from './sign-in.documents.js';
import { textOf } from './StepForm.js';

/** The question itself: password, code, or the provider the account signs in with. */
export function Proof({ onClose }: { readonly onClose: (isProven: boolean) => void }) {
  const translate = useTranslate();
  const { problem, isPending, prove } = useProof(() => onClose(true));
  const { data } = useQuery({
    queryKey: ['mySecondFactor'],
    queryFn: ({ signal }) => request(MY_SECOND_FACTOR, {}, signal),
    retry: false,
  });
  const hasCode = Boolean(data?.mySecondFactor.since);
  const provider = useQuery({
    queryKey: ['identityProvider'],
    queryFn: ({ signal }) => request(IDENTITY_PROVIDER, {}, signal),
    retry: false,
  }).data?.identityProvider;
  useEffect(() => whenProven(() => onClose(true)), [onClose]);
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby="proof-title" onClose={() => onClose(false)}>
      <form onSubmit={prove} noValidate>
        <DialogTitle id="proof-title" component="h2">
          {translate('proof.title')}
        </DialogTitle>
        <DialogContent>
          <Typography variant="body1" color="textSecondary" sx={{ mb: 1.5 }}>
            {translate(hasCode ? 'proof.introCode' : 'proof.intro')}
          </Typography>
          {problem && (
            <Alert severity="error" sx={{ mb: 1.5 }}>
              {problem}
            </Alert>
          )}
          <TextField
            name="password"
            type="password"
            label={translate('signIn.password')}
            autoComplete="current-password"
            autoFocus
          />
          {hasCode && <TextField name="code" label={translate('signIn.code')} autoComplete="one-time-code" />}
          {provider && (
            <Button href="/sign-in/oidc/proof" target="_blank" variant="outlined" fullWidth sx={{ mt: 1.5 }}>
              {translate('proof.byProvider', { name: provider })}
            </Button>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isPending}>
            {translate('proof.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Sends a proof, and says why it was not taken. */
function useProof(onProven: () => void) {
  const translate = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const send = async (form: FormData) => {
    setPending(true);
    try {
      const [password, code] = [textOf(form, 'password'), textOf(form, 'code')];
      await request(PROVE_IDENTITY, { input: { password, code: code || null } });
      onProven();
    } catch (error) {
      const [fault] = error instanceof ApiError ? (error.detail.fields ?? []) : [];
      const { key, values } = sayError(error);
      setProblem(fault?.message ?? translate(key, { ...values }));
      setPending(false);
    }
  };
  const prove = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog lies over the form it was asked from; that form is not what is sent.
    event.stopPropagation();
    void send(new FormData(event.currentTarget));
  };
  return { problem, isPending, prove };
}
