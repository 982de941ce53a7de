import type { PlainDate } from '@touchstone/plain-date';
import { CreditSubject } from '@touchstone/rules';
import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useToday } from '../auth-provider/useViewer.js';
import { FileUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RECORD_CREDIT_CHECKS } from './credit.documents.js';

interface LookUp {
  readonly subject: CreditSubject;
  readonly listed: boolean;
  readonly related?: boolean | null;
  readonly clearanceDocumentId?: string | null;
  readonly assessment?: string | null;
}

interface LookUps {
  readonly checkedOn: PlainDate;
  readonly publicityScreenshotId: string;
  readonly creditChinaScreenshotId: string;
  readonly checks: readonly LookUp[];
}

const SUBJECTS = Object.values(CreditSubject);
const needed = required();

/** Records the five look-ups at once: one screenshot a register, and of each subject whether it names the client. */
export function RecordCreditChecks({ clientId }: { readonly clientId: string }) {
  const today = useToday();
  if (!today) return null;
  return (
    <VerbButton
      verb="recordCreditChecks"
      document={RECORD_CREDIT_CHECKS}
      permission="credit:record"
      maxWidth="md"
      resource="credit"
      defaultValues={{ checkedOn: today, checks: SUBJECTS.map((subject) => ({ subject, listed: false })) }}
      toInput={(lookUps: LookUps) => inputOf(clientId, lookUps)}
    >
      <FieldRow columns={3}>
        <PlainDateInput source="checkedOn" max={today} validate={needed} />
        <FileUploadInput source="publicityScreenshotId" validate={needed} />
        <FileUploadInput source="creditChinaScreenshotId" validate={needed} />
      </FieldRow>
      {SUBJECTS.map((subject, at) => (
        <SubjectInputs key={subject} subject={subject} at={at} />
      ))}
    </VerbButton>
  );
}

function inputOf(clientId: string, { checkedOn, checks, ...screenshots }: LookUps) {
  return {
    clientId,
    checkedOn,
    checks: checks.map(({ subject, listed, related, clearanceDocumentId, assessment }) => ({
      subject,
      listed,
      screenshotId: isPublicity(subject) ? screenshots.publicityScreenshotId : screenshots.creditChinaScreenshotId,
      related: listed && isPenalty(subject) ? (related ?? true) : null,
      clearanceDocumentId: (listed && clearanceDocumentId) || null,
      assessment: (listed && assessment) || null,
    })),
  };
}

/** One subject: whether it names the client and, if it does, what is to be said of that. */
function SubjectInputs({ subject, at }: { readonly subject: CreditSubject; readonly at: number }) {
  const translate = useTranslate();
  const listed = useWatch({ name: `checks.${at}.listed` }) as boolean | undefined;
  const source = (name: string) => `checks.${at}.${name}`;
  const label = (name: string) => `resources.credit.fields.${name}`;
  return (
    <FieldGroup>
      <BooleanInput
        source={source('listed')}
        label={translate('resources.credit.listedIn', { subject: translate(`enums.CreditSubject.${subject}`) })}
        helperText={false}
      />
      {listed && (
        <FieldRow columns={3}>
          {isPenalty(subject) ? (
            <BooleanInput source={source('related')} label={label('related')} defaultValue />
          ) : (
            <span />
          )}
          <FileUploadInput source={source('clearanceDocumentId')} label={label('clearanceDocument')} />
          <TextInput source={source('assessment')} label={label('assessment')} multiline />
        </FieldRow>
      )}
    </FieldGroup>
  );
}

function isPublicity(subject: CreditSubject): boolean {
  return subject.startsWith('PUBLICITY');
}

function isPenalty(subject: CreditSubject): boolean {
  return subject.endsWith('PENALTY');
}
