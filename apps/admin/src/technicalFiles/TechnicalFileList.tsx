import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { EnumsInput, NullableBooleanInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { HeldChip } from './HeldChip.js';
import type { TechnicalFileRow } from './technical-file.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="TechnicalFileStatus" alwaysOn />,
  <NullableBooleanInput key="isHeld" source="isHeld" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Every technical file, the last to be sealed first. */
export function TechnicalFileList() {
  return (
    <ResourceList<TechnicalFileRow>
      sort={{ field: 'sealBy', order: 'DESC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.client?.name,
        under: row.certification?.number,
        chips: (
          <>
            <EnumChip list="TechnicalFileStatus" word={row.status} />
            <HeldChip isHeld={row.isHeld} />
            <DueDay day={row.sealBy} list="ClockState" state={row.sealState} />
          </>
        ),
      })}
    >
      <DataTable.Col<TechnicalFileRow> source="number" />
      <DataTable.Col<TechnicalFileRow> source="client" render={(row) => row.client?.name} />
      <DataTable.Col<TechnicalFileRow> source="archivist" disableSort render={(row) => row.archivist?.name} />
      <DataTable.Col<TechnicalFileRow>
        source="sealBy"
        render={(row) => <DueDay day={row.sealBy} list="ClockState" state={row.sealState} />}
      />
      <DataTable.Col<TechnicalFileRow>
        source="retainUntil"
        render={(row) => (
          <>
            <Day value={row.retainUntil} /> <HeldChip isHeld={row.isHeld} />
          </>
        )}
      />
      <DataTable.Col<TechnicalFileRow>
        source="status"
        render={(row) => <EnumChip list="TechnicalFileStatus" word={row.status} />}
      />
    </ResourceList>
  );
}
