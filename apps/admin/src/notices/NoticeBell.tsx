import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { UNREAD_NOTICES } from './notice.documents.js';

/** How often it is asked whether there is something new; a window in the background asks nothing. */
const ASKED_EVERY_MS = 60_000;

/** What is read by whoever shows or changes how many notices are unread. */
export const UNREAD_KEY = ['unreadNotices'] as const;

/** The bell in the bar: how many notices are unread, and the way to them. */
export function NoticeBell() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: UNREAD_KEY,
    queryFn: ({ signal }) => request(UNREAD_NOTICES, {}, signal),
    refetchInterval: ASKED_EVERY_MS,
    staleTime: ASKED_EVERY_MS,
  });
  const unread = data?.unreadNotices ?? 0;
  const label = translate('notices.bell', { smart_count: unread });
  return (
    <Tooltip title={label}>
      <IconButton component={Link} to="/notices" aria-label={label} size="small">
        <Badge badgeContent={unread} color="error" max={99}>
          <NotificationsOutlined />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
