import { BooleanInput, DataTable, SearchInput, useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink.js';
import { ResourceList } from '../shared/ResourceList.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { AccountRow } from './account.documents.js';

const FILTERS = [<SearchInput key="q" source="q" alwaysOn />, <BooleanInput key="isActive" source="isActive" />];

/** Who can sign in, and as what. */
export function AccountList() {
  return (
    <ResourceList<AccountRow>
      sort={{ field: 'displayName', order: 'ASC' }}
      filters={FILTERS}
      rowClick={false}
      card={(account) => ({
        title: account.displayName,
        over: account.email,
        under: <Roles account={account} />,
        chips: <Active account={account} />,
      })}
    >
      <DataTable.Col<AccountRow> source="displayName" />
      <DataTable.Col<AccountRow> source="email" />
      <DataTable.Col<AccountRow> source="roles" disableSort render={(account) => <Roles account={account} />} />
      <DataTable.Col<AccountRow> source="owner" disableSort render={(account) => <Owner account={account} />} />
      <DataTable.Col<AccountRow> source="isActive" render={(account) => <Active account={account} />} />
    </ResourceList>
  );
}

interface AccountProps {
  readonly account: AccountRow;
}

function Roles({ account }: AccountProps) {
  const translate = useTranslate();
  return <>{account.roles.map((role) => translate(`enums.AccountRole.${role}`)).join(' · ')}</>;
}

/** The person of the body or the client that the account speaks for. */
function Owner({ account: { person, client } }: AccountProps) {
  const [resource, owner] = person ? ['people', person] : ['clients', client];
  if (!owner) return null;
  return (
    <RecordLink resource={resource} id={owner.id}>
      {owner.name}
    </RecordLink>
  );
}

function Active({ account }: AccountProps) {
  const translate = useTranslate();
  return (
    <StatusChip tone={account.isActive ? 'good' : 'gone'}>
      {translate(account.isActive ? 'resources.accounts.active' : 'resources.accounts.inactive')}
    </StatusChip>
  );
}
