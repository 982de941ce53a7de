import { Box, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useSidebarState } from 'react-admin';

const Drawer = lazy(async () => ({ default: (await import('react-admin')).Sidebar }));

/**
 * The place of the menu beside the page; on a narrow screen, react-admin's drawer over it. Everywhere else that would
 * measure the page before it is painted, to learn how far it is scrolled.
 */
export function Sidebar({ children }: { readonly children: ReactNode }) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [open] = useSidebarState();
  if (narrow) {
    return (
      <Suspense>
        <Drawer appBarAlwaysOn>{children as never}</Drawer>
      </Suspense>
    );
  }
  return (
    <Box className="RaSidebar-docked" sx={(theme) => sidebarStyles(theme, open)}>
      <div>{children}</div>
    </Box>
  );
}

function sidebarStyles({ sidebar, tokens, transitions }: Theme, open: boolean) {
  const { easing, duration } = transitions;
  return {
    flex: 'none',
    boxSizing: 'content-box',
    width: open ? sidebar?.width : sidebar?.closedWidth,
    height: 'calc(100vh - 48px)',
    borderRight: `1px solid ${tokens.line}`,
    backgroundColor: tokens.paper,
    transition: transitions.create('width', { easing: easing.sharp, duration: duration.leavingScreen }),
    '& > div': { position: 'fixed', height: 'inherit', overflowX: 'hidden', scrollbarWidth: 'none' },
  } as const;
}
