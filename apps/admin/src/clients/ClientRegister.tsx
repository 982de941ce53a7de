import {
  ArrayInput,
  BooleanInput,
  NumberInput,
  SimpleFormIterator,
  TextInput,
  required,
  useRedirect,
  useTranslate,
} from 'react-admin';
import type { RegisterClientInput } from '../gql/graphql.js';
import { ProvinceInput, SectorInput } from '../shared/codes.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { REGISTER_CLIENT } from './client.documents.js';

const needed = required();

/** Enters a client into the body's books, with the places it works at. */
export function ClientRegister() {
  const translate = useTranslate();
  const redirect = useRedirect();
  return (
    <VerbPage
      verb="registerClient"
      document={REGISTER_CLIENT}
      toInput={(values: RegisterClientInput) => values}
      defaultValues={{ sites: [{ name: '', address: '', provinceCode: '', headcount: 1, isHeadOffice: true }] }}
      onDone={({ id }) => redirect('show', 'clients', id)}
    >
      <FieldGroup title={translate('resources.clients.sections.identity')}>
        <FieldRow>
          <TextInput source="name" validate={needed} />
          <TextInput source="uscc" validate={needed} />
          <TextInput source="nameEn" />
          <TextInput source="legalRepresentative" />
          <SectorInput source="sector" validate={needed} />
          <NumberInput source="headcount" min={1} step={1} validate={needed} />
          <ProvinceInput source="provinceCode" validate={needed} />
          <TextInput source="address" validate={needed} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title={translate('resources.clients.sections.contact')}>
        <FieldRow columns={3}>
          <TextInput source="contactName" validate={needed} />
          <TextInput source="contactPhone" validate={needed} />
          <TextInput source="contactEmail" type="email" />
        </FieldRow>
      </FieldGroup>
      <FieldGroup>
        <ArrayInput source="sites">
          <SimpleFormIterator inline disableReordering disableClear>
            <TextInput source="name" validate={needed} helperText={false} />
            <ProvinceInput source="provinceCode" validate={needed} helperText={false} />
            <TextInput source="address" validate={needed} helperText={false} />
            <NumberInput source="headcount" min={1} step={1} validate={needed} helperText={false} />
            <BooleanInput source="isHeadOffice" helperText={false} />
          </SimpleFormIterator>
        </ArrayInput>
      </FieldGroup>
    </VerbPage>
  );
}
