import { required, TextInput } from 'react-admin';
import { ReferencePicker } from '../shared/ReferencePicker.js';

const needed = required();

/** Who found that somebody knows a field, and what was seen: another person, in words; a paper may stand for the words. */
export function JudgedInputs({ optional = false }: { readonly optional?: boolean }) {
  return (
    <>
      <ReferencePicker
        source="evaluatorId"
        label="resources.people.fields.evaluatorId"
        reference="people"
        optionText="name"
        {...(optional ? {} : { validate: needed })}
      />
      <TextInput source="evidence" label="resources.people.fields.codeEvidence" multiline minRows={2} />
    </>
  );
}
