import { useState } from 'react';
import { BooleanInput, DataTable, useRedirect } from 'react-admin';
import type { OpenWebhookEndpointInput } from '../gql/graphql.js';
import { SecretDialog } from '../shared/SecretDialog.js';
import { SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { EndpointInputs, EndpointStanding } from './endpoint-facts.js';
import { OPEN_WEBHOOK_ENDPOINT } from './webhook-endpoint.documents.js';
import type { EndpointRow } from './webhook-endpoint.documents.js';

const FILTERS = [<SearchInput key="q" source="q" alwaysOn />, <BooleanInput key="isActive" source="isActive" />];

/** Addresses outside that are told of events. */
export function EndpointList() {
  const [opened, setOpened] = useState<{ readonly id: string; readonly secret: string } | null>(null);
  const redirect = useRedirect();
  return (
    <>
      <ResourceList<EndpointRow>
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        actions={<OpenEndpoint onOpened={setOpened} />}
        card={(endpoint) => ({
          title: endpoint.name,
          over: endpoint.url,
          chips: <EndpointStanding endpoint={endpoint} />,
        })}
      >
        <DataTable.Col<EndpointRow> source="name" />
        <DataTable.Col<EndpointRow> source="url" disableSort />
        <DataTable.Col<EndpointRow> source="events" disableSort render={({ events }) => events.length} />
        <DataTable.Col<EndpointRow> source="isActive" render={(row) => <EndpointStanding endpoint={row} />} />
      </ResourceList>
      <SecretDialog
        secret={opened?.secret ?? null}
        words="webhooks"
        onClose={() => {
          setOpened(null);
          if (opened) redirect('show', 'webhookEndpoints', opened.id);
        }}
      />
    </>
  );
}

function OpenEndpoint({ onOpened }: { readonly onOpened: (opened: { id: string; secret: string }) => void }) {
  return (
    <VerbButton
      verb="openWebhookEndpoint"
      document={OPEN_WEBHOOK_ENDPOINT}
      permission="webhook:keep"
      toInput={(values: OpenWebhookEndpointInput) => values}
      onDone={({ id, secret }) => secret && onOpened({ id, secret })}
    >
      <EndpointInputs />
    </VerbButton>
  );
}
