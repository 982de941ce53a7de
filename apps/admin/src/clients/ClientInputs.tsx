import { required, TextInput, useTranslate } from 'react-admin';
import { ProvinceInput, SectorInput } from '../shared/code-inputs.js';
import { LanguageInput } from '../shared/languages.js';
import { HeadcountInput } from '../shared/number-inputs.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';

const needed = required();

/** What a client says of itself; the code that names it for good is asked for only when it is registered. */
export function ClientInputs({ withUscc = false }: { readonly withUscc?: boolean }) {
  const translate = useTranslate();
  return (
    <>
      <FieldGroup title={translate('resources.clients.sections.identity')}>
        <FieldRow>
          <TextInput source="name" validate={needed} />
          {withUscc && <TextInput source="uscc" validate={needed} />}
          <TextInput source="nameEn" />
          <TextInput source="legalRepresentative" />
          <SectorInput source="sector" validate={needed} />
          <HeadcountInput source="headcount" validate={needed} />
          <ProvinceInput source="provinceCode" validate={needed} />
          <TextInput source="address" validate={needed} />
          <LanguageInput source="workingLanguage" validate={needed} />
        </FieldRow>
        <TextInput source="businessScope" multiline minRows={2} />
      </FieldGroup>
      <FieldGroup title={translate('resources.clients.sections.contact')}>
        <FieldRow columns={3}>
          <TextInput source="contactName" validate={needed} />
          <TextInput source="contactPhone" validate={needed} />
          <TextInput source="contactEmail" type="email" />
        </FieldRow>
      </FieldGroup>
    </>
  );
}
