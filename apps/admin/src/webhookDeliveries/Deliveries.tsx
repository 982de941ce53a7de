import { Box, Typography } from '@mui/material';
import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import { EnumChip } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { Moment } from '../shared/Moment.js';
import { ResourceList } from '../shared/ResourceList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { REPLAY_DELIVERY } from './webhook-delivery.documents.js';
import type { DeliveryRow } from './webhook-delivery.documents.js';

const FILTERS = [
  <EnumInput key="state" source="state" list="DeliveryState" alwaysOn />,
  <EnumInput key="type" source="type" list="WebhookEventType" alwaysOn />,
];

/** What went to an endpoint, the newest first; a row opens on what it tells. */
export function Deliveries({ endpointId }: { readonly endpointId: string }) {
  const translate = useTranslate();
  const nameOf = ({ event }: DeliveryRow) => translate(`enums.WebhookEventType.${event.type}`);
  return (
    <ResourceList<DeliveryRow>
      sort={{ field: 'writtenAt', order: 'DESC' }}
      filter={{ endpoint: endpointId }}
      filters={FILTERS}
      storeKey={`deliveries.${endpointId}`}
      rowClick="expand"
      expand={<Told />}
      card={(delivery) => ({
        title: nameOf(delivery),
        under: <Moment value={delivery.writtenAt} />,
        chips: <EnumChip list="DeliveryState" word={delivery.state} />,
      })}
    >
      <DataTable.Col<DeliveryRow> source="writtenAt" render={({ writtenAt }) => <Moment value={writtenAt} />} />
      <DataTable.Col<DeliveryRow> source="type" disableSort render={nameOf} />
      <DataTable.Col<DeliveryRow>
        source="state"
        render={({ state }) => <EnumChip list="DeliveryState" word={state} />}
      />
      <DataTable.Col<DeliveryRow> source="attempts" disableSort />
      <DataTable.Col<DeliveryRow> source="lastStatus" disableSort />
    </ResourceList>
  );
}

/** What a delivery tells, why it did not get through, and the way to send it again. */
function Told() {
  const delivery = useRecordContext<DeliveryRow>();
  const translate = useTranslate();
  if (!delivery) return null;
  const { id, event, dueAt, deliveredAt, problem, state } = delivery;
  return (
    <Box sx={{ px: 1, py: 1.5, maxWidth: 720 }}>
      <Typography
        component="pre"
        variant="body2"
        sx={{ fontFamily: 'monospace', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', m: 0 }}
      >
        {JSON.stringify(event.data, null, 2)}
      </Typography>
      {problem && (
        <Typography variant="body2" color="error" sx={{ mt: 1 }}>
          {problem}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate(deliveredAt ? 'webhooks.deliveredAt' : 'webhooks.next')} <Moment value={deliveredAt ?? dueAt} />
      </Typography>
      {state !== 'WAITING' && (
        <VerbButton
          verb="replayDelivery"
          document={REPLAY_DELIVERY}
          permission="webhook:keep"
          variant="text"
          toInput={() => ({ webhookDeliveryId: id })}
        />
      )}
    </Box>
  );
}
