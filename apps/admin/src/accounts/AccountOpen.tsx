import { required, TextInput, useRedirect } from 'react-admin';
import type { OpenAccountInput } from '../gql/graphql.js';
import { EnumsInput } from '../shared/EnumInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { OPEN_ACCOUNT } from './account-verb.documents.js';

const needed = required();

/** Lets somebody sign in: a person of the body, or somebody who speaks for a client. */
export function AccountOpen() {
  const redirect = useRedirect();
  return (
    <VerbPage
      verb="openAccount"
      document={OPEN_ACCOUNT}
      toInput={(values: OpenAccountInput) => values}
      onDone={({ id }) => redirect('show', 'accounts', id)}
    >
      <FieldRow>
        <TextInput source="displayName" validate={needed} />
        <TextInput source="email" type="email" validate={needed} autoComplete="off" />
        <EnumsInput source="roles" list="AccountRole" validate={needed} />
        <ReferencePicker source="personId" reference="people" optionText="name" />
        <ReferencePicker source="clientId" reference="clients" optionText="name" />
      </FieldRow>
    </VerbPage>
  );
}
