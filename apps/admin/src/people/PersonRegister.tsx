import { useRedirect } from 'react-admin';
import type { RegisterPersonInput } from '../gql/graphql.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { REGISTER_PERSON } from './person-verb.documents.js';
import { PersonInputs } from './PersonInputs.js';

/** Enters somebody who comes to work for the body. */
export function PersonRegister() {
  const redirect = useRedirect();
  return (
    <VerbPage
      verb="registerPerson"
      document={REGISTER_PERSON}
      toInput={(values: RegisterPersonInput) => values}
      defaultValues={{ employment: 'EMPLOYEE', languages: ['zh'] }}
      onDone={({ id }) => redirect('show', 'people', id)}
    >
      <PersonInputs />
    </VerbPage>
  );
}
