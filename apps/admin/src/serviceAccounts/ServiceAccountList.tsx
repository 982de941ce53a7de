import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, DataTable } from 'react-admin';
import { CreateLink } from '../shared/CreateLink.js';
import { Day } from '../shared/Day.js';
import { SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import type { ServiceAccountRow } from './service-account.documents.js';
import { lastUse, ServiceAccountActive, ServiceAccountScopes } from './service-account-facts.js';

const FILTERS = [<SearchInput key="q" source="q" alwaysOn />, <BooleanInput key="isActive" source="isActive" />];

/** Programs that ask the API, and what they may do. */
export function ServiceAccountList() {
  return (
    <ResourceList<ServiceAccountRow>
      sort={{ field: 'name', order: 'ASC' }}
      filters={FILTERS}
      actions={<CreateLink verb="openServiceAccount" />}
      card={(account) => ({
        title: account.name,
        over: account.purpose,
        under: <ServiceAccountScopes account={account} />,
        chips: <ServiceAccountActive account={account} />,
      })}
    >
      <DataTable.Col<ServiceAccountRow> source="name" />
      <DataTable.Col<ServiceAccountRow>
        source="scopes"
        disableSort
        render={(account) => <ServiceAccountScopes account={account} />}
      />
      <DataTable.Col<ServiceAccountRow>
        source="liveKeys"
        disableSort
        render={({ keys }) => keys.filter(({ state }) => state === 'LIVE').length}
      />
      <DataTable.Col<ServiceAccountRow>
        source="lastUsedOn"
        disableSort
        render={(account) => <LastUse account={account} />}
      />
      <DataTable.Col<ServiceAccountRow>
        source="isActive"
        render={(account) => <ServiceAccountActive account={account} />}
      />
    </ResourceList>
  );
}

function LastUse({ account }: { readonly account: ServiceAccountRow }) {
  const day = lastUse(account);
  return day && <Day value={day as PlainDate} />;
}
