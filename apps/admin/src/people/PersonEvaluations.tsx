import { required } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import type { RecordCompetenceEvaluationInput } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { FieldInput } from './FieldInput.js';
import type { PersonProps } from './person.documents.js';
import { RECORD_COMPETENCE_EVALUATION } from './qualification-verb.documents.js';

type Asked = Omit<RecordCompetenceEvaluationInput, 'personId'>;

const needed = required();

/** How the person's competence was judged. */
export function PersonEvaluations({ person }: PersonProps) {
  return (
    <Section actions={<Evaluate person={person} />} flush>
      <Rows
        rows={person.competenceEvaluations}
        columns={[
          { source: 'evaluatedOn', render: (row) => <Day value={row.evaluatedOn} /> },
          {
            source: 'authorisedFunction',
            render: (row) => <EnumText list="AuthorisedFunction" word={row.authorisedFunction} />,
          },
          { source: 'code', render: (row) => row.code && <ServiceFields codes={[row.code]} /> },
          { source: 'method', render: (row) => <EnumText list="EvaluationMethod" word={row.method} /> },
          { source: 'result', render: (row) => <EnumChip list="CompetenceResult" word={row.result} /> },
          { source: 'criteria', render: (row) => row.criteria },
          { source: 'evidence', render: (row) => row.evidence },
          { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
          { source: 'evaluator', render: (row) => row.evaluatorName },
        ]}
      />
    </Section>
  );
}

function Evaluate({ person }: PersonProps) {
  const viewer = useViewer();
  if (viewer?.personId === person.id) return null;
  return (
    <VerbButton
      verb="recordCompetenceEvaluation"
      document={RECORD_COMPETENCE_EVALUATION}
      permission="person:evaluate"
      defaultValues={viewer ? { evaluatedOn: viewer.today } : {}}
      toInput={(asked: Asked) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        <EnumInput source="authorisedFunction" list="AuthorisedFunction" validate={needed} />
        <FieldInput source="code" />
        <EnumInput source="method" list="EvaluationMethod" validate={needed} />
        <EnumInput source="result" list="CompetenceResult" validate={needed} />
        <PlainDateInput source="evaluatedOn" validate={needed} />
      </FieldRow>
      <RemarkInput source="criteria" />
      <RemarkInput source="evidence" validate={needed} />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}
