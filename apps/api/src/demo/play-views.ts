import { plusDays } from '@touchstone/plain-date';
import { AccountRole, ScoreChart } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { saveView, ScoresInput, shareView } from '../modules/analytics/index.js';
import { player } from './play-application.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';

const EVERY = { audits: 'EVERY', undecided: false, partial: false, illustrative: true } as const;

/** The questions that the analyst keeps (已存视图): one of his own, two shared with whoever answers for programmes. */
const VIEWS = [
  {
    name: '各行业平均分与等级',
    chart: ScoreChart.BAR,
    question: { groupBy: ['SECTOR'], measures: ['COUNT', 'MEAN', 'LEVELS'] },
    roles: [AccountRole.PROGRAMME_MANAGER, AccountRole.QUALITY_MANAGER],
  },
  {
    name: '各章失分（按行业）',
    chart: ScoreChart.HEAT_MAP,
    question: { groupBy: ['CRITERION', 'SECTOR'], measures: ['LOSS'], criterionDepth: 1, population: EVERY },
    roles: [AccountRole.PROGRAMME_MANAGER],
  },
  {
    name: '逐年平均分',
    chart: ScoreChart.TREND,
    question: { groupBy: ['YEAR'], measures: ['COUNT', 'MEAN'], population: EVERY },
    roles: [],
  },
];

/** Has the analyst keep some questions, and share them. */
export async function keepViews(stage: Stage, cast: Cast): Promise<void> {
  const on = plusDays(stage.today, -3);
  const analyst = player(cast, 'analyst');
  for (const { name, chart, question, roles } of VIEWS) {
    const { id, version } = await stage.act(analyst, on, [
      saveView,
      { name, chart, question: Object.assign(new ScoresInput(), question) },
    ]);
    if (roles.length === 0) continue;
    const shared = { savedViewId: globalId('SavedView', id), expectedVersion: version, roles, accountIds: [] };
    await stage.act(analyst, on, [shareView, shared]);
  }
}
