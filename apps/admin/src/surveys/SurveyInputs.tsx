import {
  ArrayInput,
  BooleanInput,
  NumberInput,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  required,
  useTranslate,
} from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@touchstone/plain-date';
import { useWatch } from 'react-hook-form';
import { request } from '../data-provider/request.js';
import { FunctionCandidateInput } from '../people/FunctionCandidateInput.js';
import { SURVEY_ANALYSTS } from './survey.documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import type { SurveyQuestionnaireInput } from '../gql/graphql.js';

const needed = required();
const CONFIDENCES = [90, 95, 99].map((id) => ({ id, name: `${id} %` }));
const SCALES = [5, 10].map((id) => ({ id, name: `1–${id}` }));

/** A questionnaire to begin with; the weights are a proposal. */
export const FIRST_QUESTIONNAIRE: SurveyQuestionnaireInput = {
  scaleMax: 10,
  overall: true,
  recommend: false,
  dimensions: [{ code: 'D1', title: '', weight: '1', items: [{ code: 'Q1', title: '', weight: '1' }] }],
};

/** How a survey is planned: when, of whom, how sure, what is asked, and who analyses it. */
export function SurveyInputs(about: SurveyAbout) {
  const translate = useTranslate();
  const section = (name: string) => translate(`resources.surveys.sections.${name}`);
  return (
    <>
      <TextInput source="title" validate={needed} />
      <FieldGroup title={section('sampling')}>
        <TextInput source="frame" multiline validate={needed} helperText="resources.surveys.frameHint" />
        <FieldRow columns={3}>
          <NumberInput source="frameSize" min={1} step={1} validate={needed} />
          <NumberInput source="invited" min={1} step={1} validate={needed} />
          <EnumInput source="drawMethod" list="DrawMethod" validate={needed} />
          <SelectInput source="confidence" choices={CONFIDENCES} translateChoice={false} validate={needed} />
          <TextInput source="marginPercent" validate={needed} />
          <TextInput source="sharePercent" validate={needed} />
          <PlainDateInput source="startsOn" validate={needed} />
          <PlainDateInput source="endsOn" validate={needed} />
        </FieldRow>
        <AnalystInput {...about} />
      </FieldGroup>
      <FieldGroup title={section('questionnaire')}>
        <FieldRow columns={3}>
          <SelectInput
            source="questionnaire.scaleMax"
            label={label('scaleMax')}
            choices={SCALES}
            translateChoice={false}
            validate={needed}
          />
          <BooleanInput source="questionnaire.overall" label={label('overall')} />
          <BooleanInput source="questionnaire.recommend" label={label('recommend')} />
        </FieldRow>
        <Dimensions />
      </FieldGroup>
    </>
  );
}

/** What a survey is about: its client, where no input of the form says so, and the audit it is made for. */
interface SurveyAbout {
  readonly clientId?: string | undefined;
  readonly auditId: string | null;
}

interface SurveyDays {
  readonly clientId?: string;
  readonly startsOn?: PlainDate | null;
  readonly endsOn?: PlainDate | null;
}

/** Who analyses it: whom the gate lets do so on every day on which customers are asked. */
function AnalystInput({ clientId: known, auditId }: SurveyAbout) {
  const translate = useTranslate();
  const { clientId: given, startsOn, endsOn } = useWatch<SurveyDays>();
  const clientId = known ?? given;
  const { data } = useQuery({
    queryKey: ['survey-analysts', clientId, auditId, startsOn, endsOn],
    queryFn: ({ signal }) =>
      clientId && startsOn && endsOn
        ? request(SURVEY_ANALYSTS, { clientId, auditId, startsOn, endsOn }, signal)
        : Promise.resolve(null),
    enabled: Boolean(clientId && startsOn && endsOn && startsOn <= endsOn),
  });
  return (
    <FunctionCandidateInput
      source="analystId"
      candidates={data?.surveyAnalysts}
      hint={translate('resources.surveys.nobodyAnalyses')}
    />
  );
}

function Dimensions() {
  return (
    <ArrayInput source="questionnaire.dimensions" label={label('dimensions')}>
      <SimpleFormIterator disableReordering disableClear>
        <PartInputs />
        <ArrayInput source="items" label={label('items')}>
          <SimpleFormIterator inline disableReordering disableClear>
            <PartInputs />
          </SimpleFormIterator>
        </ArrayInput>
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function PartInputs() {
  return (
    <FieldRow columns={3}>
      <TextInput source="code" label={label('code')} validate={needed} helperText={false} />
      <TextInput source="title" label={label('wording')} validate={needed} helperText={false} />
      <TextInput source="weight" label={label('weight')} validate={needed} helperText={false} defaultValue="1" />
    </FieldRow>
  );
}

function label(name: string): string {
  return `resources.surveys.fields.${name}`;
}
