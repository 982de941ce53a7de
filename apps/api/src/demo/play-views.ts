import type { AccountRole } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { saveView, scheduleView, ScoresInput, shareView } from '../modules/analytics/index.js';
import type { SavedView } from '../modules/analytics/index.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';

const READERS: AccountRole[] = ['PROGRAMME_MANAGER', 'QUALITY_MANAGER'];

/** The analyst has kept two questions for her colleagues, and gets one of them every month. */
export async function keepViews(stage: Stage, cast: Cast): Promise<void> {
  const analyst = player(cast, 'analyst');
  const weakest = Object.assign(new ScoresInput(), {
    groupBy: ['CRITERION', 'SECTOR'],
    criterionDepth: 1,
    measures: ['COUNT', 'LOSS'],
    percentiles: [],
    places: 2,
    orderBy: [{ measure: 'LOSS', direction: 'DESC' }],
  } satisfies Partial<ScoresInput>);
  const years = Object.assign(new ScoresInput(), {
    groupBy: ['YEAR'],
    measures: ['COUNT', 'MEAN', 'TREND'],
    percentiles: [],
    places: 2,
    population: { audits: 'LATEST_OF_PERIOD', undecided: false, partial: false, illustrative: true },
    join: { edition: 'gbt-27922/2011', evaluation: 'main', others: ['after-sales-maturity/2026'], belowFloor: false },
  } satisfies Partial<ScoresInput>);
  const kept: SavedView[] = [];
  for (const [name, chart, question] of [
    ['各行业哪一章失分最多', 'HEAT_MAP', weakest],
    ['历年平均分（贯通两个版本）', 'TREND', years],
  ] as const) {
    const view = await stage.act(analyst, stage.day(-20), [saveView, { name, chart, question }]);
    const shared = { savedViewId: globalId('SavedView', view.id), roles: READERS, accountIds: [] };
    kept.push(await stage.act(analyst, stage.day(-20), [shareView, { ...shared, expectedVersion: view.version }]));
  }
  const [, trend] = kept;
  if (!trend) return;
  const monthly = { savedViewId: globalId('SavedView', trend.id), rhythm: 'MONTHLY', day: 5 } as const;
  await stage.act(analyst, stage.today, [scheduleView, { ...monthly, expectedVersion: trend.version }]);
}
