import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** How clients used the mark in a year (年度标志使用报告): one page. */
export const markReport: ResourceProps = {
  name: 'markReport',
  list: lazyPage(() => import('./MarkReportPage.js'), 'MarkReportPage'),
};
