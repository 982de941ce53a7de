import { BooleanInput, DataTable } from 'react-admin';
import { CreateLink } from '../shared/CreateLink.js';
import { SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import type { AccountRow } from './account.documents.js';
import { AccountActive, AccountOwner, AccountRoles } from './account-facts.js';

const FILTERS = [<SearchInput key="q" source="q" alwaysOn />, <BooleanInput key="isActive" source="isActive" />];

/** Who can sign in, and as what. */
export function AccountList() {
  return (
    <ResourceList<AccountRow>
      sort={{ field: 'displayName', order: 'ASC' }}
      filters={FILTERS}
      actions={<CreateLink verb="openAccount" />}
      card={(account) => ({
        title: account.displayName,
        over: account.email,
        under: <AccountRoles account={account} />,
        chips: <AccountActive account={account} />,
      })}
    >
      <DataTable.Col<AccountRow> source="displayName" />
      <DataTable.Col<AccountRow> source="email" />
      <DataTable.Col<AccountRow> source="roles" disableSort render={(account) => <AccountRoles account={account} />} />
      <DataTable.Col<AccountRow> source="owner" disableSort render={(account) => <AccountOwner account={account} />} />
      <DataTable.Col<AccountRow> source="isActive" render={(account) => <AccountActive account={account} />} />
    </ResourceList>
  );
}
