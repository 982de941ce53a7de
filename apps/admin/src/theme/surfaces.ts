import type { RaThemeOptions } from 'react-admin';
import { markStyles } from './marks.js';
import type { Tokens } from './tokens.js';

type Styles = NonNullable<RaThemeOptions['components']>;

/** Paper on paper: hairlines instead of shadows, numbers in columns, a ring wherever the keyboard is. */
export function surfaceStyles(tokens: Tokens): Styles {
  return { ...groundStyles(tokens), ...tableStyles(tokens), ...dialogStyles(tokens), ...smallStyles(tokens) };
}

function groundStyles(tokens: Tokens): Styles {
  const { gold, paper, ink, line } = tokens;
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { backgroundColor: paper, color: ink, fontVariantNumeric: 'tabular-nums lining-nums' },
        '::selection': { backgroundColor: gold, color: '#1e2226' },
        ':focus-visible': { outline: `2px solid ${gold}`, outlineOffset: 1 },
        a: { color: 'inherit' },
        ...markStyles(tokens),
        // Who asks the system for less motion gets none. An animation still begins: filled-in fields are told by it.
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '.01ms !important',
            animationIterationCount: '1 !important',
            transition: 'none !important',
          },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': { outline: `2px solid ${gold}`, outlineOffset: 1 } } },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { borderColor: line } } },
    MuiAppBar: { defaultProps: { elevation: 0 } },
    MuiDivider: { styleOverrides: { root: { borderColor: line } } },
  };
}

function tableStyles({ line, sunken, inkSoft, surface, stoneTint }: Tokens): Styles {
  return {
    MuiTable: { defaultProps: { size: 'small' } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderBottomColor: line, fontSize: 13, lineHeight: 1.55 },
        sizeSmall: {
          padding: '6px 12px',
          '&:first-of-type': { paddingLeft: 16 },
          '&:last-of-type': { paddingRight: 16 },
        },
        head: { color: inkSoft, fontSize: 12, fontWeight: 500, backgroundColor: surface, whiteSpace: 'nowrap' },
        // What is written in a row stands on one line, chips and buttons too.
        body: { verticalAlign: 'baseline' },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: { '&:hover.MuiTableRow-hover': { backgroundColor: sunken }, '&:last-child td': { borderBottom: 0 } },
      },
    },
    MuiTableSortLabel: { styleOverrides: { icon: { fontSize: 14 } } },
    MuiTablePagination: {
      styleOverrides: {
        root: { color: inkSoft },
        toolbar: { minHeight: 40 },
        selectLabel: { fontSize: 12, margin: 0 },
        displayedRows: { fontSize: 12, margin: 0 },
      },
    },
    MuiPaginationItem: {
      styleOverrides: { root: { fontSize: 12, '&.Mui-selected': { backgroundColor: stoneTint, fontWeight: 600 } } },
    },
  };
}

function dialogStyles({ lineStrong, line, sunken, stone }: Tokens): Styles {
  const floating = { border: `1px solid ${lineStrong}`, boxShadow: '0 12px 40px rgb(20 20 16 / .18)' };
  return {
    MuiDialog: { styleOverrides: { paper: { ...floating, borderRadius: 6 } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 17, padding: '16px 20px 10px', fontWeight: 600 } } },
    MuiDialogContent: { styleOverrides: { root: { padding: '4px 20px 16px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '10px 20px 16px' } } },
    MuiMenu: { styleOverrides: { paper: { ...floating, boxShadow: '0 6px 20px rgb(20 20 16 / .14)' } } },
    MuiPopover: { styleOverrides: { paper: { ...floating, boxShadow: '0 6px 20px rgb(20 20 16 / .14)' } } },
    MuiMenuItem: { styleOverrides: { root: { fontSize: 13, minHeight: 32, paddingTop: 4, paddingBottom: 4 } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 300 },
      styleOverrides: { tooltip: { fontSize: 12, lineHeight: 1.5, backgroundColor: '#262d34', color: '#f5f2eb' } },
    },
    MuiTabs: {
      styleOverrides: {
        root: { minHeight: 38, borderBottom: `1px solid ${line}` },
        indicator: { height: 2, backgroundColor: stone },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: { minHeight: 38, padding: '6px 14px', minWidth: 0, fontSize: 14, '&:hover': { backgroundColor: sunken } },
      },
    },
  };
}

function smallStyles({ tones, inkSoft }: Tokens): Styles {
  const alert = (tone: keyof Tokens['tones']) => ({
    color: tones[tone].ink,
    backgroundColor: tones[tone].tint,
    border: `1px solid ${tones[tone].line}`,
    '& .MuiAlert-icon': { color: tones[tone].ink },
  });
  return {
    MuiAlert: {
      styleOverrides: {
        root: {
          padding: '6px 12px',
          fontSize: 13,
          variants: [
            { props: { severity: 'error' }, style: alert('bad') },
            { props: { severity: 'warning' }, style: alert('warn') },
            { props: { severity: 'info' }, style: alert('info') },
            { props: { severity: 'success' }, style: alert('good') },
          ],
        },
      },
    },
    MuiChip: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 4, fontSize: 12 } } },
    MuiListItemIcon: { styleOverrides: { root: { color: inkSoft } } },
    MuiSvgIcon: { styleOverrides: { fontSizeSmall: { fontSize: 18 } } },
  };
}
