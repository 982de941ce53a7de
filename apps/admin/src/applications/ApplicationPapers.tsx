import { Box, Typography } from '@mui/material';
import { required, SelectInput, useTranslate } from 'react-admin';
import type { DocumentKind } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { useEditionNames } from '../shared/edition-names.js';
import { withNote } from '../shared/listed.js';
import { Rows } from '../shared/Rows.js';
import type { RowsColumn } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ApplicationRecord } from './application.documents.js';
import { ADD_APPLICATION_DOCUMENT, REMOVE_APPLICATION_DOCUMENT } from './application-verb.documents.js';

/** Papers that belong to an application; the other kinds come later in the file. A transfer brings audit reports. */
const KINDS: readonly DocumentKind[] = [
  'APPLICATION_FORM',
  'BUSINESS_LICENCE',
  'PERMITS',
  'OTHER_CERTIFICATES',
  'HEADCOUNT',
  'SERVICE_HANDBOOK',
  'ORGANISATION_PROFILE',
  'SCOPE_STATEMENT',
  'SERVICE_BLUEPRINT',
  'CREDIT_CHECK',
  'AUDIT_REPORT',
  'OTHER',
];

/** Papers can be taken out again only while nobody relies on them. */
const REMOVAL: RowsColumn<{ readonly id: string }> = {
  source: 'verbs',
  align: 'right',
  render: ({ id }) => <RemovePaper id={id} />,
};

interface ApplicationProps {
  readonly application: ApplicationRecord;
}

/** The papers that came with an application, and those its edition still asks for. */
export function ApplicationPapers({ application }: ApplicationProps) {
  const translate = useTranslate();
  const takesPapers = application.status === 'DRAFT' || application.status === 'SUBMITTED';
  return (
    <Section
      title={translate('resources.applications.sections.papers')}
      actions={takesPapers && <AddPaper application={application} />}
      flush
    >
      <Missing application={application} />
      <Rows
        rows={application.documents}
        empty="resources.applications.noPapers"
        columns={[
          { source: 'kind', render: (paper) => <EnumText list="DocumentKind" word={paper.kind} /> },
          { source: 'document', render: (paper) => <DocumentLink document={paper.document} /> },
          { source: 'addedOn', render: (paper) => <Day value={paper.addedOn} /> },
          ...(application.status === 'DRAFT' ? [REMOVAL] : []),
        ]}
      />
    </Section>
  );
}

function Missing({ application: { missingDocuments, status, editionId } }: ApplicationProps) {
  const translate = useTranslate();
  const kindName = useKindName(editionId);
  if (missingDocuments.length === 0 || status !== 'DRAFT') return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, px: 2, py: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {translate('resources.applications.missingPapers')}
      </Typography>
      {missingDocuments.map((kind) => (
        <StatusChip key={kind} tone="warn">
          {kindName(kind)}
        </StatusChip>
      ))}
    </Box>
  );
}

/** The name of a kind of paper; of `OTHER`, which says nothing, also what the edition means by it. */
function useKindName(editionId: string): (kind: DocumentKind) => string {
  const translate = useTranslate();
  const names = useEditionNames();
  return (kind) => {
    const name = translate(`enums.DocumentKind.${kind}`);
    const meant = kind === 'OTHER' ? names.paper(editionId, kind) : '';
    return meant ? withNote(name, meant) : name;
  };
}

interface Paper {
  readonly kind: DocumentKind;
  readonly documentId: string;
}

function AddPaper({ application: { id, missingDocuments, editionId } }: ApplicationProps) {
  const kindName = useKindName(editionId);
  const [firstMissing] = missingDocuments;
  // An edition of the body's own may ask for any kind.
  const words = [...KINDS, ...missingDocuments.filter((kind) => !KINDS.includes(kind))];
  return (
    <VerbButton
      verb="addApplicationDocument"
      document={ADD_APPLICATION_DOCUMENT}
      permission="application:draft"
      defaultValues={firstMissing ? { kind: firstMissing } : {}}
      toInput={({ kind, documentId }: Paper) => ({ applicationId: id, kind, documentId })}
    >
      <SelectInput
        source="kind"
        choices={words.map((kind) => ({ id: kind, name: kindName(kind) }))}
        translateChoice={false}
        validate={required()}
      />
      <FileUploadInput source="documentId" validate={required()} />
    </VerbButton>
  );
}

function RemovePaper({ id }: { readonly id: string }) {
  return (
    <VerbButton
      verb="removeApplicationDocument"
      document={REMOVE_APPLICATION_DOCUMENT}
      permission="application:draft"
      tone="danger"
      variant="text"
      toInput={() => ({ applicationDocumentId: id })}
    />
  );
}
