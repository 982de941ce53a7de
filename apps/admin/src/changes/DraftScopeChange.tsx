import { required, TextInput, useRedirect } from 'react-admin';
import type { ScopeActivity, ScopeDirection } from '@touchstone/rules';
import { DRAFT_SCOPE_CHANGE } from '../applications/application-verb.documents.js';
import { useBlockers } from '../next-steps/useBlockers.js';
import { EnumInput, EnumsInput } from '../shared/EnumInput.js';
import { HeadcountInput } from '../shared/number-inputs.js';
import { ServiceFieldsInput } from '../shared/ServiceFields.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';

const needed = required();

interface Props {
  /** The file as it reads now: the form begins with that, in the words of the certificate that runs. */
  readonly file: {
    readonly id: string;
    readonly scopeZh: string;
    readonly scopeEn?: string | null | undefined;
    readonly technicalCodes: string[];
    readonly client: { readonly headcount: number };
    readonly certificates: ReadonlyArray<{ readonly scopeZh: string; readonly scopeEn?: string | null | undefined }>;
    readonly agreement?: { readonly application: { readonly headcountInScope: number } } | null | undefined;
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

/**
 * Begins an application for another scope of a file, in the words that stand now. What stands against it whatever is
 * asked for is told beforehand.
 */
export function DraftScopeChange({ file, changeNoticeId }: Props) {
  const redirect = useRedirect();
  const against = useBlockers(changeNoticeId ?? file.id);
  const { technicalCodes, client, agreement, certificates } = file;
  const { scopeZh, scopeEn } = certificates[0] ?? file;
  // Those the file began with, unless there are fewer people by now.
  const headcountInScope = Math.min(agreement?.application.headcountInScope ?? client.headcount, client.headcount);
  return (
    <VerbButton
      verb="draftScopeChange"
      document={DRAFT_SCOPE_CHANGE}
      permission="application:draft"
      resource="applications"
      maxWidth="md"
      blockers={against('draftScopeChange')}
      defaultValues={{ scopeZh, scopeEn: scopeEn ?? null, technicalCodes, headcountInScope }}
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
