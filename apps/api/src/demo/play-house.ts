import { plainDate, yearOf } from '@touchstone/plain-date';
import { DecisionOutcome, HouseRhythmKind, HouseTaskKind, indexOf } from '@touchstone/rules';
import type { RiskThreat } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import type { Client } from '../modules/clients/index.js';
import { Decision } from '../modules/decisions/index.js';
import type { ImpartialityRisk } from '../modules/house/index.js';
import {
  answerHouseAction,
  filePartsOf,
  HouseAction,
  HouseTask,
  openTechnicalFile,
  placeLegalHold,
  planHouseTask,
  raiseHouseAction,
  recordHouseTask,
  registerRisk,
  sealTechnicalFile,
  setHouseRhythm,
  signOffHouseTask,
  TechnicalFile,
  verifyHouseAction,
} from '../modules/house/index.js';
import type { Cast } from './demo-body.js';
import { keepPaper } from './demo-papers.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';
import type { Play } from './play-application.js';

type House = Pick<Play, 'parts' | 'stage' | 'cast'>;

/** From how many days ago each thing of the body's own is owed. */
const SINCE: Readonly<Partial<Record<HouseRhythmKind, number>>> = {
  COMMITTEE_REVIEW: -420,
  INTERNAL_AUDIT: -405,
  MANAGEMENT_REVIEW: -400,
  RULE_SELF_CHECK: -300,
  TECHNICAL_FILE: -60,
};
const EVERY = { TECHNICAL_FILE: 30, RETENTION: 36 } as const;

/** The body keeps its own house: some of everything, and a little of it late. */
export async function keepHouse(house: House, held: Client): Promise<void> {
  const reported = await setRhythms(house);
  await keepRisks(house);
  await auditItself(house);
  await reportYear(house, reported);
  await archive(house);
  const { stage, cast } = house;
  await stage.act(player(cast, 'quality'), stage.day(-40), [
    placeLegalHold,
    { clientId: globalId('Client', held.id), reason: '与一名顾客的诉讼尚未了结。' },
  ]);
}

/** Sets when each thing is owed. @returns the first year that is reported on */
async function setRhythms({ stage, cast }: House): Promise<number> {
  const year = yearOf(stage.day(-40)) - 1;
  for (const kind of Object.values(HouseRhythmKind)) {
    const isYearly = kind === 'MARK_REPORT' || kind === 'ANNUAL_REPORT';
    const since = isYearly ? plainDate(`${year}-01-01`) : SINCE[kind] ? stage.day(SINCE[kind]) : null;
    if (since === null) continue;
    await stage.act(player(cast, 'quality'), stage.day(-55), [
      setHouseRhythm,
      {
        kind,
        every: kind === 'TECHNICAL_FILE' ? EVERY.TECHNICAL_FILE : 12,
        yearlyBy: isYearly ? '03-31' : null,
        since,
        ownerId: personOf(cast, kind === 'TECHNICAL_FILE' ? 'archivist' : 'quality'),
      },
    ]);
  }
  return year;
}

const RISKS: ReadonlyArray<readonly [on: number, reviewBy: number, threat: RiskThreat, text: string, done: string]> = [
  [-330, 20, 'SELF_INTEREST', '一家客户的认证费用占全年收入的比例偏高。', '费用由财务单独掌握，决定人员不知收费情况。'],
  [
    -320,
    30,
    'FAMILIARITY',
    '个别审查员连续多次担任同一客户的审查组长。',
    '派遣时提示连续任组长的次数，超过规定的改派。',
  ],
  [-150, -8, 'INTIMIDATION', '有客户在复核期间致电催促，提及更换认证机构。', '来电一律由质量部门接听并登记。'],
];

/** Risks, of which the committee looked at the first two; the third should have been looked at a week ago. */
async function keepRisks(house: House): Promise<void> {
  const { stage, cast } = house;
  const quality = player(cast, 'quality');
  const register = ([on, reviewBy, threat, description, measures]: (typeof RISKS)[number]) =>
    stage.act(quality, stage.day(on), [
      registerRisk,
      {
        threat,
        description,
        measures,
        personId: null,
        clientId: null,
        severity: threat === 'FAMILIARITY' ? 'LOW' : 'MEDIUM',
        ownerId: personOf(cast, 'quality'),
        identifiedOn: stage.day(on),
        reviewBy: stage.day(reviewBy),
      },
    ]);
  const [first, second, third] = RISKS;
  if (!first || !second || !third) return;
  const open: ImpartialityRisk[] = [await register(first), await register(second)];
  await hold(house, HouseTaskKind.COMMITTEE_REVIEW, {
    on: -160,
    subject: '公正性委员会年度评审',
    result: '公正性总体受控，对连续担任组长的情况要求继续观察。',
    memberIds: ['committee', 'committee2', 'committee3'].map((key) => personOf(cast, key)),
    conclusions: open.map(({ id }, at) => ({
      riskId: globalId('ImpartialityRisk', id),
      conclusion: at === 0 ? ('ACCEPTABLE' as const) : ('MORE_ASKED' as const),
      severity: null,
      remark: at === 0 ? null : '请统计两年内连续任组长的次数。',
    })),
  });
  await register(third);
}

/** An internal audit and what it led to: one action late, one to be verified, one closed; and the next audit planned. */
async function auditItself(house: House): Promise<void> {
  const { stage, cast } = house;
  const task = await hold(house, HouseTaskKind.INTERNAL_AUDIT, {
    on: -50,
    subject: '全要素内部审核（申请评审至认证决定）',
    result: '抽查二十份案卷，发现三项不符合。',
    memberIds: ['quality', 'reviewer'].map((key) => personOf(cast, key)),
    conclusions: [],
  });
  const found = [
    ['archivist', -10, '两份技术档案未在决定后三十日内封存。'],
    ['planner', 12, '一次审查计划在现场审查当日才上报。'],
    ['reviewer', -20, '一份申请评审未记录专业能力的判断依据。'],
  ] as const;
  for (const [at, [key, dueIn, nonconformity]] of found.entries()) {
    const action = await stage.act(player(cast, 'quality'), stage.day(-45), [
      raiseHouseAction,
      {
        nonconformity,
        ownerId: personOf(cast, key),
        dueOn: stage.day(dueIn),
        houseTaskId: globalId('HouseTask', task.id),
        riskId: null,
      },
    ]);
    if (at === 0) continue;
    await stage.act(player(cast, key), stage.day(-30), [
      answerHouseAction,
      {
        ...(await actionAsRead(stage, action)),
        cause: '流程中没有设置提醒，依赖个人记忆。',
        correction: '已补办并在案卷中说明。',
        action: '每日查看到期事项，并在部门周会上通报。',
        documentId: null,
      },
    ]);
    if (at === 1) continue;
    await stage.act(player(cast, 'quality'), stage.day(-22), [
      verifyHouseAction,
      { ...(await actionAsRead(stage, action)), isEffective: true, seen: '抽查十份评审，均已写明依据。', dueOn: null },
    ]);
  }
  await plan(house, HouseTaskKind.INTERNAL_AUDIT, { on: -3, subject: '人员能力管理专项内部审核', dueIn: 35 });
}

/** Top management looked at the whole. The year's report went out; the report on the mark waits to be signed off. A programme's rule was held against practice. */
async function reportYear(house: House, year: number): Promise<void> {
  const none = { memberIds: [], conclusions: [] };
  await hold(house, HouseTaskKind.MANAGEMENT_REVIEW, {
    ...none,
    on: -12,
    subject: '年度管理评审',
    result: '管理体系运行有效；监督到期提醒提前至九十天，年内增补两名审查组长。',
  });
  await hold(house, HouseTaskKind.ANNUAL_REPORT, {
    ...none,
    on: -30,
    year,
    subject: `${year} 年度报告`,
    result: '已按要求汇总业务、人员和申投诉情况。',
  });
  const waits = { ...none, on: -28, year, isSigned: false };
  await hold(house, HouseTaskKind.MARK_REPORT, {
    ...waits,
    subject: `${year} 年度标志使用报告`,
    result: '已汇总登记、核查和误用处理情况。',
  });
  const [programme] = house.cast.programmes.values();
  await hold(house, HouseTaskKind.RULE_SELF_CHECK, {
    ...none,
    on: -25,
    programmeId: globalId('Programme', programme?.id ?? ''),
    subject: '认证规则符合性自查',
    result: '备案信息与实际使用的规则一致。',
  });
}

/** Two files are opened; one of them is sealed, and what it lacks explained. */
async function archive({ stage, cast }: House): Promise<void> {
  const archivist = player(cast, 'archivist');
  const decisions = await stage.em.find(
    Decision,
    {
      audit: { $ne: null },
      decidedOn: { $gte: stage.day(-60) },
      outcome: { $in: [DecisionOutcome.MAINTAIN, DecisionOutcome.GRANT] },
    },
    { orderBy: { decidedOn: 'asc', id: 'asc' }, limit: 2 },
  );
  for (const [at, decision] of decisions.entries()) {
    const file = await stage.act(archivist, stage.day(-2), [
      openTechnicalFile,
      { decisionId: globalId('Decision', decision.id), archivistId: null },
    ]);
    if (at > 0) continue;
    const parts = await filePartsOf({ sql: () => stage.em.getKysely() as never }, decision.id);
    const missing = indexOf(decision.outcome, parts).filter(({ recordId }) => recordId === null);
    await stage.act(archivist, stage.day(-1), [
      sealTechnicalFile,
      {
        technicalFileId: globalId('TechnicalFile', file.id),
        expectedVersion: (await stage.fresh(TechnicalFile, file.id)).version,
        gaps: missing.map(({ kind }) => ({ kind, reason: '纸质原件另行保存，见档案柜登记。' })),
      },
    ]);
  }
}

interface Planned {
  /** Days from today on which it is planned. */
  readonly on: number;
  readonly subject: string;
  readonly dueIn: number;
  readonly year?: number | undefined;
  readonly programmeId?: string | undefined;
}

function plan(
  { stage, cast }: House,
  kind: HouseTaskKind,
  { on, subject, dueIn, year, programmeId }: Planned,
): Promise<HouseTask> {
  return stage.act(player(cast, 'quality'), stage.day(on), [
    planHouseTask,
    {
      kind,
      programmeId: programmeId ?? null,
      year: year ?? null,
      subject,
      ownerId: personOf(cast, 'quality'),
      dueOn: stage.day(dueIn),
    },
  ]);
}

interface Holding {
  /** Days from today on which it is held. */
  readonly on: number;
  readonly subject: string;
  readonly result: string;
  readonly year?: number;
  readonly programmeId?: string;
  readonly isSigned?: boolean;
  readonly memberIds: string[];
  readonly conclusions: Parameters<typeof recordHouseTask>[1]['conclusions'];
}

/** Plans a task some days before it is held, records it, and lets somebody else sign it off. */
async function hold(
  house: House,
  kind: HouseTaskKind,
  { on, subject, result, year, programmeId, isSigned = true, memberIds, conclusions }: Holding,
): Promise<HouseTask> {
  const { parts, stage, cast } = house;
  const task = await plan(house, kind, { on: on - 5, subject, dueIn: on, year, programmeId });
  const documentId = await keepPaper(stage, parts.documents, {
    kind: 'OTHER',
    on: stage.day(on),
    fileName: `${subject}.pdf`,
  });
  await stage.act(player(cast, 'quality'), stage.day(on), [
    recordHouseTask,
    { ...(await taskAsRead(stage, task)), heldOn: stage.day(on), result, documentId, memberIds, conclusions },
  ]);
  if (isSigned)
    await stage.act(player(cast, 'manager'), stage.day(on + 3), [
      signOffHouseTask,
      { ...(await taskAsRead(stage, task)), reportedOn: year === undefined ? null : stage.day(on + 2) },
    ]);
  return task;
}

const personOf = (cast: Cast, key: string): string => globalId('Person', player(cast, key).personId ?? '');
const taskAsRead = async (stage: Stage, { id }: HouseTask) => ({
  houseTaskId: globalId('HouseTask', id),
  expectedVersion: (await stage.fresh(HouseTask, id)).version,
});
const actionAsRead = async (stage: Stage, { id }: HouseAction) => ({
  houseActionId: globalId('HouseAction', id),
  expectedVersion: (await stage.fresh(HouseAction, id)).version,
});
