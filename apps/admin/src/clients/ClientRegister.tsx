import {
  ArrayInput,
  BooleanInput,
  required,
  SimpleFormIterator,
  TextInput,
  useRedirect,
  useTranslate,
} from 'react-admin';
import type { RegisterClientInput } from '../gql/graphql.js';
import { ProvinceInput } from '../shared/code-inputs.js';
import { HeadcountInput } from '../shared/number-inputs.js';
import { FieldGroup } from '../verbs/fields.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { REGISTER_CLIENT } from './client-verb.documents.js';
import { ClientInputs } from './ClientInputs.js';
import { SimilarClients } from './SimilarClients.js';

const needed = required();
const HEAD_OFFICE = { name: '', address: '', provinceCode: '', headcount: 1, isHeadOffice: true };

/** Enters a client into the body's books, with the places it works at. */
export function ClientRegister() {
  const redirect = useRedirect();
  const translate = useTranslate();
  return (
    <VerbPage
      verb="registerClient"
      document={REGISTER_CLIENT}
      toInput={(values: RegisterClientInput) => values}
      defaultValues={{ sites: [HEAD_OFFICE], workingLanguage: 'zh' }}
      onDone={({ id }) => redirect('show', 'clients', id)}
    >
      <ClientInputs withUscc />
      <SimilarClients />
      <FieldGroup title={translate('resources.clients.fields.sites')}>
        <ArrayInput source="sites" label={false}>
          <SimpleFormIterator inline disableReordering disableClear>
            <TextInput source="name" validate={needed} helperText={false} />
            <ProvinceInput source="provinceCode" validate={needed} helperText={false} />
            <TextInput source="address" validate={needed} helperText={false} />
            <HeadcountInput source="headcount" validate={needed} />
            <BooleanInput source="isHeadOffice" helperText={false} />
          </SimpleFormIterator>
        </ArrayInput>
      </FieldGroup>
    </VerbPage>
  );
}
