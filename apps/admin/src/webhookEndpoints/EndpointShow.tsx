import { useState } from 'react';
import { BooleanInput, ResourceContextProvider, useTranslate } from 'react-admin';
import type { OpenWebhookEndpointInput } from '../gql/graphql.js';
import { SecretDialog } from '../shared/SecretDialog.js';
import { Moment } from '../shared/Moment.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { Deliveries } from '../webhookDeliveries/index.js';
import { EndpointInputs, EndpointStanding } from './endpoint-facts.js';
import { AMEND_WEBHOOK_ENDPOINT, ROTATE_WEBHOOK_SECRET } from './webhook-endpoint.documents.js';
import type { EndpointRecord } from './webhook-endpoint.documents.js';

/** One endpoint: what it is told, its secret, and what became of each delivery. */
export function EndpointShow() {
  const [secret, setSecret] = useState<string | null>(null);
  const translate = useTranslate();
  return (
    <RecordPage<EndpointRecord>>
      {(endpoint) => (
        <>
          <RecordHeader
            title={endpoint.name}
            chips={<EndpointStanding endpoint={endpoint} />}
            actions={<EndpointVerbs endpoint={endpoint} onSecret={setSecret} />}
          />
          <Section>
            <Facts>
              <Fact source="url">{endpoint.url}</Fact>
              <Fact source="events">
                {endpoint.events.map((event) => translate(`enums.WebhookEventType.${event}`)).join(' · ')}
              </Fact>
              {endpoint.failingSince && (
                <Fact source="failingSince">
                  <Moment value={endpoint.failingSince} />
                </Fact>
              )}
              {endpoint.beforeUntil && (
                <Fact source="beforeUntil">
                  <Moment value={endpoint.beforeUntil} />
                </Fact>
              )}
            </Facts>
          </Section>
          <ResourceContextProvider value="webhookDeliveries">
            <Deliveries endpointId={endpoint.id} />
          </ResourceContextProvider>
          <SecretDialog secret={secret} words="webhooks" onClose={() => setSecret(null)} />
        </>
      )}
    </RecordPage>
  );
}

interface EndpointVerbsProps {
  readonly endpoint: EndpointRecord;
  readonly onSecret: (secret: string | null) => void;
}

function EndpointVerbs({ endpoint, onSecret }: EndpointVerbsProps) {
  const { id, version, name, url, events, isActive } = endpoint;
  const reference = { webhookEndpointId: id, expectedVersion: version };
  return (
    <>
      <VerbButton
        verb="rotateWebhookSecret"
        document={ROTATE_WEBHOOK_SECRET}
        permission="webhook:keep"
        variant="text"
        maxWidth="xs"
        defaultValues={{ atOnce: false }}
        toInput={({ atOnce }: { atOnce: boolean }) => ({ ...reference, atOnce })}
        onDone={({ secret }) => onSecret(secret ?? null)}
      >
        <BooleanInput source="atOnce" label="resources.webhookEndpoints.fields.atOnce" />
      </VerbButton>
      <VerbButton
        verb="amendWebhookEndpoint"
        document={AMEND_WEBHOOK_ENDPOINT}
        permission="webhook:keep"
        defaultValues={{ name, url, events, isActive }}
        toInput={(values: OpenWebhookEndpointInput & { isActive: boolean }) => ({ ...reference, ...values })}
      >
        <EndpointInputs />
        <BooleanInput source="isActive" label="resources.webhookEndpoints.fields.isActive" />
      </VerbButton>
    </>
  );
}
