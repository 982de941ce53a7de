import { AppBar, Box, Divider, Toolbar, Tooltip, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { SidebarToggleButton, useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../auth-provider/useViewer.js';
import { useBody } from '../body/index.js';
import { NoticeBell } from '../notices/index.js';
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
          {...(narrow ? { 'aria-label': translate('product.name') } : {})}
          sx={{ display: 'inline-flex', color: 'inherit', textDecoration: 'none', px: 0.5 }}
        >
          <Wordmark compact={narrow} />
        </Box>
        <BodyName />
        <Box sx={{ flex: 1 }} />
        <DayControl narrow={narrow} />
        <NoticeBell />
        <LanguageSwitch />
        {!narrow && <ThemeSwitch />}
        <AccountMenu narrow={narrow} />
      </Toolbar>
      <LoadingLine />
    </AppBar>
  );
}

/** Whose house this is, and whether anything done here has force. */
function BodyName() {
  const locale = useLocale();
  const isDemo = useViewer()?.isDemo;
  const body = useBody();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      {body && (
        <>
          <Divider orientation="vertical" flexItem sx={{ my: 0.5, display: { xs: 'none', md: 'block' } }} />
          <Typography variant="body2" color="textSecondary" noWrap sx={{ display: { xs: 'none', md: 'block' } }}>
            {locale === 'zh' ? body.nameZh : body.nameEn}
          </Typography>
        </>
      )}
      {isDemo && <DemoBadge />}
    </Box>
  );
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
