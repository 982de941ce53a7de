import { NumberInput, required, TextInput } from 'react-admin';
import { EnumsInput } from '../shared/EnumInput.js';
import { FieldRow } from '../verbs/fields.js';

const needed = required();

/** What is asked of a program when it is opened, and when it is changed. */
export function ServiceAccountInputs() {
  return (
    <>
      <TextInput source="name" label="resources.serviceAccounts.fields.name" validate={needed} />
      <TextInput source="purpose" label="resources.serviceAccounts.fields.purpose" validate={needed} multiline />
      <EnumsInput source="scopes" label="resources.serviceAccounts.fields.scopes" list="KeyScope" validate={needed} />
      <FieldRow>
        <NumberInput
          source="costAMinute"
          label="resources.serviceAccounts.fields.costAMinute"
          min={1}
          step={1}
          validate={needed}
        />
        <NumberInput
          source="costADay"
          label="resources.serviceAccounts.fields.costADay"
          min={1}
          step={1}
          validate={needed}
        />
      </FieldRow>
    </>
  );
}
