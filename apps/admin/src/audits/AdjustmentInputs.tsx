import { ArrayInput, NumberInput, SimpleFormIterator, TextInput, required } from 'react-admin';
import { EnumInput } from '../shared/EnumInput.js';
import { FieldGroup } from '../verbs/fields.js';

const needed = required();

/** Asks why the time departs from the table: coded reasons, each with its share and why it holds. */
export function AdjustmentInputs() {
  return (
    <FieldGroup>
      <ArrayInput source="adjustments" helperText="resources.audits.adjustHint">
        <SimpleFormIterator inline disableReordering disableClear>
          <EnumInput
            source="reason"
            list="TimeAdjustmentReason"
            label="resources.audits.fields.reason"
            validate={needed}
          />
          <NumberInput
            source="percent"
            label="resources.audits.fields.percent"
            min={1}
            max={100}
            step={1}
            validate={needed}
          />
          <TextInput source="justification" label="resources.audits.fields.justification" multiline validate={needed} />
        </SimpleFormIterator>
      </ArrayInput>
    </FieldGroup>
  );
}
