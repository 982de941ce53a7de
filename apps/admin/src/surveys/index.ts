import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { surveyReads } from './survey.reads.js';

/** Customer surveys (顾客满意度测评). */
export const surveys: ResourceProps = {
  name: 'surveys',
  list: lazyPage(() => import('./SurveyList.js'), 'SurveyList'),
  show: lazyPage(() => import('./SurveyShow.js'), 'SurveyShow'),
  create: lazyPage(() => import('./SurveyDrawUp.js'), 'SurveyDrawUp'),
  recordRepresentation: 'title',
};
