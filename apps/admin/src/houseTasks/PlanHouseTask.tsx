import type { PlainDate } from '@touchstone/plain-date';
import { HOUSE_TASKS } from '@touchstone/rules';
import type { HouseTaskKind } from '@touchstone/rules';
import { FormDataConsumer, NumberInput, required, TextInput, useRedirect } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ProgrammePicker } from '../shared/ProgrammePicker.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { PLAN_HOUSE_TASK } from './house-task.documents.js';

const needed = required();

interface Values {
  readonly kind: HouseTaskKind;
  readonly programmeId?: string | null;
  readonly year?: number | null;
  readonly subject: string;
  readonly ownerId: string;
  readonly dueOn: PlainDate;
}

/** Plans a task of the body; what its kind asks for is asked for here. */
export function PlanHouseTask() {
  const redirect = useRedirect();
  const year = Number(useToday()?.slice(0, 4)) - 1;
  return (
    <VerbButton
      verb="planHouseTask"
      document={PLAN_HOUSE_TASK}
      permission="house:keep"
      variant="contained"
      resource="houseTasks"
      defaultValues={{ year }}
      toInput={(values: Values) => ({
        kind: values.kind,
        programmeId: HOUSE_TASKS[values.kind].ofProgramme ? (values.programmeId ?? null) : null,
        year: HOUSE_TASKS[values.kind].ofYear ? (values.year ?? null) : null,
        subject: values.subject,
        ownerId: values.ownerId,
        dueOn: values.dueOn,
      })}
      onDone={({ id }) => redirect('show', 'houseTasks', id)}
    >
      <EnumInput source="kind" list="HouseTaskKind" validate={needed} />
      <FormDataConsumer<Values>>
        {({ formData }) => {
          const asks = HOUSE_TASKS[formData.kind] as (typeof HOUSE_TASKS)[HouseTaskKind] | undefined;
          if (asks?.ofProgramme) return <ProgrammePicker source="programmeId" validate={needed} />;
          return asks?.ofYear ? <NumberInput source="year" min={2000} max={2100} step={1} validate={needed} /> : null;
        }}
      </FormDataConsumer>
      <TextInput source="subject" multiline minRows={2} validate={needed} />
      <FieldRow>
        <ReferencePicker source="ownerId" reference="people" optionText="name" validate={needed} />
        <PlainDateInput source="dueOn" validate={needed} />
      </FieldRow>
    </VerbButton>
  );
}
