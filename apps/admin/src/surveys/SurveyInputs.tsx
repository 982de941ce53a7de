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

/** How a survey is planned: when, of whom, how sure, and what is asked. */
export function SurveyInputs() {
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
