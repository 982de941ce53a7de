import { useRedirect } from 'react-admin';
import type { OpenServiceAccountInput } from '../gql/graphql.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { OPEN_SERVICE_ACCOUNT } from './service-account-verb.documents.js';
import { ServiceAccountInputs } from './ServiceAccountInputs.js';

/** A budget for a program that reads once a night, and once more where it failed. */
const USUAL = { costAMinute: 100_000, costADay: 2_000_000 };

/** Lets a program ask the API. */
export function ServiceAccountOpen() {
  const redirect = useRedirect();
  return (
    <VerbPage
      verb="openServiceAccount"
      document={OPEN_SERVICE_ACCOUNT}
      defaultValues={USUAL}
      toInput={(values: OpenServiceAccountInput) => values}
      onDone={({ id }) => redirect('show', 'serviceAccounts', id)}
    >
      <ServiceAccountInputs />
    </VerbPage>
  );
}
