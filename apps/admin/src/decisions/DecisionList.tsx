import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { EnumsInput, PlainDateInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { DecidedLevel, OutcomeChip } from './DecisionChips.js';
import type { DecisionRow } from './decision.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="outcome" source="outcome" list="DecisionOutcome" alwaysOn />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
  <PlainDateInput key="from" source="decidedOn.gte" label="resources.decisions.fields.decidedFrom" />,
  <PlainDateInput key="to" source="decidedOn.lte" label="resources.decisions.fields.decidedTo" />,
];

/** Every word the body has given, the newest first. */
export function DecisionList() {
  return (
    <ResourceList<DecisionRow>
      sort={{ field: 'decidedOn', order: 'DESC' }}
      filters={FILTERS}
      hiddenColumns={['certification']}
      card={(decision) => ({
        over: decision.decidedOn,
        title: decision.client.name,
        under: decision.decidedBy?.name,
        chips: (
          <>
            <OutcomeChip decision={decision} />
            <DecidedLevel decision={decision} />
          </>
        ),
      })}
    >
      <DataTable.Col<DecisionRow> source="decidedOn" render={(row) => <Day value={row.decidedOn} />} />
      <DataTable.Col<DecisionRow> source="outcome" render={(row) => <OutcomeChip decision={row} />} />
      <DataTable.Col<DecisionRow> source="client.name" />
      <DataTable.Col<DecisionRow> source="level" render={(row) => <DecidedLevel decision={row} />} />
      <DataTable.Col<DecisionRow> source="certification" disableSort render={(row) => row.certification.number} />
      <DataTable.Col<DecisionRow>
        source="audit"
        disableSort
        render={(row) =>
          row.audit && (
            <RecordLink resource="audits" id={row.audit.id}>
              {row.audit.number}
            </RecordLink>
          )
        }
      />
      <DataTable.Col<DecisionRow>
        source="certificate"
        disableSort
        render={(row) =>
          row.certificate && (
            <RecordLink resource="certificates" id={row.certificate.id}>
              {row.certificate.number}
            </RecordLink>
          )
        }
      />
      <DataTable.Col<DecisionRow> source="decidedBy" disableSort render={(row) => row.decidedBy?.name} />
    </ResourceList>
  );
}
