import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** Whether somebody may do something, without an audit (资格判定): one page. */
export const eligibility: ResourceProps = {
  name: 'eligibility',
  list: lazyPage(() => import('./EligibilityPage.js'), 'EligibilityPage'),
};

/** What of everybody runs out (到期预警): one page. */
export const horizon: ResourceProps = {
  name: 'horizon',
  list: lazyPage(() => import('./HorizonPage.js'), 'HorizonPage'),
};

/** What would fall over if some things happened (假设推演): one page. */
export const whatIf: ResourceProps = {
  name: 'whatIf',
  list: lazyPage(() => import('./WhatIfPage.js'), 'WhatIfPage'),
};

/** Persons by fields (能力矩阵): one page. */
export const matrix: ResourceProps = {
  name: 'matrix',
  list: lazyPage(() => import('./MatrixPage.js'), 'MatrixPage'),
};
