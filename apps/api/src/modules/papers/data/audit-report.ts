import type { PlainDate } from '@touchstone/plain-date';
import { mayHandOut } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { cutScore } from '../../audits/index.js';
import type { CoverageFacts } from '../../audits/index.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import type { PaperFields } from '../layout/phrase.js';
import { ACTIVITY_ROW, AUDIT, AUDIT_FIELDS, auditFields, auditLists, TEAM_ROW } from './audit-facts.js';
import type { AuditFacts } from './audit-facts.js';
import { uuidOf } from './common.js';
import { SITE_ROW, siteRows, SITES } from './audited-sites.js';
import type { SiteFacts } from './audited-sites.js';
import { readFacts } from './read-facts.js';
import { SCORE_LISTS, SCORECARDS, scoreLists, TOTAL_FIELDS, totalFields } from './report-scores.js';
import type { ReportedSheet } from './report-scores.js';
import { ANNEX, ANNEX_LISTS, annexLists } from './report-annex.js';
import type { AnnexFacts } from './report-annex.js';
import { COVERAGE, COVERAGE_FIELDS, COVERAGE_LISTS, coverageOf } from './partial-coverage.js';
import { sayDay, sayWord } from './say.js';

type ReportFacts = AuditFacts &
  SiteFacts &
  AnnexFacts &
  CoverageFacts & {
    readonly reportedOn: PlainDate | null;
    readonly reportConclusion: string | null;
    readonly recommendation: string | null;
    readonly scorecards: readonly ReportedSheet[];
    readonly nonconformities: readonly {
      readonly number: number;
      readonly grade: string;
      readonly status: string;
      readonly criterion: string | null;
      readonly statement: string;
      readonly dueOn: string;
    }[];
    readonly surveys: readonly {
      readonly title: string;
      readonly status: string;
      readonly csi: string | null;
      readonly respondents: number;
      readonly requiredSample: number;
    }[];
  };

const SELECTION = `{ ${AUDIT} reportedOn reportConclusion recommendation
  ${SCORECARDS} ${SITES}
  surveys { title status csi respondents requiredSample }
  nonconformities { number grade status criterion statement dueOn } ${ANNEX} ${COVERAGE} }`;

const FIELDS = {
  ...AUDIT_FIELDS,
  ...TOTAL_FIELDS,
  ...COVERAGE_FIELDS,
  reportedOn: { zh: '报告日期', en: 'Day of the report' },
  conclusion: { zh: '审查结论', en: 'Conclusion' },
  recommendation: { zh: '推荐意见', en: 'Recommendation' },
} as const satisfies Meanings;

const NONCONFORMITY = {
  ncNumber: { zh: '编号', en: 'Number' },
  ncGrade: { zh: '程度', en: 'Grade' },
  ncCriterion: { zh: '指标', en: 'Criterion' },
  ncStatement: { zh: '不符合事实', en: 'Statement' },
  ncDueOn: { zh: '期限', en: 'Due' },
  ncStatus: { zh: '状态', en: 'Status' },
} as const satisfies Meanings;

const SURVEY = {
  surveyTitle: { zh: '测评名称', en: 'Survey' },
  csi: { zh: '顾客满意度指数', en: 'Satisfaction index' },
  respondents: { zh: '有效样本量', en: 'Answers' },
  requiredSample: { zh: '应有样本量', en: 'Answers needed' },
} as const satisfies Meanings;

/** The audit report (审查报告): from the same data as the score sheets, never typed again. */
export const auditReport: PaperSource = {
  kind: 'AUDIT_REPORT',
  of: 'Audit',
  fields: FIELDS,
  lists: {
    team: TEAM_ROW,
    activities: ACTIVITY_ROW,
    sites: SITE_ROW,
    ...SCORE_LISTS,
    surveys: SURVEY,
    nonconformities: NONCONFORMITY,
    ...ANNEX_LISTS,
    ...COVERAGE_LISTS,
  },
  gather: gatherReport,
};

async function gatherReport(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<ReportFacts>(context, { type: 'Audit', uuid, selection: SELECTION });
  if (!facts || facts.status === 'CANCELLED') return null;
  const coverage = coverageOf(context.editions, facts);
  const fields: FieldsOf<typeof FIELDS> = {
    ...auditFields(context, facts),
    ...coverage.fields,
    ...totalFields(context.editions, facts),
    reportedOn: sayDay(facts.reportedOn),
    conclusion: facts.reportConclusion,
    recommendation: sayWord('Recommendation', facts.recommendation),
  };
  return {
    fields,
    lists: {
      ...auditLists(facts),
      sites: siteRows(facts),
      ...scoreLists(context.editions, facts.scorecards),
      surveys: facts.surveys.filter(({ status }) => status === 'CLOSED').map(surveyRow),
      ...annexLists(context.editions, facts),
      nonconformities: facts.nonconformities.map(ncRow),
      ...coverage.lists,
    },
    subject: facts.number,
    programmeId: uuidOf(facts.programme?.id),
    editionId: facts.editionId,
    finalOn: facts.reportedOn,
    isSpecimen: context.isDemo,
    verdict: mayHandOut({
      kind: 'AUDIT_REPORT',
      stepDone: facts.reportedOn !== null && ['REPORTED', 'REVIEWED', 'DECIDED'].includes(facts.status),
      decidedForClient: facts.status === 'DECIDED' || context.actor.reach.some((reach) => reach !== 'OWN'),
    }),
  };
}

function ncRow(nc: ReportFacts['nonconformities'][number]): PaperFields {
  return {
    ncNumber: `NC-${nc.number}`,
    ncGrade: sayGrade(nc.grade),
    ncCriterion: nc.criterion,
    ncStatement: nc.statement,
    ncDueOn: sayDay(nc.dueOn),
    ncStatus: sayWord('NonconformityStatus', nc.status),
  };
}

function surveyRow({ title, csi, respondents, requiredSample }: ReportFacts['surveys'][number]): PaperFields {
  return {
    surveyTitle: title,
    csi: csi && cutScore(csi),
    respondents: String(respondents),
    requiredSample: String(requiredSample),
  };
}

/** How grave a nonconformity is. */
export function sayGrade(grade: string): { readonly zh: string; readonly en: string } {
  return grade === 'MAJOR' ? { zh: '严重', en: 'Major' } : { zh: '一般', en: 'Minor' };
}
