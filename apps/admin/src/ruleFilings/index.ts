import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** Filings of the body's rules with the regulator (认证规则备案), on one page. */
export const ruleFilings: ResourceProps = {
  name: 'ruleFilings',
  list: lazyPage(() => import('./RuleFilingPage.js'), 'RuleFilingPage'),
};
