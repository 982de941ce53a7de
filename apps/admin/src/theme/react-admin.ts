import type { RaThemeOptions } from 'react-admin';
import type { Tokens } from './tokens.js';

type Styles = NonNullable<RaThemeOptions['components']>;

/** React-admin's own parts, brought into the house's lines. */
export function reactAdminStyles(tokens: Tokens): Styles {
  return { ...frameStyles(tokens), ...listStyles(tokens), ...toolbarStyles(), ...showStyles(tokens) };
}

function frameStyles({ paper, line, surface, ink }: Tokens): Styles {
  return {
    RaLayout: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaLayout-appFrame': { marginTop: 48, minWidth: 0 },
          '& .RaLayout-contentWithSidebar': { minWidth: 0 },
          '& .RaLayout-content': { minWidth: 0, padding: '16px 20px 48px', backgroundColor: paper },
          '@media (max-width: 599.95px)': { '& .RaLayout-content': { padding: '10px 12px 40px' } },
        },
      },
    },
    RaSidebar: {
      styleOverrides: {
        root: {
          height: 'calc(100vh - 48px)',
          borderRight: `1px solid ${line}`,
          '& .RaSidebar-fixed': { height: 'calc(100vh - 48px)' },
          '& .MuiPaper-root': { backgroundColor: paper },
        },
      },
    },
    RaNotification: {
      styleOverrides: {
        root: { '& .MuiSnackbarContent-root': { border: `1px solid ${line}`, color: surface, backgroundColor: ink } },
      },
    },
  };
}

function listStyles({ surface, sunken, line, ink, inkSoft }: Tokens): Styles {
  return {
    RaList: {
      styleOverrides: {
        root: {
          '& .RaList-main': { minWidth: 0, width: '100%' },
          '& .RaList-content': { overflowX: 'auto', backgroundColor: surface, borderColor: line },
          '& .RaList-noResults': { marginTop: 8 },
        },
      },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
          '& .RaDataTable-headerCell': { backgroundColor: surface, color: inkSoft },
          '& .RaDataTable-expandIcon': { padding: 2 },
          // The rows of `PlainRows`, as `MuiTableCell` and `MuiTableRow` have theirs.
          '& .plain-row:hover': { backgroundColor: sunken },
          '& .plain-row:last-child > td': { borderBottom: 0 },
          '& .plain-row > td': {
            padding: '6px 12px',
            borderBottom: `1px solid ${line}`,
            fontSize: 13,
            lineHeight: 1.55,
            textAlign: 'left',
            verticalAlign: 'baseline',
            color: ink,
            '&:first-of-type': { paddingLeft: 16 },
            '&:last-of-type': { paddingRight: 16 },
          },
        },
      },
    },
  };
}

function toolbarStyles(): Styles {
  return {
    RaListToolbar: {
      styleOverrides: {
        root: {
          backgroundColor: 'transparent',
          minHeight: 0,
          gap: 8,
          paddingBottom: 6,
          alignItems: 'flex-end',
          '@media (max-width: 599.95px)': {
            backgroundColor: 'transparent',
            flexDirection: 'row',
            alignItems: 'flex-start',
            '& .RaFilterForm-root, & form': { flex: '1 1 0', minWidth: 0 },
            '& .RaFilterForm-filterFormInput': { width: '100%' },
            '& form .MuiFormControl-root': { width: '100%' },
            '& > :last-child': { flex: '0 0 auto' },
          },
        },
      },
    },
    RaFilterForm: {
      styleOverrides: {
        root: {
          minHeight: '0 !important',
          flexShrink: 0,
          gap: 8,
          padding: 0,
          '& .RaFilterFormInput-body': { pointerEvents: 'auto', alignItems: 'flex-end' },
          '& .MuiFormControl-root': { marginTop: '0 !important', marginBottom: 0, minWidth: 160 },
          '& .RaFilterFormInput-spacer': { width: 0 },
        },
      },
    },
    RaTopToolbar: {
      styleOverrides: {
        root: {
          padding: 0,
          minHeight: 0,
          gap: 4,
          alignItems: 'center',
          backgroundColor: 'transparent',
          '@media (max-width: 599.95px)': { padding: 0, minHeight: 0, backgroundColor: 'transparent' },
        },
      },
    },
  };
}

function showStyles({ line }: Tokens): Styles {
  return {
    RaShow: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaShow-noActions': { marginTop: 0 },
          '& .RaShow-main, & .RaShow-card': { minWidth: 0 },
        },
      },
    },
    RaTabbedShowLayout: { styleOverrides: { root: { '& .RaTabbedShowLayout-content': { padding: '16px 0 0' } } } },
    RaLabeled: { styleOverrides: { root: { '& .RaLabeled-label': { borderColor: line } } } },
  };
}
