import { required, useRedirect } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { DrawUpSurveyInput } from '../gql/graphql.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { DRAW_UP_SURVEY } from './survey.documents.js';
import { FIRST_QUESTIONNAIRE, SurveyInputs } from './SurveyInputs.js';

const needed = required();

/** Plans a survey; coming from an audit, its client is filled in. */
export function SurveyDrawUp() {
  const redirect = useRedirect();
  const [search] = useSearchParams();
  const clientId = search.get('clientId');
  const auditId = search.get('auditId');
  return (
    <VerbPage
      verb="drawUpSurvey"
      document={DRAW_UP_SURVEY}
      resource="surveys"
      toInput={(values: DrawUpSurveyInput) => ({ ...values, auditId })}
      defaultValues={{
        ...(clientId ? { clientId } : {}),
        confidence: 95,
        marginPercent: '5',
        sharePercent: '50',
        drawMethod: 'RANDOM',
        questionnaire: FIRST_QUESTIONNAIRE as never,
      }}
      onDone={({ id }) => redirect('show', 'surveys', id)}
    >
      <ReferencePicker source="clientId" reference="clients" optionText="name" validate={needed} />
      <SurveyInputs auditId={auditId} />
    </VerbPage>
  );
}
