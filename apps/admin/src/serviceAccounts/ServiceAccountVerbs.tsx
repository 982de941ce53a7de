import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { required } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import type { OpenServiceAccountInput } from '../gql/graphql.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ServiceAccountRecord } from './service-account.documents.js';
import { CHANGE_SERVICE_ACCOUNT, CLOSE_SERVICE_ACCOUNT, ISSUE_API_KEY } from './service-account-verb.documents.js';
import { ServiceAccountInputs } from './ServiceAccountInputs.js';

interface ServiceAccountVerbsProps {
  readonly account: ServiceAccountRecord;
  readonly onIssued: (secret: string | null) => void;
}

/** How long a key lives where nothing else is wanted. */
const USUAL_DAYS = 90;

/** What can be done with a program while it may ask. */
export function ServiceAccountVerbs({ account, onIssued }: ServiceAccountVerbsProps) {
  const today = useViewer()?.today;
  const reference = { serviceAccountId: account.id, expectedVersion: account.version };
  const { name, purpose, scopes, programmeIds, clientIds, costAMinute, costADay } = account;
  if (!account.isActive) return null;
  return (
    <>
      <VerbButton
        verb="closeServiceAccount"
        document={CLOSE_SERVICE_ACCOUNT}
        permission="account:manage"
        variant="text"
        tone="danger"
        toInput={() => reference}
      />
      <VerbButton
        verb="changeServiceAccount"
        document={CHANGE_SERVICE_ACCOUNT}
        permission="account:manage"
        defaultValues={{ name, purpose, scopes, programmeIds, clientIds, costAMinute, costADay }}
        toInput={(values: OpenServiceAccountInput) => ({ ...reference, ...values })}
      >
        <ServiceAccountInputs />
      </VerbButton>
      <VerbButton
        verb="issueApiKey"
        document={ISSUE_API_KEY}
        permission="account:manage"
        variant="contained"
        maxWidth="xs"
        defaultValues={today ? { expiresOn: plusDays(today, USUAL_DAYS) } : {}}
        toInput={({ expiresOn }: { expiresOn: PlainDate }) => ({ serviceAccountId: account.id, expiresOn })}
        onDone={({ secret }) => onIssued(secret ?? null)}
      >
        <PlainDateInput source="expiresOn" label="resources.serviceAccounts.fields.expiresOn" validate={required()} />
      </VerbButton>
    </>
  );
}
