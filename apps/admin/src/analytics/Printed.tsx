import { GlobalStyles } from '@mui/material';

/** On paper there is nothing to scroll: tables are set smaller, on pages that lie. */
const PRINTED = {
  '@page': { size: 'A4 landscape', margin: '10mm' },
  '@media print': {
    'header, nav, .RaSidebar-docked, .analytics-asks, button.analytics-asks': { display: 'none !important' },
    'html, body, .layout, .RaLayout-appFrame, .RaLayout-contentWithSidebar, .RaLayout-content, .MuiPaper-root': {
      background: '#fff !important',
      color: '#000 !important',
    },
    '.RaLayout-appFrame': { marginTop: '0 !important' },
    'section, section *': { overflow: 'visible !important' },
    'section table': { zoom: 0.75 },
    'section table.heat-map': { zoom: 0.55 },
    'section th, section td': { padding: '4px 6px !important' },
    tr: { breakInside: 'avoid' },
  },
};

/** What is printed of a page of scores is the answer: neither menus nor inputs, and no column is cut off. */
export function Printed() {
  return <GlobalStyles styles={PRINTED} />;
}
