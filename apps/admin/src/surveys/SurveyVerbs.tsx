import { Button } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import type { AmendSurveyInput } from '../gql/graphql.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AMEND_SURVEY, CLOSE_SURVEY, RECORD_SURVEY_ANSWERS } from './survey.documents.js';
import type { SurveyRecord } from './survey.documents.js';
import { SurveyInputs } from './SurveyInputs.js';

const needed = required();
const KEEP = 'survey:keep' as const;
type Plan = Omit<AmendSurveyInput, 'surveyId' | 'expectedVersion'>;

/** What can be done with a survey as it stands. */
export function SurveyVerbs({ survey }: { readonly survey: SurveyRecord }) {
  const same = { surveyId: survey.id, expectedVersion: survey.version };
  const isOpen = survey.status === 'COLLECTING';
  return (
    <>
      <Download survey={survey} />
      {isOpen && (
        <>
          <VerbButton
            verb="amendSurvey"
            document={AMEND_SURVEY}
            permission={KEEP}
            resource="surveys"
            maxWidth="md"
            defaultValues={planOf({ ...survey, analystId: survey.analyst?.id ?? '' }) as never}
            toInput={(values: Plan) => ({ ...same, ...planOf(values) })}
          >
            <SurveyInputs clientId={survey.client.id} auditId={survey.audit?.id ?? null} />
          </VerbButton>
          <TypeAnswers survey={survey} />
          <VerbButton
            verb="closeSurvey"
            document={CLOSE_SURVEY}
            permission={KEEP}
            resource="surveys"
            variant="contained"
            confirm
            toInput={() => same}
          />
        </>
      )}
    </>
  );
}

/** One customer's answers from paper, in the order of the questions. */
function TypeAnswers({ survey }: { readonly survey: SurveyRecord }) {
  const translate = useTranslate();
  const titles = new Map(
    survey.questionnaire.dimensions.flatMap(({ items }) => items).map((item) => [item.code, item.title]),
  );
  return (
    <VerbButton
      verb="recordSurveyAnswers"
      document={RECORD_SURVEY_ANSWERS}
      permission={KEEP}
      resource="surveys"
      toInput={({ rowKey, given }: { readonly rowKey: string; readonly given?: Readonly<Record<string, string>> }) => ({
        surveyId: survey.id,
        expectedVersion: survey.version,
        rows: [{ rowKey, answers: survey.columns.map((_column, at) => answerOf(given?.[`a${at}`])) }],
      })}
    >
      <TextInput source="rowKey" validate={needed} />
      {survey.columns.map(({ code }, at) => (
        <TextInput
          key={code}
          source={`given.a${at}`}
          label={titles.get(code) ?? translate(`resources.surveys.asked.${code}`)}
          type="number"
          helperText={false}
        />
      ))}
    </VerbButton>
  );
}

function Download({ survey: { csv, title } }: { readonly survey: SurveyRecord }) {
  const translate = useTranslate();
  return (
    <Button component="a" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`} download={`${title}.csv`}>
      {translate('resources.surveys.download')}
    </Button>
  );
}

/** A plan as the verbs take it; what is read beside it is left out. */
function planOf(of: Plan): Plan {
  const {
    analystId,
    title,
    startsOn,
    endsOn,
    frame,
    frameSize,
    drawMethod,
    invited,
    confidence,
    marginPercent,
    sharePercent,
  } = of;
  const { scaleMax, overall, recommend, dimensions } = of.questionnaire;
  const part = ({ code, title: wording, weight }: { code: string; title: string; weight: string }) => ({
    code,
    title: wording,
    weight,
  });
  return {
    analystId,
    title,
    startsOn,
    endsOn,
    frame,
    frameSize,
    drawMethod,
    invited,
    confidence,
    marginPercent,
    sharePercent,
    questionnaire: {
      scaleMax,
      overall,
      recommend,
      dimensions: dimensions.map((each) => ({ ...part(each), items: each.items.map(part) })),
    },
  };
}

function answerOf(text: string | number | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
