import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumsInput, NullableBooleanInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { Misuses } from '../markUses/Misuses.js';
import { ProposedChip } from './ProposedChip.js';
import type { MarkCaseRow } from './mark-case.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="MarkCaseStatus" alwaysOn />,
  <EnumsInput key="outcome" source="outcome" list="MarkCaseOutcome" />,
  <NullableBooleanInput key="isGrave" source="isGrave" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Every misuse of the mark that was taken up, the newest first. */
export function MarkCaseList() {
  return (
    <ResourceList<MarkCaseRow>
      sort={{ field: 'openedOn', order: 'DESC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.client.name,
        under: <Misuses misuses={row.misuses} />,
        chips: (
          <>
            <EnumChip list="MarkCaseStatus" word={row.status} />
            <DueDay day={row.correctBy} list="ClockState" state={row.correctState} />
            <ProposedChip step={row.proposedStep} />
          </>
        ),
      })}
    >
      <DataTable.Col<MarkCaseRow> source="number" />
      <DataTable.Col<MarkCaseRow> source="client" disableSort render={(row) => row.client.name} />
      <DataTable.Col<MarkCaseRow> source="markUse" disableSort render={(row) => row.markUse.place} />
      <DataTable.Col<MarkCaseRow> source="misuses" disableSort render={(row) => <Misuses misuses={row.misuses} />} />
      <DataTable.Col<MarkCaseRow> source="openedOn" render={(row) => <Day value={row.openedOn} />} />
      <DataTable.Col<MarkCaseRow>
        source="correctBy"
        render={(row) => <DueDay day={row.correctBy} list="ClockState" state={row.correctState} />}
      />
      <DataTable.Col<MarkCaseRow>
        source="outcome"
        render={(row) => <EnumText list="MarkCaseOutcome" word={row.outcome} />}
      />
      <DataTable.Col<MarkCaseRow>
        source="status"
        render={(row) => (
          <>
            <EnumChip list="MarkCaseStatus" word={row.status} /> <ProposedChip step={row.proposedStep} />
          </>
        )}
      />
    </ResourceList>
  );
}
