import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EditionName } from '../shared/edition-names.js';
import { SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import type { ProgrammeRow } from './programme.documents.js';

const FILTERS = [<SearchInput key="q" source="q" alwaysOn />];

/** What the body certifies against. */
export function ProgrammeList() {
  return (
    <ResourceList<ProgrammeRow>
      sort={{ field: 'code', order: 'ASC' }}
      filters={FILTERS}
      card={(programme) => ({
        over: programme.code,
        title: <ProgrammeName programme={programme} />,
        under: <Newest programme={programme} />,
      })}
    >
      <DataTable.Col<ProgrammeRow> source="code" />
      <DataTable.Col<ProgrammeRow> source="titleZh" />
      <DataTable.Col<ProgrammeRow> source="titleEn" />
      <DataTable.Col<ProgrammeRow> source="editionId" disableSort render={(row) => <Newest programme={row} />} />
      <DataTable.Col<ProgrammeRow>
        source="adoptedOn"
        disableSort
        render={(row) => <Day value={row.editions[0]?.adoptedOn} />}
      />
    </ResourceList>
  );
}

/** The edition adopted last. */
function Newest({ programme: { editions } }: { readonly programme: ProgrammeRow }) {
  const [newest] = editions;
  return newest ? <EditionName editionId={newest.editionId} /> : null;
}
