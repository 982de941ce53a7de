import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { Province, Sector, SectorLetter } from '../shared/codes.js';
import { Whole } from '../shared/numbers.js';
import { ProvinceInput, SearchInput, SectorInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { CreateLink } from '../shared/CreateLink.js';
import { Uscc } from '../shared/Uscc.js';
import type { ClientRow } from './client.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ProvinceInput key="provinceCode" source="provinceCode" />,
  <SectorInput key="sector" source="sector" />,
];

/** Everybody who has asked for a certification, by name. */
export function ClientList() {
  return (
    <ResourceList<ClientRow>
      sort={{ field: 'name', order: 'ASC' }}
      filters={FILTERS}
      hiddenColumns={['contactPhone']}
      actions={<CreateLink verb="registerClient" />}
      card={(client) => ({
        title: client.name,
        over: <Uscc value={client.uscc} />,
        under: (
          <>
            <Province code={client.provinceCode} /> · <Sector code={client.sector} />
          </>
        ),
      })}
    >
      <DataTable.Col<ClientRow> source="name" />
      <DataTable.Col<ClientRow> source="uscc" render={(client) => <Uscc value={client.uscc} />} />
      <DataTable.Col<ClientRow>
        source="provinceCode"
        disableSort
        render={(client) => <Province code={client.provinceCode} />}
      />
      <DataTable.Col<ClientRow>
        source="sector"
        disableSort
        render={(client) => <SectorLetter code={client.sector} />}
      />
      <DataTable.Col<ClientRow>
        source="headcount"
        align="right"
        render={(client) => <Whole value={client.headcount} />}
      />
      <DataTable.Col<ClientRow> source="contactName" disableSort />
      <DataTable.Col<ClientRow> source="contactPhone" disableSort />
      <DataTable.Col<ClientRow> source="registeredOn" render={(client) => <Day value={client.registeredOn} />} />
    </ResourceList>
  );
}
