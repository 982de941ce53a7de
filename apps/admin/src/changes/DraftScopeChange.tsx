import { required, TextInput, useRedirect } from 'react-admin';
import type { ScopeActivity, ScopeDirection } from '@touchstone/rules';
import { DRAFT_SCOPE_CHANGE } from '../applications/application-verb.documents.js';
import { EnumInput, EnumsInput } from '../shared/EnumInput.js';
import { HeadcountInput } from '../shared/number-inputs.js';
import { ServiceFieldsInput } from '../shared/ServiceFields.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';

const needed = required();

interface Props {
  /** The file as it reads now: the form begins with that. */
  readonly file: {
    readonly id: string;
    readonly scopeZh: string;
    readonly scopeEn?: string | null | undefined;
    readonly technicalCodes: string[];
  };
  /** The notified change that asks for it. */
  readonly changeNoticeId?: string;
}

interface Values {
  readonly direction: ScopeDirection;
  readonly reason: string;
  readonly scopeZh: string;
  readonly scopeEn?: string | null;
  readonly technicalCodes: string[];
  readonly activities?: ScopeActivity[] | null;
  readonly headcountInScope: number;
}

/** Begins an application for another scope of a file, in the words that stand now. */
export function DraftScopeChange({ file, changeNoticeId }: Props) {
  const redirect = useRedirect();
  const { scopeZh, scopeEn, technicalCodes } = file;
  return (
    <VerbButton
      verb="draftScopeChange"
      document={DRAFT_SCOPE_CHANGE}
      permission="application:draft"
      resource="applications"
      maxWidth="md"
      defaultValues={{ scopeZh, scopeEn: scopeEn ?? null, technicalCodes }}
      toInput={(values: Values) => ({
        certificationId: file.id,
        direction: values.direction,
        reason: values.reason,
        scopeZh: values.scopeZh,
        scopeEn: values.scopeEn ?? null,
        technicalCodes: values.technicalCodes,
        activities: values.activities ?? [],
        headcountInScope: values.headcountInScope,
        changeNoticeId: changeNoticeId ?? null,
      })}
      onDone={({ id }) => redirect('show', 'applications', id)}
    >
      <FieldRow>
        <EnumInput
          source="direction"
          list="ScopeDirection"
          label="resources.applications.fields.scopeDirection"
          validate={needed}
        />
        <HeadcountInput source="headcountInScope" validate={needed} />
        <ServiceFieldsInput source="technicalCodes" validate={needed} />
        <EnumsInput source="activities" list="ScopeActivity" />
      </FieldRow>
      <TextInput source="scopeZh" multiline minRows={2} validate={needed} />
      <TextInput source="scopeEn" multiline minRows={2} />
      <TextInput
        source="reason"
        label="resources.applications.fields.statedReason"
        multiline
        minRows={2}
        validate={needed}
      />
    </VerbButton>
  );
}
