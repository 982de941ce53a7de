import { TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { PASSWORD_LEAST } from '@touchstone/rules';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { runVerb } from '../verbs/run-verb.js';
import { DoorFrame } from './DoorFrame.js';
import { CHOOSE_PASSWORD, PASSWORD_LINK } from './sign-in.documents.js';
import { StepForm, textOf } from './StepForm.js';

/** Where the link of a letter leads: its owner chooses a password, the first one or another. */
export function ChoosePasswordPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, isPending } = useQuery({
    queryKey: ['passwordLink', token],
    queryFn: ({ signal }) => request(PASSWORD_LINK, { token }, signal),
    retry: false,
  });
  const owner = data?.passwordLink;
  const toSignIn = { label: translate('signIn.toSignIn'), onPress: () => void navigate('/login') };
  if (isPending) return <DoorFrame>{null}</DoorFrame>;
  if (!owner) {
    return (
      <DoorFrame>
        <StepForm
          title={translate('signIn.linkSpent')}
          intro={translate('signIn.linkSpentIntro')}
          submit={translate('signIn.forgotten')}
          onSubmit={async () => {
            await navigate('/forgotten');
            return undefined;
          }}
          back={toSignIn}
        >
          {null}
        </StepForm>
      </DoorFrame>
    );
  }
  return (
    <DoorFrame>
      <ChooseForm token={token} email={owner.email} isInvited={owner.isInvited} name={owner.displayName} />
    </DoorFrame>
  );
}

interface ChooseFormProps {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly isInvited: boolean;
}

function ChooseForm({ token, email, name, isInvited }: ChooseFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const choose = async (form: FormData) => {
    const password = textOf(form, 'password');
    if (password !== textOf(form, 'again')) return translate('signIn.passwordsDiffer');
    const outcome = await runVerb(CHOOSE_PASSWORD, { token, password });
    if (!outcome.done) return outcome.refusals.map(({ message }) => message).join(' ');
    notify('signIn.passwordChosen', { type: 'success' });
    await navigate('/login');
    return undefined;
  };
  return (
    <StepForm
      title={translate(isInvited ? 'signIn.welcome' : 'signIn.newPassword')}
      intro={translate('signIn.choosePassword', { name, least: PASSWORD_LEAST })}
      submit={translate('signIn.savePassword')}
      onSubmit={choose}
    >
      <Typography variant="body2" color="textSecondary">
        {translate('signIn.email')}
      </Typography>
      <Typography sx={{ mb: 1 }}>{email}</Typography>
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <TextField
        name="password"
        type="password"
        label={translate('signIn.password')}
        autoComplete="new-password"
        autoFocus
      />
      <TextField name="again" type="password" label={translate('signIn.passwordAgain')} autoComplete="new-password" />
    </StepForm>
  );
}
