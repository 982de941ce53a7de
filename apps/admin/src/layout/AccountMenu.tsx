import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import { Box, Button, Divider, IconButton, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useLogout, useTheme, useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';

/** Who is at the desk, in which roles, and the way out. */
export function AccountMenu({ narrow }: { readonly narrow: boolean }) {
  const viewer = useViewer();
  const translate = useTranslate();
  const logout = useLogout();
  const [theme, setTheme] = useTheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const next = theme === 'dark' ? 'light' : 'dark';
  const close = () => setAnchor(null);
  const label = `${translate('bar.account')}: ${viewer.displayName}`;
  return (
    <>
      {narrow ? (
        <IconButton aria-label={label} onClick={(event) => setAnchor(event.currentTarget)}>
          <AccountCircleOutlined />
        </IconButton>
      ) : (
        <Button
          variant="text"
          color="inherit"
          aria-label={label}
          aria-haspopup="menu"
          startIcon={<AccountCircleOutlined />}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {viewer.displayName}
        </Button>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box sx={{ px: 2, py: 1, maxWidth: 280 }}>
          <Typography variant="subtitle1">{viewer.displayName}</Typography>
          <Typography variant="body2" color="textSecondary" noWrap>
            {viewer.email}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {viewer.roles.map((role) => translate(`enums.AccountRole.${role}`, { _: role })).join(' · ')}
          </Typography>
        </Box>
        <Divider />
        {narrow && <MenuItem onClick={() => setTheme(next)}>{translate(`bar.${next}`)}</MenuItem>}
        <MenuItem onClick={() => void logout({}, undefined, false)}>
          <ListItemIcon>
            <LogoutOutlined fontSize="small" />
          </ListItemIcon>
          {translate('ra.auth.logout')}
        </MenuItem>
      </Menu>
    </>
  );
}
