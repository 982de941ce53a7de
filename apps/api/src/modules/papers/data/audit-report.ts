import { mayHandOut } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { chaptersOf, sheetOf } from '../../audits/index.js';
import type { StoredSheet } from '../../audits/index.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import type { PaperFields } from '../layout/phrase.js';
import { ACTIVITY_ROW, AUDIT, AUDIT_FIELDS, auditFields, auditLists, TEAM_ROW } from './audit-facts.js';
import type { AuditFacts } from './audit-facts.js';
import { uuidOf } from './common.js';
import { readFacts } from './read-facts.js';
import { ANNEX, ANNEX_LISTS, annexLists } from './report-annex.js';
import type { AnnexFacts } from './report-annex.js';
import { sayDay, sayLevel, sayWord } from './say.js';

interface ReportFacts extends AuditFacts, AnnexFacts {
  readonly editionId: string;
  readonly reportedOn: string | null;
  readonly reportConclusion: string | null;
  readonly recommendation: string | null;
  readonly scorecards: readonly (StoredSheet & {
    readonly status: string;
    readonly score: string | null;
    readonly level: string | null;
    readonly passed: boolean | null;
  })[];
  readonly nonconformities: readonly {
    readonly number: number;
    readonly grade: string;
    readonly status: string;
    readonly criterion: string | null;
    readonly statement: string;
    readonly dueOn: string;
  }[];
}

const SELECTION = `{ ${AUDIT} reportedOn reportConclusion recommendation
  scorecards { status editionId evaluation surveillanceNumber score level passed verdicts sampled conforming notes
    specialDeductions specialBonuses }
  nonconformities { number grade status criterion statement dueOn } ${ANNEX} }`;

const FIELDS = {
  ...AUDIT_FIELDS,
  reportedOn: { zh: '报告日期', en: 'Day of the report' },
  conclusion: { zh: '审查结论', en: 'Conclusion' },
  recommendation: { zh: '推荐意见', en: 'Recommendation' },
} as const satisfies Meanings;

const EVALUATION = {
  evaluation: { zh: '评价', en: 'Evaluation' },
  score: { zh: '得分', en: 'Score' },
  level: { zh: '等级', en: 'Level' },
  passed: { zh: '是否通过', en: 'Passed' },
} as const satisfies Meanings;
const CHAPTER = {
  chapter: { zh: '评价指标', en: 'Chapter' },
  applicable: { zh: '涉及项总分值', en: 'Applicable points' },
  earned: { zh: '得分', en: 'Points earned' },
} as const satisfies Meanings;
const LOSS = {
  criterion: { zh: '指标编号', en: 'Criterion' },
  criterionTitle: { zh: '指标', en: 'Title' },
  finding: { zh: '评价情况', en: 'Finding' },
  evidence: { zh: '审查证据', en: 'Evidence' },
} as const satisfies Meanings;
const NONCONFORMITY = {
  ncNumber: { zh: '编号', en: 'Number' },
  ncGrade: { zh: '程度', en: 'Grade' },
  ncCriterion: { zh: '指标', en: 'Criterion' },
  ncStatement: { zh: '不符合事实', en: 'Statement' },
  ncDueOn: { zh: '期限', en: 'Due' },
  ncStatus: { zh: '状态', en: 'Status' },
} as const satisfies Meanings;

/** The audit report (审查报告): from the same data as the score sheets, never typed again. */
export const auditReport: PaperSource = {
  kind: 'AUDIT_REPORT',
  of: 'Audit',
  fields: FIELDS,
  lists: {
    team: TEAM_ROW,
    activities: ACTIVITY_ROW,
    evaluations: EVALUATION,
    chapters: CHAPTER,
    losses: LOSS,
    nonconformities: NONCONFORMITY,
    ...ANNEX_LISTS,
  },
  gather: gatherReport,
};

async function gatherReport(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<ReportFacts>(context, { type: 'Audit', uuid, selection: SELECTION });
  if (!facts || facts.status === 'CANCELLED') return null;
  const fields: FieldsOf<typeof FIELDS> = {
    ...auditFields(context, facts),
    reportedOn: sayDay(facts.reportedOn),
    conclusion: facts.reportConclusion,
    recommendation: sayWord('Recommendation', facts.recommendation),
  };
  return {
    fields,
    lists: {
      ...auditLists(facts),
      ...scoreLists(context, facts),
      ...annexLists(context.editions, facts),
      nonconformities: facts.nonconformities.map(ncRow),
    },
    subject: facts.number,
    programmeId: uuidOf(facts.programme?.id),
    editionId: facts.editionId,
    isSpecimen: context.isDemo,
    verdict: mayHandOut({
      kind: 'AUDIT_REPORT',
      stepDone: facts.reportedOn !== null && ['REPORTED', 'REVIEWED', 'DECIDED'].includes(facts.status),
      decidedForClient: facts.status === 'DECIDED' || context.actor.reach.some((reach) => reach !== 'OWN'),
    }),
  };
}

function scoreLists(
  { editions }: ActorContext,
  { scorecards }: ReportFacts,
): Readonly<Record<string, readonly PaperFields[]>> {
  const current = scorecards
    .filter(({ status }) => status !== 'SUPERSEDED')
    .map((stored) => ({ stored, sheet: sheetOf(editions, stored) }));
  return {
    evaluations: current.map(({ stored, sheet }) => ({
      evaluation: sheet.evaluation.title,
      score: stored.score && cut(stored.score),
      level: sayLevel(editions, stored.editionId, stored.level) ?? null,
      passed: stored.surveillanceNumber === null ? sayPassed(stored.passed) : sayConfirmed(stored.passed),
    })),
    chapters: current.flatMap(({ sheet }) =>
      chaptersOf(sheet).map(({ code, title, applicable, earned }) => ({
        chapter: { zh: `${code} ${title.zh}`, en: `${code} ${title.en}` },
        applicable: applicable.shown,
        earned: earned.shown,
      })),
    ),
    losses: current.flatMap(({ sheet }) => {
      const titles = new Map(sheet.evaluation.criteria.map(({ code, title }) => [code, title]));
      return sheet.responses
        .filter(
          ({ verdict, sampled, conforming }) =>
            verdict === 'NOT_MET' || (verdict === 'SAMPLED' && sampled !== conforming),
        )
        .map(({ criterion, verdict, sampled, conforming, evidence }) => ({
          criterion,
          criterionTitle: titles.get(criterion) ?? null,
          finding:
            verdict === 'NOT_MET'
              ? { zh: '不满足', en: 'Not met' }
              : { zh: `抽样 ${sampled} 个，符合 ${conforming} 个`, en: `${conforming} of ${sampled} samples conform` },
          evidence,
        }));
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

/** How grave a nonconformity is. */
export function sayGrade(grade: string): { readonly zh: string; readonly en: string } {
  return grade === 'MAJOR' ? { zh: '严重', en: 'Major' } : { zh: '一般', en: 'Minor' };
}

/** Whether something passed. */
export function sayPassed(passed: boolean | null): { readonly zh: string; readonly en: string } | null {
  if (passed === null) return null;
  return passed ? { zh: '通过', en: 'Passed' } : { zh: '未通过', en: 'Not passed' };
}

/** What a partial surveillance comes to: it has no score and no level of its own. */
function sayConfirmed(passed: boolean | null): { readonly zh: string; readonly en: string } | null {
  if (passed === null) return null;
  return passed
    ? { zh: '抽评：维持原评价', en: 'Partial: confirmed' }
    : { zh: '抽评：须全面评价', en: 'Partial: referred to a full evaluation' };
}

/** A score of six places as it is shown: cut to two, never rounded. */
export function cut(score: string): string {
  return score.replace(/(\.\d{2})\d*$/, '$1');
}
