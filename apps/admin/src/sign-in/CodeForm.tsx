import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { PROVE_SECOND_FACTOR } from './sign-in.documents.js';
import { StepForm, textOf } from './StepForm.js';

interface CodeFormProps {
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The second step of a sign-in: a code of the app, or a recovery code. */
export function CodeForm({ onDone, onBack }: CodeFormProps) {
  const translate = useTranslate();
  const prove = async (form: FormData) => {
    const code = textOf(form, 'code');
    if (!code.trim()) return translate('signIn.codeRequired');
    await request(PROVE_SECOND_FACTOR, { input: { code } });
    onDone();
    return undefined;
  };
  return (
    <StepForm
      title={translate('signIn.codeTitle')}
      intro={translate('signIn.codeIntro')}
      submit={translate('signIn.submit')}
      onSubmit={prove}
      back={{ label: translate('signIn.beginAgain'), onPress: onBack }}
    >
      <TextField name="code" label={translate('signIn.code')} autoComplete="one-time-code" autoFocus />
    </StepForm>
  );
}
