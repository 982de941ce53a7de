import { Alert, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { DoorFrame } from './DoorFrame.js';
import { REQUEST_PASSWORD_RESET } from './sign-in.documents.js';
import { StepForm, textOf } from './StepForm.js';

/** Asks for a letter with a link to a new password. What it answers does not tell whether there is such an account. */
export function ForgottenPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const ask = async (form: FormData) => {
    const email = textOf(form, 'email').trim();
    if (!email) return translate('signIn.emailRequired');
    await request(REQUEST_PASSWORD_RESET, { input: { email } });
    setAsked(true);
    return undefined;
  };
  return (
    <DoorFrame>
      <StepForm
        title={translate('signIn.forgotten')}
        intro={translate('signIn.forgottenIntro')}
        submit={translate('signIn.forgottenSend')}
        onSubmit={ask}
        back={{ label: translate('signIn.toSignIn'), onPress: () => void navigate('/login') }}
      >
        {asked && (
          <Alert severity="success" sx={{ mb: 1.5 }}>
            {translate('signIn.forgottenSent')}
          </Alert>
        )}
        <TextField name="email" type="email" label={translate('signIn.email')} autoComplete="username" autoFocus />
      </StepForm>
    </DoorFrame>
  );
}
