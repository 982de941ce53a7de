import { NumberInput, TextInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { SiteMethod } from '@touchstone/rules';
import type { AuditKind } from '../gql/graphql.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PersonDaysInput } from '../shared/number-inputs.js';
import { FieldRow } from '../verbs/fields.js';
import { AdjustmentInputs } from './AdjustmentInputs.js';
import { TimeSum } from './TimeSum.js';

const needed = required();

interface TimeInputsProps {
  readonly certificationId: string | undefined;
  readonly kind: AuditKind | undefined;
}

/** Asks for the audit time and the sites it counts, beside what table and adjustments come to. */
export function TimeInputs(props: TimeInputsProps) {
  const method = useWatch({ name: 'siteMethod' }) as SiteMethod | undefined;
  return (
    <>
      <FieldRow>
        <EnumInput source="siteMethod" list="SiteMethod" defaultValue={SiteMethod.ALL_SITES} validate={needed} />
        {method !== undefined && method !== SiteMethod.ALL_SITES && (
          <TextInput source="siteRationale" multiline validate={needed} />
        )}
      </FieldRow>
      <AdjustmentInputs />
      <FieldRow columns={3}>
        <NumberInput source="personDays" min={0.5} step={0.5} validate={needed} />
        <PersonDaysInput source="onSitePersonDays" />
        <TextInput source="timeJustification" multiline helperText="resources.audits.timeHint" />
      </FieldRow>
      <TimeSum {...props} />
    </>
  );
}
