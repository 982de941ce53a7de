import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Drawer, IconButton, LinearProgress, Typography } from '@mui/material';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { hasSteps } from '../next-steps/has-steps.js';
import { NextSteps } from '../next-steps/NextSteps.js';
import { EmptyState } from '../shared/EmptyState.js';
import { DismissProposal } from './DismissProposal.js';
import { DueContacts } from './DueContacts.js';
import { DueFacts } from './DueFacts.js';
import { DueLinks } from './DueLinks.js';
import { DUE_DETAIL } from './due.documents.js';

/** All that is known of something owed, the talks about it, and what can be done. It stands in the address as `item`. */
export function DueDrawer({ id, onClose }: { readonly id: string | null; readonly onClose: () => void }) {
  const translate = useTranslate();
  const reads = usePermission('contact:read');
  const queries = useQueryClient();
  const { data, isFetching } = useQuery({
    queryKey: ['dues', 'item', id, reads],
    queryFn: ({ signal }) => request(DUE_DETAIL, { dueItemId: id ?? '', text: id ?? '', reads }, signal),
    placeholderData: keepPreviousData,
    enabled: id !== null,
  });
  const item = data?.dueItems.nodes[0];
  return (
    <Drawer
      anchor="right"
      open={id !== null}
      onClose={onClose}
      slotProps={{
        paper: { sx: { width: { xs: '100vw', sm: 520 }, p: 2 }, role: 'dialog', 'aria-labelledby': 'due-title' },
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1, mb: 1 }}>
        <Typography id="due-title" variant="h2" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          {item
            ? `${translate(`enums.DueKind.${item.kind}`)} · ${item.client?.name ?? item.person?.name ?? item.label}`
            : translate('resources.dues.name', { smart_count: 1 })}
        </Typography>
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseOutlined />
        </IconButton>
      </Box>
      {isFetching && <LinearProgress aria-label={translate('ra.page.loading')} sx={{ mb: 1 }} />}
      {data && !item && (
        <EmptyState title={translate('resources.dues.gone')} hint={translate('resources.dues.goneHint')} />
      )}
      {item && (
        <>
          {hasSteps(item.record) && <NextSteps id={item.record} />}
          <DueFacts item={item} />
          <DueLinks item={item} />
          <Box sx={{ mb: 2, '&:empty': { display: 'none' } }}>
            <DismissProposal item={item} onDone={() => void queries.invalidateQueries({ queryKey: ['dues'] })} />
          </Box>
          {item.client && reads && <DueContacts item={item} contacts={data.clientContacts?.nodes ?? []} />}
        </>
      )}
    </Drawer>
  );
}
