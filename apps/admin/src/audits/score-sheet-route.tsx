import { Route } from 'react-router-dom';
import { lazyPage } from '../lazy-page.js';

const ScoreSheetPage = lazyPage(() => import('./score-sheet/ScoreSheetPage.js'), 'ScoreSheetPage');

const MergedSheetPage = lazyPage(() => import('./merged-sheet/MergedSheetPage.js'), 'MergedSheetPage');

/** A scorecard has a page of its own, below its audit; so have those of two combined audits together. */
export const SCORE_SHEET_ROUTE = (
  <>
    <Route path=":auditId/scorecards/:scorecardId" element={<ScoreSheetPage />} />
    <Route path=":auditId/merged" element={<MergedSheetPage />} />
  </>
);
