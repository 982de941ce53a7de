import { Route } from 'react-router-dom';
import { lazyPage } from '../lazy-page.js';

const ScoreSheetPage = lazyPage(() => import('./score-sheet/ScoreSheetPage.js'), 'ScoreSheetPage');

/** A scorecard has a page of its own, below its audit. */
export const SCORE_SHEET_ROUTE = <Route path=":auditId/scorecards/:scorecardId" element={<ScoreSheetPage />} />;
