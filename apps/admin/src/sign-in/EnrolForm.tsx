import { Box, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { RecoveryCodeList } from './RecoveryCodeList.js';
import { BEGIN_SECOND_FACTOR, CONFIRM_SECOND_FACTOR } from './sign-in.documents.js';
import { StepForm, textOf } from './StepForm.js';

interface EnrolFormProps {
  readonly onDone: () => void;
  readonly onBack?: () => void;
}

/** Sets a second factor up: a picture for the app, a code of it to make sure, and the recovery codes, shown once. */
export function EnrolForm({ onDone, onBack }: EnrolFormProps) {
  const translate = useTranslate();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { data } = useQuery({
    queryKey: ['beginSecondFactor'],
    queryFn: () => request(BEGIN_SECOND_FACTOR, {}),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });
  if (codes) return <RecoveryCodeList codes={codes} onDone={onDone} />;
  const made = data?.beginSecondFactor;
  const confirm = async (form: FormData) => {
    const code = textOf(form, 'code');
    if (!code.trim()) return translate('signIn.codeRequired');
    setCodes((await request(CONFIRM_SECOND_FACTOR, { input: { code } })).confirmSecondFactor.codes);
    return undefined;
  };
  return (
    <StepForm
      title={translate('signIn.enrolTitle')}
      intro={translate(onBack ? 'signIn.enrolRequired' : 'signIn.enrolIntro')}
      submit={translate('signIn.enrolConfirm')}
      onSubmit={confirm}
      {...(onBack ? { back: { label: translate('signIn.beginAgain'), onPress: onBack } } : {})}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 1.5 }}>
        <Box sx={{ width: 176, height: 176, bgcolor: '#fff', borderRadius: 1, overflow: 'hidden' }}>
          {made && <img src={made.picture} alt={translate('signIn.enrolPicture')} width={176} height={176} />}
        </Box>
        <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('signIn.enrolKey')}
          </Typography>
          <Typography sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
            {made?.key.match(/.{1,4}/g)?.join(' ')}
          </Typography>
        </Box>
      </Box>
      <TextField name="code" label={translate('signIn.code')} autoComplete="one-time-code" />
    </StepForm>
  );
}
