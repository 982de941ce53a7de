import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../shared/Moment.js';
import type { HistoryEntry, HistoryRecord } from './history.documents.js';
import { useSayings } from './useSayings.js';

/** One thing that was done: what, by whom, as what, when and why, and each value before and after. */
export function EntryTold({ entry }: { readonly entry: HistoryEntry }) {
  const translate = useTranslate();
  const { recordedAt, verb, actorName, roles, reason, sealNumber, records } = entry;
  const who = actorName ?? translate('history.house');
  const as = roles.map((role) => translate(`enums.AccountRole.${role}`)).join(translate('history.comma'));
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'baseline' }}>
        <Typography variant="body1" component="span" sx={{ fontWeight: 600 }}>
          {translate(`verbs.${verb}.name`, { _: verb })}
        </Typography>
        <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
          {roles.length > 0 ? translate('history.as', { who, roles: as }) : who}
        </Typography>
        <Typography variant="body2" component="span" color="textSecondary">
          <Moment value={recordedAt} />
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          label={sealNumber == null ? translate('history.unsealed') : translate('history.seal', { number: sealNumber })}
        />
      </Box>
      {reason && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {translate('history.reason', { reason })}
        </Typography>
      )}
      {records.map((record) => (
        <Changed key={record.id} record={record} />
      ))}
    </Box>
  );
}

function Changed({ record }: { readonly record: HistoryRecord }) {
  const sayings = useSayings();
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography variant="body2">{sayings.record(record)}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary' }}>
        {record.values.map((value) => (
          <Typography key={value.field} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {sayings.value(record.type, value)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
