import { required, TextInput, useTranslate } from 'react-admin';
import { EnumsInput } from '../shared/EnumInput.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { EndpointRow } from './webhook-endpoint.documents.js';

const needed = required();

/** What is asked of an endpoint when it is opened, and when it is changed. */
export function EndpointInputs() {
  return (
    <>
      <TextInput source="name" label="resources.webhookEndpoints.fields.name" validate={needed} />
      <TextInput source="url" label="resources.webhookEndpoints.fields.url" validate={needed} placeholder="https://" />
      <EnumsInput
        source="events"
        label="resources.webhookEndpoints.fields.events"
        list="WebhookEventType"
        validate={needed}
      />
    </>
  );
}

/** Whether an endpoint is told anything, and whether that gets through. */
export function EndpointStanding({
  endpoint,
}: {
  readonly endpoint: Pick<EndpointRow, 'isActive' | 'failingSince' | 'disabledAt'>;
}) {
  const translate = useTranslate();
  const { isActive, failingSince, disabledAt } = endpoint;
  if (!isActive) {
    const word = disabledAt ? 'disabled' : 'stopped';
    return <StatusChip tone={disabledAt ? 'bad' : 'gone'}>{translate(`webhooks.${word}`)}</StatusChip>;
  }
  return failingSince ? (
    <StatusChip tone="warn">{translate('webhooks.failing')}</StatusChip>
  ) : (
    <StatusChip tone="good">{translate('webhooks.active')}</StatusChip>
  );
}
