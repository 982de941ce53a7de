import { Box, Tooltip } from '@mui/material';
import type { Theme } from '@mui/material';
import { useMediaQuery } from '@mui/material';
import type { ComponentType, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useSidebarState } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';

/** The entries of a menu, one under the other, or their pictures alone where the menu is narrow. */
export function MenuList({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useSidebarState();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const navigate = useNavigate();
  const openPage = (event: MouseEvent<HTMLElement>) => {
    const entry = entryOf(event.target);
    if (!entry || !isPlainClick(event)) return;
    event.preventDefault();
    if (isSmall) setOpen(false);
    void navigate(entry.hash.slice(1));
  };
  return (
    <Box component="ul" role="menu" onClick={openPage} onKeyDown={moveFocus} sx={(theme) => menuStyles(theme, open)}>
      {children}
    </Box>
  );
}

interface MenuLinkProps {
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType;
}

/** A way into the product. Plain, for a menu has sixty of them; its list gives it its looks and opens it. */
export function MenuLink({ to, label, icon: Icon }: MenuLinkProps) {
  const { pathname } = useLocation();
  const [open] = useSidebarState();
  const isHere = pathname === to || (to !== '/' && pathname.startsWith(`${to}/`));
  const link = (
    <a href={`#${to}`} role="menuitem" className={isHere ? 'is-here' : undefined} aria-label={open ? undefined : label}>
      <Icon />
      {open && <span>{label}</span>}
    </a>
  );
  return open ? (
    link
  ) : (
    <Tooltip title={label} placement="right">
      {link}
    </Tooltip>
  );
}

function entryOf(target: EventTarget): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[role="menuitem"]') : null;
}

/** One that stays in this window. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Arrows lead from entry to entry, Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('a[role="menuitem"]')];
  const here = entries.findIndex((entry) => entry === document.activeElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (here + 1) % entries.length,
    ArrowUp: here <= 0 ? entries.length - 1 : here - 1,
    Home: 0,
    End: entries.length - 1,
  };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  entries[place]?.focus();
}

function menuStyles({ tokens, sidebar, typography, transitions }: Theme, open: boolean) {
  const { easing, duration } = transitions;
  return {
    display: 'flex',
    flexDirection: 'column',
    m: 0,
    py: 1,
    px: 0,
    listStyle: 'none',
    width: open ? sidebar?.width : sidebar?.closedWidth,
    transition: transitions.create('width', { easing: easing.sharp, duration: duration.leavingScreen }),
    '& a': {
      ...typography.body1,
      fontSize: 13,
      display: 'flex',
      alignItems: 'center',
      boxSizing: 'border-box',
      minHeight: 32,
      padding: '4px 12px 4px 13px',
      borderLeft: '3px solid transparent',
      color: tokens.inkSoft,
      textDecoration: 'none',
      whiteSpace: 'nowrap',
      userSelect: 'none',
      '&:hover': { backgroundColor: tokens.sunken },
      '&:focus-visible': { outline: `2px solid ${tokens.gold}`, outlineOffset: 1 },
      '&.is-here': {
        color: tokens.ink,
        fontWeight: 600,
        backgroundColor: tokens.stoneTint,
        borderLeftColor: tokens.stone,
      },
      '& svg': { flex: 'none', width: 18, height: 18, marginRight: '12px', fontSize: 18, color: tokens.inkSoft },
      '&.is-here svg': { color: tokens.stone },
      '& span': { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis' },
    },
  } as const;
}
