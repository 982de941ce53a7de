import { Box, Link, Typography } from '@mui/material';
import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import { EnumChip } from '../shared/EnumChip.js';
import { Moment } from '../shared/Moment.js';
import { EnumInput, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import type { MailRow } from './mail-message.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumInput key="state" source="state" list="MailState" alwaysOn />,
];

/** What the house wrote to whom, the newest first; a row opens on the text. */
export function MailMessageList() {
  return (
    <ResourceList<MailRow>
      sort={{ field: 'writtenAt', order: 'DESC' }}
      filters={FILTERS}
      rowClick="expand"
      expand={<Letter />}
      card={(letter) => ({
        over: letter.recipient,
        title: letter.subject,
        under: <Moment value={letter.writtenAt} />,
        chips: <EnumChip list="MailState" word={letter.state} />,
      })}
    >
      <DataTable.Col<MailRow> source="writtenAt" render={(letter) => <Moment value={letter.writtenAt} />} />
      <DataTable.Col<MailRow> source="recipient" />
      <DataTable.Col<MailRow> source="subject" disableSort />
      <DataTable.Col<MailRow> source="state" render={(letter) => <EnumChip list="MailState" word={letter.state} />} />
      <DataTable.Col<MailRow> source="sentAt" disableSort render={(letter) => <Moment value={letter.sentAt} />} />
    </ResourceList>
  );
}

/** The text of a letter, its link where it is kept here, and why it did not go where it failed. */
function Letter() {
  const letter = useRecordContext<MailRow>();
  const translate = useTranslate();
  if (!letter) return null;
  const hidden = (part: string): string => `[${translate(`resources.mailMessages.${part}`)}]`;
  return (
    <Box sx={{ px: 1, py: 1.5, maxWidth: 720 }}>
      <Typography variant="body1" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {letter.text.replace('{link}', letter.link ?? hidden('linkHidden')).replace('{list}', hidden('listHidden'))}
      </Typography>
      {letter.link && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <Link href={letter.link} sx={{ overflowWrap: 'anywhere' }}>
            {translate('resources.mailMessages.openLink')}
          </Link>
        </Typography>
      )}
      {letter.problem && (
        <Typography variant="body2" color="error" sx={{ mt: 1 }}>
          {translate('resources.mailMessages.problem', { smart_count: letter.attempts, problem: letter.problem })}
        </Typography>
      )}
    </Box>
  );
}
