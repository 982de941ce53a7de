import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import { Box, Button, Divider, IconButton, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useLogout, useTheme, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Viewer } from '../auth-provider/session.js';
import { useViewer } from '../auth-provider/useViewer.js';

/** Who is at the desk, in which roles, and the way out. */
export function AccountMenu({ narrow }: { readonly narrow: boolean }) {
  const viewer = useViewer();
  const translate = useTranslate();
  const logout = useLogout();
  const [theme, setTheme] = useTheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
  if (anchor && !wasOpened) setWasOpened(true);
  if (!viewer) return null;
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <>
      <Desk viewer={viewer} narrow={narrow} onOpen={setAnchor} />
      {wasOpened && (
        <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
          <WhoItIs viewer={viewer} />
          <Divider />
          {narrow && <MenuItem onClick={() => setTheme(next)}>{translate(`bar.${next}`)}</MenuItem>}
          <MenuItem component={Link} to="/my-account" onClick={() => setAnchor(null)}>
            <ListItemIcon>
              <ManageAccountsOutlined fontSize="small" />
            </ListItemIcon>
            {translate('bar.account')}
          </MenuItem>
          <MenuItem component={Link} to="/my-calendars" onClick={() => setAnchor(null)}>
            <ListItemIcon>
              <CalendarMonthOutlined fontSize="small" />
            </ListItemIcon>
            {translate('bar.calendars')}
          </MenuItem>
          <MenuItem onClick={() => void logout({}, undefined, false)}>
            <ListItemIcon>
              <LogoutOutlined fontSize="small" />
            </ListItemIcon>
            {translate('ra.auth.logout')}
          </MenuItem>
        </Menu>
      )}
    </>
  );
}

interface DeskProps {
  readonly viewer: Viewer;
  readonly narrow: boolean;
  readonly onOpen: (anchor: HTMLElement) => void;
}

function Desk({ viewer, narrow, onOpen }: DeskProps) {
  const translate = useTranslate();
  const label = `${translate('bar.account')}: ${viewer.displayName}`;
  if (narrow) {
    return (
      <IconButton aria-label={label} onClick={(event) => onOpen(event.currentTarget)}>
        <AccountCircleOutlined />
      </IconButton>
    );
  }
  return (
    <Button
      variant="text"
      color="inherit"
      aria-label={label}
      aria-haspopup="menu"
      startIcon={<AccountCircleOutlined />}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {viewer.displayName}
    </Button>
  );
}

function WhoItIs({ viewer }: { readonly viewer: Viewer }) {
  const translate = useTranslate();
  return (
    <Box sx={{ px: 2, py: 1, maxWidth: 280 }}>
      <Typography variant="subtitle1">{viewer.displayName}</Typography>
      <Typography variant="body2" color="textSecondary" noWrap>
        {viewer.email}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {viewer.roles.map((role) => translate(`enums.AccountRole.${role}`)).join(' · ')}
      </Typography>
    </Box>
  );
}
