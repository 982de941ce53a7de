import { AppBar, Box, Toolbar, Tooltip, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { SidebarToggleButton, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../auth-provider/useViewer.js';
import { Wordmark } from '../shared/Mark.js';
import { AccountMenu } from './AccountMenu.js';
import { DayControl } from './DayControl.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { LoadingLine } from './LoadingLine.js';
import { ThemeSwitch } from './ThemeSwitch.js';

/** The slim bar over every page: whose house this is, what day it is there, and who is at the desk. */
export function TopBar() {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const translate = useTranslate();
  return (
    <AppBar
      position="fixed"
      color="inherit"
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider', zIndex: 'appBar' }}
    >
      <Toolbar variant="dense" disableGutters sx={{ minHeight: 47, height: 47, px: 1, gap: { xs: 0.5, sm: 1 } }}>
        <SidebarToggleButton />
        <Box
          component={Link}
          to="/"
          aria-label={translate('product.name')}
          sx={{ display: 'inline-flex', color: 'inherit', textDecoration: 'none', px: 0.5 }}
        >
          <Wordmark compact={narrow} />
        </Box>
        <Badge />
        <Box sx={{ flex: 1 }} />
        <DayControl narrow={narrow} />
        <LanguageSwitch />
        {!narrow && <ThemeSwitch />}
        <AccountMenu narrow={narrow} />
      </Toolbar>
      <LoadingLine />
    </AppBar>
  );
}

/** Says that nothing here has force, where that is so. */
function Badge() {
  return useViewer()?.isDemo ? <DemoBadge /> : null;
}

function DemoBadge() {
  const translate = useTranslate();
  return (
    <Tooltip title={translate('bar.demoHint')}>
      <Box
        component="span"
        sx={(theme) => ({
          fontSize: 11,
          fontWeight: 600,
          letterSpacing: '.06em',
          lineHeight: '18px',
          px: 0.75,
          borderRadius: 0.75,
          color: theme.tokens.goldInk,
          border: `1px solid ${theme.tokens.gold}`,
          whiteSpace: 'nowrap',
        })}
      >
        {translate('bar.demo')}
      </Box>
    </Tooltip>
  );
}
