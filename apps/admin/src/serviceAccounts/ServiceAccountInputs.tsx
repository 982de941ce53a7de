import { AutocompleteArrayInput, NumberInput, ReferenceArrayInput, required, TextInput, useLocale } from 'react-admin';
import { EnumsInput } from '../shared/EnumInput.js';
import { FieldRow } from '../verbs/fields.js';

const needed = required();

/** What is asked of a program when it is opened, and when it is changed. */
export function ServiceAccountInputs() {
  const locale = useLocale();
  return (
    <>
      <TextInput source="name" label="resources.serviceAccounts.fields.name" validate={needed} />
      <TextInput source="purpose" label="resources.serviceAccounts.fields.purpose" validate={needed} multiline />
      <EnumsInput source="scopes" label="resources.serviceAccounts.fields.scopes" list="KeyScope" validate={needed} />
      <FieldRow>
        <NarrowingInput
          source="programmeIds"
          reference="programmes"
          optionText={locale === 'zh' ? 'titleZh' : 'titleEn'}
        />
        <NarrowingInput source="clientIds" reference="clients" optionText="name" />
      </FieldRow>
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

interface NarrowingInputProps {
  readonly source: 'programmeIds' | 'clientIds';
  readonly reference: string;
  readonly optionText: string;
}

/** To which records of a kind it is narrowed; none narrows nothing. */
function NarrowingInput({ source, reference, optionText }: NarrowingInputProps) {
  return (
    <ReferenceArrayInput source={source} reference={reference} perPage={25}>
      <AutocompleteArrayInput
        label={`resources.serviceAccounts.fields.${source}`}
        optionText={optionText}
        filterToQuery={(q: string) => ({ q })}
        format={(ids: readonly string[] | null | undefined) => ids ?? []}
      />
    </ReferenceArrayInput>
  );
}
