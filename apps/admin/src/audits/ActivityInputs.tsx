import { ArrayInput, SimpleFormIterator, required } from 'react-admin';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldGroup } from '../verbs/fields.js';

const needed = required();

/** Asks what is done when: the document review, the days on site. */
export function ActivityInputs() {
  return (
    <FieldGroup>
      <ArrayInput source="activities">
        <SimpleFormIterator inline disableReordering disableClear>
          <EnumInput
            source="kind"
            list="AuditActivityKind"
            label="resources.audits.fields.activity"
            validate={needed}
          />
          <PlainDateInput source="startsOn" label="resources.audits.fields.startsOn" validate={needed} />
          <PlainDateInput source="endsOn" label="resources.audits.fields.endsOn" validate={needed} />
        </SimpleFormIterator>
      </ArrayInput>
    </FieldGroup>
  );
}
