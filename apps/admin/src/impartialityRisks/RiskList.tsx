import { DataTable } from 'react-admin';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumsInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { RegisterRisk } from './RiskVerbs.js';
import type { RiskRow } from './risk.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="RiskStatus" alwaysOn />,
  <EnumsInput key="severity" source="severity" list="RiskSeverity" alwaysOn />,
  <EnumsInput key="threat" source="threat" list="RiskThreat" />,
  <ReferencePicker key="owner" source="owner" reference="people" optionText="name" />,
];

/** Every risk to impartiality, the next to be looked at first. */
export function RiskList() {
  return (
    <ResourceList<RiskRow>
      actions={<RegisterRisk />}
      sort={{ field: 'reviewBy', order: 'ASC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.description,
        under: <EnumText list="RiskThreat" word={row.threat} />,
        chips: (
          <>
            <EnumChip list="RiskSeverity" word={row.severity} />
            <EnumChip list="RiskStatus" word={row.status} />
            {row.status === 'OPEN' && <DueDay day={row.reviewBy} list="ClockState" state={row.reviewState} />}
          </>
        ),
      })}
    >
      <DataTable.Col<RiskRow> source="number" />
      <DataTable.Col<RiskRow> source="threat" render={(row) => <EnumText list="RiskThreat" word={row.threat} />} />
      <DataTable.Col<RiskRow> source="description" disableSort />
      <DataTable.Col<RiskRow>
        source="severity"
        disableSort
        render={(row) => <EnumChip list="RiskSeverity" word={row.severity} />}
      />
      <DataTable.Col<RiskRow> source="owner" disableSort render={(row) => row.owner?.name} />
      <DataTable.Col<RiskRow>
        source="reviewBy"
        render={(row) =>
          row.status === 'OPEN' && <DueDay day={row.reviewBy} list="ClockState" state={row.reviewState} />
        }
      />
      <DataTable.Col<RiskRow> source="status" render={(row) => <EnumChip list="RiskStatus" word={row.status} />} />
    </ResourceList>
  );
}
