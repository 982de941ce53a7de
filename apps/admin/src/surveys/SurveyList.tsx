import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { CreateLink } from '../shared/CreateLink.js';
import { EnumsInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { Dash } from '../shared/numbers.js';
import type { SurveyRow } from './survey.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="SurveyStatus" alwaysOn />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Every customer survey, the newest first. */
export function SurveyList() {
  return (
    <ResourceList<SurveyRow>
      sort={{ field: 'startsOn', order: 'DESC' }}
      filters={FILTERS}
      actions={<CreateLink verb="drawUpSurvey" resource="surveys" />}
      card={(row) => ({
        over: row.client.name,
        title: row.title,
        under: (
          <>
            CSI <Index row={row} />
          </>
        ),
        chips: <Chips row={row} />,
      })}
    >
      <DataTable.Col<SurveyRow> source="title" />
      <DataTable.Col<SurveyRow> source="client.name" />
      <DataTable.Col<SurveyRow>
        source="standard"
        disableSort
        render={({ standard }) => <EnumText list="SurveyStandard" word={standard} />}
      />
      <DataTable.Col<SurveyRow> source="startsOn" render={({ startsOn }) => <Day value={startsOn} />} />
      <DataTable.Col<SurveyRow>
        source="respondents"
        align="right"
        render={({ respondents, requiredSample }) => `${respondents} / ${requiredSample}`}
      />
      <DataTable.Col<SurveyRow> source="csi" align="right" disableSort render={(row) => <Index row={row} />} />
      <DataTable.Col<SurveyRow> source="status" render={(row) => <Chips row={row} />} />
    </ResourceList>
  );
}

function Index({ row }: { readonly row: SurveyRow }) {
  // Six places are kept; cutting the text is cutting the number.
  return row.csi === null ? <Dash /> : <>{row.csi.replace(/(\.\d\d)\d*$/, '$1')}</>;
}

function Chips({ row: { status, labels } }: { readonly row: SurveyRow }) {
  return (
    <>
      <EnumChip list="SurveyStatus" word={status} />{' '}
      {labels.includes('SAMPLE_TOO_SMALL') && <EnumChip list="SurveyLabel" word="SAMPLE_TOO_SMALL" />}
    </>
  );
}
