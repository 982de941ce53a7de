import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, required, TextInput } from 'react-admin';
import type { ScopeActivity } from '../gql/graphql.js';
import { EnumsInput } from '../shared/EnumInput.js';
import { useToday } from '../auth-provider/useViewer.js';
import { HeadcountInput } from '../shared/number-inputs.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ServiceFieldsInput } from '../shared/ServiceFields.js';
import { FieldRow } from '../verbs/fields.js';
import { EditionInput } from './EditionInput.js';

/** What an application asks for, as its form holds it. */
export interface ApplicationDetails {
  readonly editionId: string;
  readonly scopeZh: string | null;
  readonly scopeEn: string | null;
  readonly technicalCodes: string[] | null;
  readonly activities: ScopeActivity[] | null;
  readonly holdsCertificates: boolean | null;
  readonly headcountInScope: number;
  readonly serviceSystemSince: PlainDate;
}

/** The form's answers as the verbs take them: what is empty still is said to be empty. */
export function detailsOf(values: ApplicationDetails) {
  const { editionId, scopeZh, scopeEn, technicalCodes, headcountInScope, serviceSystemSince } = values;
  const { activities, holdsCertificates } = values;
  return {
    editionId,
    scopeZh: scopeZh ?? '',
    scopeEn,
    technicalCodes: technicalCodes ?? [],
    activities: activities ?? [],
    holdsCertificates: holdsCertificates ?? false,
    headcountInScope,
    serviceSystemSince,
  };
}

interface InputsProps {
  readonly programmeId?: string;
  /** Whether another scope of a file is asked for: what the file says already is not asked again. */
  readonly isForScope?: boolean;
}

/** The inputs that drafting and amending share. */
export function ApplicationInputs({ programmeId, isForScope = false }: InputsProps) {
  const today = useToday();
  return (
    <>
      <FieldRow>
        {!isForScope && <EditionInput source="editionId" {...(programmeId ? { programmeId } : {})} />}
        <HeadcountInput source="headcountInScope" validate={required()} />
        {!isForScope && (
          <PlainDateInput source="serviceSystemSince" validate={required()} {...(today ? { max: today } : {})} />
        )}
        <ServiceFieldsInput source="technicalCodes" />
        <EnumsInput source="activities" list="ScopeActivity" />
        {!isForScope && <BooleanInput source="holdsCertificates" />}
      </FieldRow>
      <TextInput source="scopeZh" multiline minRows={2} />
      <TextInput source="scopeEn" multiline minRows={2} />
    </>
  );
}
