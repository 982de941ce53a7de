import { Box, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { DUE_NOTICE, SEND_DUE_NOTICE } from './due.documents.js';
import type { DueDetail } from './due.documents.js';

/** Sends the client a notice, once it was seen what it says. */
export function SendNotice({ item, onDone }: { readonly item: DueDetail; readonly onDone: () => void }) {
  return (
    <VerbButton
      verb="sendDueNotice"
      document={SEND_DUE_NOTICE}
      permission="contact:keep"
      toInput={() => ({ dueItemId: item.id })}
      onDone={onDone}
    >
      <Preview id={item.id} />
    </VerbButton>
  );
}

function Preview({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['dues', 'notice', id],
    queryFn: ({ signal }) => request(DUE_NOTICE, { dueItemId: id }, signal),
  });
  if (!data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  const notice = data.dueNotice;
  if (!notice) return null;
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {notice.to.length > 0
          ? translate('resources.dues.noticeTo', { to: notice.to.join(', ') })
          : translate('resources.dues.noticeToNobody')}
      </Typography>
      <Typography variant="subtitle1" component="p" sx={{ mt: 1 }} lang={notice.language}>
        {notice.subject}
      </Typography>
      <Box sx={{ mt: 1, whiteSpace: 'pre-line', fontSize: 14 }} lang={notice.language}>
        {notice.text}
      </Box>
    </Box>
  );
}
