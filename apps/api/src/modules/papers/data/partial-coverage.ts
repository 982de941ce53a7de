import type { EditionShelf } from '../../../editions.js';
import { partialCoverageOf } from '../../audits/index.js';
import type { CoverageFacts } from '../../audits/index.js';
import type { FieldsOf, Meanings } from '../paper-source.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import { sayBoth, sayDay, sayList } from './say.js';

/** What of an audit its coverage asks for: the row brings the facts, and the papers work out the rest. */
export const COVERAGE = 'partialCoverage { evaluations { evaluation } }';

/** What holds beside a partial surveillance. */
export const COVERAGE_FIELDS = {
  lastFullAudit: { zh: '上次全面评价（仅部分评价的监督审查）', en: 'Last full audit; of a partial surveillance only' },
  lastFullLevel: { zh: '上次全面评价的等级', en: 'Level of the last full audit' },
  lastFullScores: { zh: '上次全面评价的得分', en: 'Scores of the last full audit' },
  leftOutCount: { zh: '本次未评指标数', en: 'How many criteria were not assessed' },
} as const satisfies Meanings;

const LEFT_OUT = {
  leftOutCode: { zh: '未评指标编号', en: 'Criterion not assessed' },
  leftOutTitle: { zh: '指标', en: 'Title' },
  leftOutLast: { zh: '最近一次评价', en: 'Assessed last' },
} as const satisfies Meanings;

/** The leaves that a partial surveillance leaves out. */
export const COVERAGE_LISTS = { leftOut: LEFT_OUT } as const;

/** What a partial surveillance says nothing of; nothing of any other audit, or of one evaluation where it is named. */
export function coverageOf(
  editions: EditionShelf,
  facts: CoverageFacts | null,
  evaluation: string | null = null,
): { readonly fields: FieldsOf<typeof COVERAGE_FIELDS>; readonly lists: { readonly leftOut: readonly PaperFields[] } } {
  const found = facts && partialCoverageOf(editions, facts);
  const told = (found?.evaluations ?? []).filter((each) => evaluation === null || each.evaluation === evaluation);
  const leftOut = told.flatMap((each) => each.leftOut);
  const full = (told.length > 0 && found?.lastFull) || null;
  return {
    fields: {
      lastFullAudit: full && sayAudit(full),
      lastFullLevel: full && (full.levelTitle ?? { zh: '未通过', en: 'Not passed' }),
      lastFullScores: full && sayScores(full),
      leftOutCount: told.length > 0 ? String(leftOut.length) : null,
    },
    lists: {
      leftOut: leftOut.map(({ criterion, title, last }) => ({
        leftOutCode: criterion,
        leftOutTitle: title,
        leftOutLast: last ? sayAudit(last) : { zh: '尚未评价', en: 'Never' },
      })),
    },
  };
}

type Full = NonNullable<NonNullable<ReturnType<typeof partialCoverageOf>>['lastFull']>;

function sayAudit({ auditNumber, endedOn }: Pick<Full, 'auditNumber' | 'endedOn'>): PaperValue {
  const day = sayDay(endedOn) as { readonly zh: string; readonly en: string };
  return { zh: `${day.zh}（${auditNumber}）`, en: `${day.en} (${auditNumber})` };
}

/** Each evaluation's own where there are several. */
function sayScores({ score, evaluations }: Full): PaperValue {
  if (score) return score.shown;
  const [only, ...others] = evaluations;
  if (others.length === 0) return only?.score ?? null;
  return sayList(
    evaluations.map(({ title, score: own }) => sayBoth(`${title.zh} ${own ?? ''}`, `${title.en} ${own ?? ''}`)),
  );
}
