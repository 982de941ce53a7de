import { HouseFigure, mayHandOut } from '@touchstone/rules';
import type { Kpi, KpiUnit, MarkMedium } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import { readFacts } from './read-facts.js';
import { sayDay, sayDays, sayHalves, sayList, sayWord } from './say.js';

type Counts = Partial<Record<HouseFigure, number>>;
interface Named {
  readonly name: string;
}
interface TaskFacts {
  readonly number: string;
  readonly kind: string;
  readonly year: number | null;
  readonly subject: string;
  readonly status: string;
  readonly heldOn: PlainDate | null;
  readonly result: string | null;
  readonly signedOffOn: PlainDate | null;
  readonly reportedOn: string | null;
  readonly figures: Counts | null;
  readonly countedFrom: string | null;
  readonly countedUntil: string | null;
  /** As they were counted; of a task that was recorded before there were any, nothing. */
  readonly tables: {
    readonly byProgramme: ReadonlyArray<{
      readonly titleZh: string;
      readonly titleEn: string;
      readonly counts: Counts;
    }>;
    readonly keyFigures: ReadonlyArray<{
      readonly kpi: Kpi;
      readonly unit: KpiUnit;
      readonly value: string | null;
      readonly records: number;
      readonly behind: number;
    }>;
    readonly keyFiguresOn: string | null;
    readonly marks: ReadonlyArray<{ readonly medium: MarkMedium; readonly counts: Readonly<Record<string, number>> }>;
  } | null;
  readonly owner: Named | null;
  readonly recordedBy: Named | null;
  readonly signedOffBy: Named | null;
  readonly programme: { readonly titleZh: string; readonly titleEn: string } | null;
  readonly members: ReadonlyArray<{ readonly person: Named | null }>;
  readonly conclusions: ReadonlyArray<{
    readonly conclusion: string;
    readonly severity: string;
    readonly remark: string | null;
    readonly risk: { readonly number: string; readonly description: string } | null;
  }>;
  readonly actions: ReadonlyArray<{
    readonly number: string;
    readonly nonconformity: string;
    readonly dueOn: string;
    readonly status: string;
  }>;
}

const SELECTION = `{ number kind year subject status heldOn result signedOffOn reportedOn figures countedFrom countedUntil tables
  owner { name } recordedBy { name } signedOffBy { name } programme { titleZh titleEn } members { person { name } }
  conclusions { conclusion severity remark risk { number description } } actions { number nonconformity dueOn status } }`;

const FIELDS = {
  taskNumber: { zh: '事项编号', en: 'Number of the task' },
  task: { zh: '事项名称', en: 'What it is' },
  year: { zh: '报告年度，非年度报告为空', en: 'Year it reports on; empty for what is of no year' },
  subject: { zh: '主题和范围', en: 'What it is about' },
  programme: { zh: '所查认证项目', en: 'The programme that was checked' },
  owner: { zh: '负责人', en: 'Owner' },
  members: { zh: '参加人员', en: 'Who took part' },
  heldOn: { zh: '办理日期', en: 'Held on' },
  result: { zh: '结果和结论', en: 'What came of it' },
  recordedBy: { zh: '记录人', en: 'Recorded by' },
  signedOffBy: { zh: '签批人，未签批时为空', en: 'Signed off by; empty before' },
  signedOffOn: { zh: '签批日期，未签批时为空', en: 'Signed off on; empty before' },
  reportedOn: { zh: '上报日期', en: 'Told to the regulator on' },
  counted: { zh: '统计期间', en: 'Period that was counted' },
  keyFiguresOn: { zh: '关键指标的统计日，无关键指标时为空', en: 'Day of the key figures; empty without any' },
  programmeCount: { zh: '分项目统计的项目数，无时为空', en: 'Programmes counted by themselves; empty without any' },
  mediumCount: { zh: '标志使用形式数，无时为空', en: 'Media the mark was used on; empty without any' },
  conclusionCount: { zh: '作结论的风险数，无时为空', en: 'Risks concluded on; empty without any' },
  actionCount: { zh: '提出的纠正措施数，无时为空', en: 'Corrective actions it led to; empty without any' },
} as const satisfies Meanings;

/** What the table by programme tells. */
const BY_PROGRAMME = [
  'APPLICATIONS',
  'AUDITS',
  'GRANTED',
  'REFUSED',
  'RENEWED',
  'SUSPENDED',
  'WITHDRAWN',
  'CANCELLED',
  'IN_FORCE',
] as const;
const FIGURE = { figure: { zh: '统计项', en: 'Figure' }, number: { zh: '数量', en: 'Number' } } as const;
const LISTS = {
  figures: FIGURE,
  programmes: {
    programmeName: { zh: '认证项目', en: 'Programme' },
    APPLICATIONS: { zh: '收到申请', en: 'Applications' },
    AUDITS: { zh: '开展审查', en: 'Audits' },
    GRANTED: { zh: '授予', en: 'Granted' },
    REFUSED: { zh: '不予', en: 'Refused' },
    RENEWED: { zh: '再认证', en: 'Renewed' },
    SUSPENDED: { zh: '暂停', en: 'Suspended' },
    WITHDRAWN: { zh: '撤销', en: 'Withdrawn' },
    CANCELLED: { zh: '注销', en: 'Cancelled' },
    IN_FORCE: { zh: '有效证书', en: 'In force' },
  },
  keyFigures: {
    keyFigure: { zh: '关键指标', en: 'Key figure' },
    value: { zh: '数值', en: 'Value' },
    population: { zh: '统计对象数', en: 'Records it is made of' },
    behind: { zh: '其中拉低指标的', en: 'Of those, what makes it worse' },
  },
  marks: {
    medium: { zh: '使用形式', en: 'Used on' },
    uses: { zh: '在册使用', en: 'On the register' },
    reported: { zh: '当年登记', en: 'New' },
    ended: { zh: '当年停用', en: 'Ended' },
    improper: { zh: '核查误用（次）', en: 'Found improper' },
    cases: { zh: '误用立项', en: 'Misuses taken up' },
    putRight: { zh: '已纠正或撤除', en: 'Put right or removed' },
    open: { zh: '期末未结', en: 'Still open' },
  },
  conclusions: {
    risk: { zh: '风险', en: 'Risk' },
    conclusion: { zh: '结论', en: 'Conclusion' },
    severity: { zh: '程度', en: 'Weighs' },
    remark: { zh: '理由', en: 'Why' },
  },
  actions: {
    action: { zh: '纠正措施编号', en: 'Corrective action' },
    nonconformity: { zh: '不符合情况', en: 'What is not as it should be' },
    dueOn: { zh: '期限', en: 'Due' },
    status: { zh: '状态', en: 'Status' },
  },
} as const satisfies Readonly<Record<string, Meanings>>;

/** What came of a task of the body, with what was counted for it (机构事项记录): minutes, or a yearly report. */
export const houseReport: PaperSource = {
  kind: 'HOUSE_REPORT',
  of: 'HouseTask',
  isInternal: true,
  fields: FIELDS,
  lists: LISTS,
  gather: async (context, uuid) => {
    const facts = await readFacts<TaskFacts>(context, { type: 'HouseTask', uuid, selection: SELECTION });
    return facts && paperOf(context, facts);
  },
};

function paperOf({ isDemo }: ActorContext, facts: TaskFacts): PaperData {
  return {
    fields: fieldsOf(facts),
    lists: listsOf(facts),
    subject: facts.number,
    programmeId: null,
    editionId: null,
    finalOn: facts.signedOffOn,
    isSpecimen: isDemo,
    verdict: mayHandOut({ kind: 'HOUSE_REPORT', stepDone: facts.heldOn !== null }),
  };
}

function fieldsOf(facts: TaskFacts): FieldsOf<typeof FIELDS> {
  const { tables, programme, countedFrom, countedUntil } = facts;
  return {
    taskNumber: facts.number,
    task: sayWord('HouseTaskKind', facts.kind),
    year: facts.year === null ? null : String(facts.year),
    subject: facts.subject,
    programme: programme && { zh: programme.titleZh, en: programme.titleEn },
    owner: facts.owner?.name ?? null,
    members: sayList(facts.members.map(({ person }) => person?.name ?? null)),
    heldOn: sayDay(facts.heldOn),
    result: facts.result,
    recordedBy: facts.recordedBy?.name ?? null,
    signedOffBy: facts.signedOffBy?.name ?? null,
    signedOffOn: sayDay(facts.signedOffOn),
    reportedOn: sayDay(facts.reportedOn),
    counted: countedFrom && countedUntil ? sayDays(countedFrom, countedUntil) : null,
    keyFiguresOn: sayDay(tables?.keyFiguresOn),
    programmeCount: sayCount(tables?.byProgramme),
    mediumCount: sayCount(tables?.marks),
    conclusionCount: sayCount(facts.conclusions),
    actionCount: sayCount(facts.actions),
  };
}

function listsOf(facts: TaskFacts): PaperData['lists'] {
  const { tables } = facts;
  const figures = Object.values(HouseFigure).filter((figure) => facts.figures?.[figure] !== undefined);
  return {
    figures: figures.map((figure) => ({
      figure: sayWord('HouseFigure', figure),
      number: String(facts.figures?.[figure]),
    })),
    programmes: (tables?.byProgramme ?? []).map(({ titleZh, titleEn, counts }) => ({
      programmeName: { zh: titleZh, en: titleEn },
      ...Object.fromEntries(BY_PROGRAMME.map((figure) => [figure, String(counts[figure] ?? 0)])),
    })),
    keyFigures: (tables?.keyFigures ?? []).map(({ kpi, unit, value, records, behind }) => ({
      keyFigure: sayWord('Kpi', kpi),
      value: value && sayFigure(value, unit),
      population: String(records),
      behind: String(behind),
    })),
    marks: (tables?.marks ?? []).map(({ medium, counts }) => ({
      ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
      medium: sayWord('MarkMedium', medium),
    })),
    conclusions: facts.conclusions.map(({ risk, conclusion, severity, remark }) => ({
      risk: risk && `${risk.number} ${risk.description}`,
      conclusion: sayWord('RiskConclusion', conclusion),
      severity: sayWord('RiskSeverity', severity),
      remark,
    })),
    actions: facts.actions.map(({ number, nonconformity, dueOn, status }) => ({
      action: number,
      nonconformity,
      dueOn: sayDay(dueOn),
      status: sayWord('HouseActionStatus', status),
    })),
  };
}

function sayCount(rows: readonly unknown[] | undefined): string | null {
  return rows && rows.length > 0 ? String(rows.length) : null;
}

function sayFigure(value: string, unit: KpiUnit): { readonly zh: string; readonly en: string } {
  const number = sayHalves(value);
  if (unit === 'PERCENT') return { zh: `${number}%`, en: `${number}%` };
  const { zh, en } = sayWord('KpiUnit', unit) as { readonly zh: string; readonly en: string };
  return { zh: `${number} ${zh}`, en: `${number} ${en.toLowerCase()}` };
}
