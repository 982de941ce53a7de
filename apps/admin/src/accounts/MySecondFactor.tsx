import { Button, Dialog, DialogContent } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { sayError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { Moment } from '../shared/Moment.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { YesNo } from '../shared/YesNo.js';
import { EnrolForm } from '../sign-in/EnrolForm.js';
import { RecoveryCodeList } from '../sign-in/RecoveryCodeList.js';
import { MY_SECOND_FACTOR, REMOVE_SECOND_FACTOR, RENEW_RECOVERY_CODES } from './own-account.documents.js';

/** How one proves oneself beside the password: setting it up, fresh recovery codes, taking it off. */
export function MySecondFactor() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [enrolling, setEnrolling] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const attempt = useAttempt();
  const { data } = useQuery({
    queryKey: ['mySecondFactor'],
    queryFn: ({ signal }) => request(MY_SECOND_FACTOR, {}, signal),
  });
  const state = data?.mySecondFactor;
  const askAgain = () => void queries.invalidateQueries({ queryKey: ['mySecondFactor'] });
  const close = () => {
    setEnrolling(false);
    setCodes(null);
    askAgain();
  };
  const renew = () => attempt(async () => setCodes((await request(RENEW_RECOVERY_CODES, {})).renewRecoveryCodes.codes));
  const remove = () => attempt(() => request(REMOVE_SECOND_FACTOR, {}).then(askAgain));
  return (
    <Section
      title={translate('resources.accounts.sections.secondFactor')}
      actions={
        state?.since ? (
          <>
            {!state.isRequired && <Button onClick={remove}>{translate('verbs.removeSecondFactor.name')}</Button>}
            <Button variant="outlined" onClick={renew}>
              {translate('verbs.renewRecoveryCodes.name')}
            </Button>
          </>
        ) : (
          <Button variant="outlined" onClick={() => setEnrolling(true)}>
            {translate('verbs.beginSecondFactor.name')}
          </Button>
        )
      }
    >
      {state && (
        <Facts>
          <Fact source="secondFactor">
            <StatusChip tone={state.since ? 'good' : 'neutral'}>
              {translate(`resources.accounts.${state.since ? 'withSecondFactor' : 'withoutSecondFactor'}`)}
            </StatusChip>
          </Fact>
          <Fact source="isRequired">
            <YesNo value={state.isRequired} />
          </Fact>
          {state.since && (
            <Fact source="since">
              <Moment value={state.since} />
            </Fact>
          )}
          {state.since && <Fact source="codesLeft">{String(state.codesLeft)}</Fact>}
        </Facts>
      )}
      <Dialog open={enrolling || codes !== null} maxWidth="sm" fullWidth onClose={codes ? undefined : close}>
        <DialogContent sx={{ pt: 3 }}>
          {codes ? <RecoveryCodeList codes={codes} onDone={close} /> : <EnrolForm onDone={close} />}
        </DialogContent>
      </Dialog>
    </Section>
  );
}

/** Does something, and tells why where it does not go. */
function useAttempt(): (does: () => Promise<unknown>) => void {
  const notify = useNotify();
  return (does) => {
    does().catch((error: unknown) => {
      const { key, values } = sayError(error);
      notify(key, { type: 'error', messageArgs: { ...values } });
    });
  };
}
