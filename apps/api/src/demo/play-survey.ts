import { globalId } from '../graphql/ids.js';
import {
  attachResponseBasis,
  closeSurvey,
  drawUpSurvey,
  importSurveyAnswers,
  Survey,
} from '../modules/surveys/index.js';
import { addResponseFiles } from '../modules/audits/index.js';
import { keepPaper } from './demo-papers.js';
import type { StaffedAudit } from './play-audit.js';
import { player } from './play-application.js';
import type { Play } from './play-application.js';
import { seeded } from './random.js';

const item = (code: string, title: string) => ({ code, title, weight: '1' });

/** What the customers of a client are asked about its after-sales service. */
const DIMENSIONS = [
  { code: 'D1', title: '响应', weight: '2', items: [item('R1', '电话接通及时'), item('R2', '上门时间符合约定')] },
  { code: 'D2', title: '维修', weight: '3', items: [item('F1', '故障一次修好'), item('F2', '收费与公示一致')] },
  { code: 'D3', title: '态度', weight: '1', items: [item('A1', '服务人员态度'), item('A2', '投诉处理结果')] },
];
const ITEMS = DIMENSIONS.flatMap(({ items }) => items);
/** How the customers spread over the scale: most are content, a few are not. */
const MOODS = [5, 4, 4, 3, 5, 4, 2, 4] as const;
const RESPONDENTS = 92;
/** The leaf that asks for customers' satisfaction to be measured. */
const LEAF = { evaluation: 'main', criterion: '5.3.1.4' };

/** Asks the client's customers before the team comes, and lays the result beside the leaf it bears on. */
export async function surveyCustomers({ stage, client, cast }: Play, { id, leader }: StaffedAudit): Promise<void> {
  const day = stage.day;
  const survey = await stage.act(leader, day(-18), [
    drawUpSurvey,
    {
      clientId: globalId('Client', client.id),
      auditId: globalId('Audit', id),
      analystId: globalId('Person', player(cast, 'analyst').personId ?? ''),
      title: '售后服务顾客满意度测评',
      startsOn: day(-17),
      endsOn: day(-8),
      frame: '近十二个月有报修记录的顾客名册，剔除重复与无联系方式者',
      frameSize: 420,
      drawMethod: 'RANDOM',
      invited: 160,
      confidence: 95,
      marginPercent: '10',
      sharePercent: '50',
      questionnaire: { scaleMax: 5, overall: false, recommend: false, dimensions: DIMENSIONS },
    },
  ]);
  const same = async () => ({
    surveyId: globalId('Survey', survey.id),
    expectedVersion: (await stage.fresh(Survey, survey.id)).version,
  });
  await stage.act(leader, day(-7), [importSurveyAnswers, { ...(await same()), csv: answersFile() }]);
  await stage.act(leader, day(-6), [closeSurvey, await same()]);
  await stage.act(leader, stage.today, [
    attachResponseBasis,
    {
      ...LEAF,
      auditId: globalId('Audit', id),
      surveyId: globalId('Survey', survey.id),
      activityId: null,
      visitId: null,
      remark: '测评由审查组抽样并回收，问卷与顾客名册已核对。',
    },
  ]);
}

/** Lays papers beside the leaves they show: one file for two of them. */
export async function keepEvidence({ stage, parts, client }: Play, { id, leader }: StaffedAudit): Promise<void> {
  const paper = { kind: 'SERVICE_HANDBOOK', on: stage.today, clientId: client.id } as const;
  await stage.act(leader, stage.today, [
    addResponseFiles,
    {
      auditId: globalId('Audit', id),
      evaluation: 'main',
      criteria: ['5.1.1.1', '5.1.1.2'],
      documentIds: [await keepPaper(stage, parts.documents, paper)],
      remark: '现行有效版本，与现场张贴的一致。',
    },
  ]);
}

/** The answers as the questionnaire's own file brings them, a line a customer. */
function answersFile(): string {
  const random = seeded(10_409);
  const lines = Array.from({ length: RESPONDENTS }, (_, at) => {
    const mood = random.pick(MOODS);
    const given = ITEMS.map(() => Math.min(5, Math.max(1, mood + random.pick([-1, 0, 0, 0, 1]))));
    return [`K${String(at + 1).padStart(3, '0')}`, ...given].join(',');
  });
  return [['id', ...ITEMS.map(({ code }) => code)].join(','), ...lines].join('\n');
}
