import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import type { RecordEducationInput, RemoveEducationInput } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumChip } from '../shared/EnumChip.js';
import { PersonDaysInput } from '../shared/number-inputs.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RECORD_EDUCATION, REMOVE_EDUCATION } from './learning-verb.documents.js';
import type { PersonProps, PersonRecord } from './person.documents.js';
import { useSpeaksFor } from './RecordDeclaration.js';

const needed = required();

/** What the person learned, by year against what the body asks. */
export function PersonEducation({ person }: PersonProps) {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('resources.people.sections.educationYears')} flush>
        <Rows
          rows={person.educationYears.map((year) => ({ id: String(year.year), ...year }))}
          empty="people.none.educationYears"
          columns={[
            { source: 'year', render: (row) => row.year },
            { source: 'hours', render: (row) => translate('people.hoursOf', { done: row.hours, asked: row.target }) },
            {
              source: 'professionalHours',
              render: (row) =>
                translate('people.hoursOf', { done: row.professionalHours, asked: row.professionalTarget }),
            },
            {
              source: 'educationState',
              render: (row) => row.state && <EnumChip list="EducationState" word={row.state} />,
            },
          ]}
        />
      </Section>
      <Section
        title={translate('resources.people.sections.educationRecords')}
        actions={<RecordEducation personId={person.id} />}
        flush
      >
        <Rows
          rows={person.education}
          empty="people.none.education"
          columns={[
            { source: 'doneOn', render: (row) => <Day value={row.doneOn} /> },
            { source: 'subject', render: (row) => row.subject },
            { source: 'provider', render: (row) => row.provider },
            { source: 'hours', align: 'right', render: (row) => row.hours },
            { source: 'professional', render: (row) => <YesNo value={row.professional} /> },
            { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
            {
              source: 'removedOn',
              render: ({ removedOn, removalReason }) =>
                removedOn && translate('people.cancelled', { on: removedOn, reason: removalReason ?? '' }),
            },
            { source: 'verbs', align: 'right', render: (row) => !row.removedOn && <RemoveEducation education={row} /> },
          ]}
        />
      </Section>
    </>
  );
}

interface RecordEducationProps {
  readonly personId: string;
  readonly variant?: 'outlined' | 'text';
}

/** Records what a person learned, from his page or from where it is seen to be missing. */
export function RecordEducation({ personId, variant = 'outlined' }: RecordEducationProps) {
  const today = useToday();
  if (!useSpeaksFor(personId)) return null;
  return (
    <VerbButton
      verb="recordEducation"
      document={RECORD_EDUCATION}
      permission="person:declare-interest"
      resource="people"
      variant={variant}
      defaultValues={{ professional: true, ...(today ? { doneOn: today } : {}) }}
      toInput={(asked: Omit<RecordEducationInput, 'personId'>) => ({ personId, ...asked })}
    >
      <TextInput source="subject" validate={needed} />
      <FieldRow>
        <TextInput source="provider" />
        <PlainDateInput source="doneOn" validate={needed} />
        <PersonDaysInput source="hours" validate={needed} />
        <BooleanInput source="professional" />
      </FieldRow>
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

function RemoveEducation({ education }: { readonly education: PersonRecord['education'][number] }) {
  return (
    <VerbButton
      verb="removeEducation"
      document={REMOVE_EDUCATION}
      permission="person:keep"
      variant="text"
      tone="danger"
      maxWidth="xs"
      toInput={({ reason }: Pick<RemoveEducationInput, 'reason'>) => ({
        continuingEducationId: education.id,
        expectedVersion: education.version,
        reason,
      })}
    >
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}
