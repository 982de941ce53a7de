import { required, TextInput } from 'react-admin';
import { ProvinceInput } from '../shared/code-inputs.js';
import { EnumInput } from '../shared/EnumInput.js';
import { LanguagesInput } from '../shared/languages.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldRow } from '../verbs/fields.js';

const needed = required();

/** What is recorded of a person, whoever he turns out to be qualified as. */
export function PersonInputs() {
  return (
    <FieldRow>
      <TextInput source="name" validate={needed} />
      <TextInput source="nameLatin" helperText="resources.people.nameLatinHint" />
      <TextInput source="staffNumber" validate={needed} />
      <EnumInput source="employment" list="Employment" validate={needed} />
      <ProvinceInput source="provinceCode" validate={needed} />
      <TextInput source="city" validate={needed} />
      <PlainDateInput source="joinedOn" validate={needed} />
      <LanguagesInput source="languages" validate={needed} />
      <TextInput source="email" type="email" />
    </FieldRow>
  );
}
