import { Button } from '@mui/material';
import { BooleanInput, Form, required, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useToday } from '../auth-provider/useViewer.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ProgrammePicker } from '../shared/ProgrammePicker.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { ServiceFieldsInput } from '../shared/ServiceFields.js';
import { FieldRow } from '../verbs/fields.js';
import type { Question } from './question.js';

interface EligibilityFormProps {
  readonly question: Question | null;
  readonly isAsking: boolean;
  readonly onAsk: (question: Question) => void;
}

const needed = required();

/** Asks what is to be done, in which programme and fields, for whom, when and by whom. */
export function EligibilityForm({ question, isAsking, onAsk }: EligibilityFormProps) {
  const translate = useTranslate();
  const today = useToday();
  const ask = (values: Partial<Question>) => {
    const { duty, programmeId, startsOn } = values;
    if (!duty || !programmeId || !startsOn) return;
    onAsk({
      duty,
      programmeId,
      startsOn,
      endsOn: values.endsOn ?? startsOn,
      technicalCodes: values.technicalCodes ?? [],
      alone: values.alone ?? true,
      clientId: values.clientId ?? null,
      personId: values.personId ?? null,
      knownOn: values.knownOn ?? null,
    });
  };
  return (
    <Form
      defaultValues={
        { ...(question ?? { duty: 'LEADER', startsOn: today, technicalCodes: [], alone: true }) } as FieldValues
      }
      onSubmit={(values: FieldValues) => ask(values as Partial<Question>)}
    >
      <FieldRow>
        <EnumInput source="duty" list="Duty" validate={needed} />
        <ProgrammePicker source="programmeId" validate={needed} />
        <ServiceFieldsInput source="technicalCodes" />
        <BooleanInput source="alone" helperText={false} />
        <PlainDateInput source="startsOn" validate={needed} />
        <PlainDateInput source="endsOn" />
        <ReferencePicker source="clientId" reference="clients" optionText="name" />
        <ReferencePicker source="personId" reference="people" optionText="name" />
        <PlainDateInput
          source="knownOn"
          helperText="resources.eligibility.knownOnHint"
          {...(today ? { max: today } : {})}
        />
      </FieldRow>
      <Button type="submit" variant="contained" disabled={isAsking} sx={{ mt: 1 }}>
        {translate('resources.eligibility.ask')}
      </Button>
    </Form>
  );
}
