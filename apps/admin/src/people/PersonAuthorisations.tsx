import { required } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import type { AuthoriseInput } from '../gql/graphql.js';
import { ProposeQualification } from '../qualificationProposals/ProposeQualification.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { ProgrammePicker } from '../shared/ProgrammePicker.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { EndVerb } from './EndVerb.js';
import type { PersonProps } from './person.documents.js';
import { AUTHORISE, END_AUTHORISATION } from './qualification-verb.documents.js';

type Asked = Omit<AuthoriseInput, 'personId'>;

const needed = required();

/** What the body lets the person do. */
export function PersonAuthorisations({ person }: PersonProps) {
  const isOwn = useViewer()?.personId === person.id;
  return (
    <Section
      actions={
        <>
          {!isOwn && <ProposeQualification personId={person.id} />}
          <Authorise person={person} />
        </>
      }
      flush
    >
      <Rows
        rows={person.authorisations}
        columns={[
          {
            source: 'authorisedFunction',
            render: (row) => <EnumText list="AuthorisedFunction" word={row.authorisedFunction} />,
          },
          { source: 'programme', render: (row) => <ProgrammeName programme={row.programme} /> },
          { source: 'validFrom', render: (row) => <Day value={row.validFrom} /> },
          { source: 'validUntil', render: (row) => <Day value={row.validUntil} relative="plain" /> },
          { source: 'authorisedBy', render: (row) => row.authorisedByName },
          { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
          {
            source: 'verbs',
            align: 'right',
            render: ({ id, version, validUntil }) => (
              <EndVerb
                verb="endAuthorisation"
                document={END_AUTHORISATION}
                permission="person:authorise"
                until={validUntil}
                toInput={(endsOn) => ({ authorisationId: id, expectedVersion: version, endsOn })}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

function Authorise({ person }: PersonProps) {
  const viewer = useViewer();
  if (viewer?.personId === person.id) return null;
  return (
    <VerbButton
      verb="authorise"
      document={AUTHORISE}
      permission="person:authorise"
      defaultValues={viewer ? { validFrom: viewer.today } : {}}
      toInput={(asked: Asked) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        <EnumInput source="authorisedFunction" list="AuthorisedFunction" validate={needed} />
        <ProgrammePicker source="programmeId" validate={needed} />
        <PlainDateInput source="validFrom" validate={needed} />
        <PlainDateInput source="validUntil" validate={needed} />
      </FieldRow>
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}
