import { Alert, Button, Link as MuiLink, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import type { SyntheticEvent } from 'react';
import type { Credentials } from '../auth-provider/auth-provider.js';

interface SignInFormProps {
  readonly onSubmit: (credentials: Credentials) => void;
  readonly isPending: boolean;
  readonly problem: string | null;
}

/** Email and password. The browser's own password store may fill it. */
export function SignInForm({ onSubmit, isPending, problem }: SignInFormProps) {
  const translate = useTranslate();
  const interrupted = useInterrupted();
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSubmit({ email: textOf(form, 'email').trim(), password: textOf(form, 'password') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {translate('signIn.title')}
      </Typography>
      {problem ? (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      ) : (
        interrupted && (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate('signIn.goOn')}
          </Alert>
        )
      )}
      <TextField name="email" type="email" label={translate('signIn.email')} autoComplete="username" autoFocus />
      <TextField name="password" type="password" label={translate('signIn.password')} autoComplete="current-password" />
      <Button
        type="submit"
        variant="contained"
        size="medium"
        fullWidth
        disabled={isPending}
        sx={{ mt: 1.5, py: 0.875 }}
      >
        {translate('signIn.submit')}
      </Button>
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        <MuiLink component={Link} to="/forgotten">
          {translate('signIn.forgotten')}
        </MuiLink>
      </Typography>
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Whether the reader was on his way to a page other than the first. */
function useInterrupted(): boolean {
  const state = useLocation().state as { readonly nextPathname?: string } | null;
  return state?.nextPathname !== undefined && state.nextPathname !== '/';
}
