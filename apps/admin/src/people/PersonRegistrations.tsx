import { required, TextInput } from 'react-admin';
import type { RecordRegistrationInput } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { PersonProps } from './person.documents.js';
import { RECORD_REGISTRATION } from './qualification-verb.documents.js';
import { RenewRegistration } from './RenewRegistration.js';
import { RegistrationSuspension, RegistrationVerbs } from './RegistrationSuspension.js';

type Asked = Omit<RecordRegistrationInput, 'personId'>;

const needed = required();

/** What the registrar granted the person. */
export function PersonRegistrations({ person }: PersonProps) {
  return (
    <Section actions={<RecordRegistration person={person} />} flush>
      <Rows
        rows={person.registrations}
        columns={[
          { source: 'number', render: (row) => row.number },
          { source: 'grade', render: (row) => <EnumText list="RegistrationGrade" word={row.grade} /> },
          { source: 'specialty', render: (row) => <EnumText list="RegistrationSpecialty" word={row.specialty} /> },
          { source: 'registrar', render: (row) => row.registrar },
          { source: 'validFrom', render: (row) => <Day value={row.validFrom} /> },
          { source: 'validUntil', render: (row) => <Day value={row.validUntil} relative="plain" /> },
          { source: 'suspension', render: (row) => <RegistrationSuspension registration={row} /> },
          { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
          {
            source: 'verbs',
            align: 'right',
            render: (row) => (
              <>
                {row.id === lastOf(person) && <RenewRegistration personId={person.id} registrationId={row.id} />}
                <RegistrationVerbs registration={row} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function RecordRegistration({ person }: PersonProps) {
  return (
    <VerbButton
      verb="recordRegistration"
      document={RECORD_REGISTRATION}
      permission="person:keep"
      defaultValues={{ registrar: 'CCAA', specialty: 'SERVICE' }}
      toInput={(asked: Asked) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        <EnumInput source="grade" list="RegistrationGrade" validate={needed} />
        <TextInput source="number" validate={needed} />
        <TextInput source="registrar" validate={needed} />
        <EnumInput source="specialty" list="RegistrationSpecialty" validate={needed} />
        <PlainDateInput source="validFrom" validate={needed} />
        <PlainDateInput source="validUntil" validate={needed} />
      </FieldRow>
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

/** The registration that lasts longest, which the API puts first: it is the one that is renewed. */
function lastOf({ registrations }: PersonProps['person']): string | undefined {
  return registrations[0]?.id;
}
