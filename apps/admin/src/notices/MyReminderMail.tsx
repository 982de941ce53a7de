import { MenuItem, TextField } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { sayError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import type { ReminderMail } from '../gql/graphql.js';
import { CHOOSE_REMINDER_MAIL, MY_REMINDER_MAIL } from './notice.documents.js';

const WAYS: readonly ReminderMail[] = ['DAILY', 'WEEKLY', 'IN_APP'];
const KEY = ['myReminderMail'] as const;

/** How notices reach one, beside the bell. */
export function MyReminderMail() {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(MY_REMINDER_MAIL, {}, signal) });
  const choose = async (mail: ReminderMail) => {
    try {
      await request(CHOOSE_REMINDER_MAIL, { input: { mail } });
      notify('verbs.chooseReminderMail.done', { type: 'success' });
    } catch (error) {
      const { key, values } = sayError(error);
      notify(key, { type: 'error', messageArgs: { ...values } });
    }
    await queries.invalidateQueries({ queryKey: KEY });
  };
  if (!data) return null;
  return (
    <TextField
      select
      size="small"
      fullWidth={false}
      label={translate('verbs.chooseReminderMail.name')}
      value={data.myReminderMail}
      onChange={({ target }) => void choose(target.value as ReminderMail)}
      sx={{ minWidth: 168 }}
    >
      {WAYS.map((way) => (
        <MenuItem key={way} value={way}>
          {translate(`enums.ReminderMail.${way}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
