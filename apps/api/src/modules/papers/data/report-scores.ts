import { leafScoresOf } from '@touchstone/rules';
import type { EditionShelf } from '../../../editions.js';
import { chaptersOf, combinedOutcome, cutScore, sheetOf } from '../../audits/index.js';
import type { ScorecardResult, StoredSheet } from '../../audits/index.js';
import type { FieldsOf, Meanings } from '../paper-source.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import { sayLevel } from './say.js';

/** A scorecard as a report reads it. */
export type ReportedSheet = StoredSheet &
  ScorecardResult & {
    readonly status: string;
    readonly score: string | null;
  };

/** What is read of a scorecard. */
export const SCORECARDS = `scorecards { status editionId evaluation surveillanceNumber score scoreExact level passed missing
  verdicts sampled conforming notes specialDeductions specialBonuses }`;

/** What all evaluations come to together. */
export const TOTAL_FIELDS = {
  totalLevel: { zh: '评定等级（各项评价合并后）', en: 'Level, all evaluations together' },
  totalPassed: { zh: '总体结论', en: 'Result, all evaluations together' },
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
  lost: { zh: '失分', en: 'Points lost' },
  evidence: { zh: '审查证据', en: 'Evidence' },
} as const satisfies Meanings;
const TAILORED = {
  criterion: { zh: '指标编号', en: 'Criterion' },
  criterionTitle: { zh: '指标', en: 'Title' },
  justification: { zh: '删减理由', en: 'Why it was tailored out' },
} as const satisfies Meanings;
/** What the rows of special deductions and bonuses mean. */
export const SPECIAL = {
  specialKind: { zh: '类别', en: 'Kind' },
  specialReason: { zh: '事由', en: 'Reason' },
  specialEvidence: { zh: '证据', en: 'Evidence' },
} as const satisfies Meanings;

/** What the rows of a report's scores mean. */
export const SCORE_LISTS = {
  evaluations: EVALUATION,
  chapters: CHAPTER,
  losses: LOSS,
  tailored: TAILORED,
  specials: SPECIAL,
} as const;

type Sheet = ReturnType<typeof sheetOf>;

/** The scores of an audit, from the same answers as its score sheets. */
export function scoreLists(
  editions: EditionShelf,
  scorecards: readonly ReportedSheet[],
): Readonly<Record<keyof typeof SCORE_LISTS, readonly PaperFields[]>> {
  const current = currentOf(scorecards).map((stored) => ({ stored, sheet: sheetOf(editions, stored) }));
  const sheets = current.map(({ sheet }) => sheet);
  return {
    evaluations: current.map(({ stored, sheet }) => ({
      evaluation: sheet.evaluation.title,
      score: stored.score && cutScore(stored.score),
      level: sayLevel(editions, stored.editionId, stored.level) ?? null,
      passed: sayResult(stored),
    })),
    chapters: sheets.flatMap((sheet) =>
      chaptersOf(sheet).map(({ code, title, applicable, earned }) => ({
        chapter: { zh: `${code} ${title.zh}`, en: `${code} ${title.en}` },
        applicable: applicable.shown,
        earned: earned.shown,
      })),
    ),
    losses: sheets.flatMap(lossesOf),
    tailored: sheets.flatMap(tailoredOf),
    specials: sheets.flatMap(specialRows),
  };
}

/** What all evaluations come to together, by the edition's own way to combine them. */
export function totalFields(
  editions: EditionShelf,
  { editionId, scorecards }: { editionId: string; scorecards: readonly ReportedSheet[] },
): FieldsOf<typeof TOTAL_FIELDS> {
  const current = currentOf(scorecards);
  const { passed, level } = combinedOutcome(editions.get(editionId), current);
  const surveillanceNumber = current.find((each) => each.surveillanceNumber !== null)?.surveillanceNumber ?? null;
  return {
    totalLevel: sayLevel(editions, editionId, level),
    totalPassed: sayResult({ passed, surveillanceNumber }),
  };
}

function currentOf(scorecards: readonly ReportedSheet[]): readonly ReportedSheet[] {
  return scorecards.filter(({ status }) => status !== 'SUPERSEDED');
}

function lossesOf(sheet: Sheet): readonly PaperFields[] {
  const titles = titlesOf(sheet);
  const scores = new Map(leafScoresOf(sheet.compiled, sheet).map((each) => [each.code, each]));
  return sheet.responses
    .filter(
      ({ verdict, sampled, conforming }) => verdict === 'NOT_MET' || (verdict === 'SAMPLED' && sampled !== conforming),
    )
    .map(({ criterion, verdict, sampled, conforming, evidence }) => ({
      criterion,
      criterionTitle: titles.get(criterion) ?? null,
      finding:
        verdict === 'NOT_MET'
          ? { zh: '不满足', en: 'Not met' }
          : { zh: `抽样 ${sampled} 个，符合 ${conforming} 个`, en: `${conforming} of ${sampled} samples conform` },
      lost: scores.get(criterion)?.lost.shown ?? null,
      evidence,
    }));
}

function tailoredOf(sheet: Sheet): readonly PaperFields[] {
  const titles = titlesOf(sheet);
  return sheet.responses
    .filter(({ verdict }) => verdict === 'NOT_APPLICABLE')
    .map(({ criterion, justification }) => ({
      criterion,
      criterionTitle: titles.get(criterion) ?? null,
      justification,
    }));
}

function titlesOf({ evaluation }: Sheet): ReadonlyMap<string, PaperValue> {
  return new Map(evaluation.criteria.map(({ code, title }) => [code, title]));
}

/** Special deductions and bonuses, each with what it rests on. */
export function specialRows({ specialDeductions, specialBonuses }: Sheet): readonly PaperFields[] {
  const row = (specialKind: PaperValue) => (item: { readonly reason: string; readonly evidence: string }) => ({
    specialKind,
    specialReason: item.reason,
    specialEvidence: item.evidence,
  });
  return [
    ...specialDeductions.map(row({ zh: '特别扣分（−1 分）', en: 'Deduction (−1)' })),
    ...specialBonuses.map(row({ zh: '特别加分（+1 分）', en: 'Bonus (+1)' })),
  ];
}

/** Whether something passed. */
export function sayPassed(passed: boolean | null): { readonly zh: string; readonly en: string } | null {
  if (passed === null) return null;
  return passed ? { zh: '通过', en: 'Passed' } : { zh: '未通过', en: 'Not passed' };
}

/** What an evaluation came to. A partial surveillance has no score and no level of its own: it confirms or refers. */
export function sayResult({
  passed,
  surveillanceNumber,
}: Pick<ScorecardResult, 'passed' | 'surveillanceNumber'>): { readonly zh: string; readonly en: string } | null {
  if (passed === null || surveillanceNumber === null) return sayPassed(passed);
  return passed
    ? { zh: '抽评：维持原评价', en: 'Partial: confirmed' }
    : { zh: '抽评：须全面评价', en: 'Partial: referred to a full evaluation' };
}
