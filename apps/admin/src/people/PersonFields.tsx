import { required, SelectInput, useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import type { RecordTechnicalCodeInput } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { EndVerb } from './EndVerb.js';
import { FieldInput } from './FieldInput.js';
import { JudgedInputs } from './JudgedInputs.js';
import type { PersonProps } from './person.documents.js';
import { END_TECHNICAL_CODE, RECORD_TECHNICAL_CODE } from './qualification-verb.documents.js';

type Asked = Omit<RecordTechnicalCodeInput, 'personId'>;

const needed = required();

/** The fields the person knows. */
export function PersonFields({ person }: PersonProps) {
  return (
    <Section actions={<RecordTechnicalCode person={person} />} flush>
      <Rows
        rows={person.technicalCodes}
        columns={[
          { source: 'code', render: (row) => <ServiceFields codes={[row.code]} named /> },
          { source: 'source', render: (row) => <EnumText list="TechnicalCodeSource" word={row.source} /> },
          { source: 'validFrom', render: (row) => <Day value={row.validFrom} /> },
          { source: 'validUntil', render: (row) => <Day value={row.validUntil} relative="plain" /> },
          { source: 'evaluator', render: (row) => row.evaluator?.name },
          { source: 'codeEvidence', render: (row) => row.evidence },
          { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
          {
            source: 'verbs',
            align: 'right',
            render: ({ id, version, validUntil }) => (
              <EndVerb
                verb="endTechnicalCode"
                document={END_TECHNICAL_CODE}
                permission="person:keep"
                until={validUntil}
                toInput={(endsOn) => ({ technicalCodeId: id, expectedVersion: version, endsOn })}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

function RecordTechnicalCode({ person }: PersonProps) {
  const today = useViewer()?.today;
  return (
    <VerbButton
      verb="recordTechnicalCode"
      document={RECORD_TECHNICAL_CODE}
      permission="person:keep"
      defaultValues={today ? { validFrom: today } : {}}
      toInput={(asked: Asked) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        <FieldInput source="code" validate={needed} />
        <EnumInput source="source" list="TechnicalCodeSource" validate={needed} />
        <PlainDateInput source="validFrom" validate={needed} />
        <PlainDateInput source="validUntil" />
      </FieldRow>
      <EvaluationInput person={person} />
      <JudgedInputs optional />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

/** The evaluation a code rests on, where it does: one that found the person competent. */
function EvaluationInput({ person }: PersonProps) {
  const translate = useTranslate();
  const choices = person.competenceEvaluations
    .filter(({ result }) => result === 'COMPETENT')
    .map(({ id, evaluatedOn, authorisedFunction, code, evaluatorName }) => ({
      id,
      name: [evaluatedOn, translate(`enums.AuthorisedFunction.${authorisedFunction}`), code, evaluatorName]
        .filter(Boolean)
        .join(' · '),
    }));
  if (choices.length === 0) return null;
  return <SelectInput source="evaluationId" choices={choices} translateChoice={false} />;
}
