import { CLAUSE } from '../clauses.js';
import { refusal } from '../verdict.js';
import type { Refusal } from '../verdict.js';
import { checkScorecard } from './check-scorecard.js';
import type { CompiledEvaluation } from './compile-evaluation.js';
import { criterionTree } from './criterion-tree.js';
import { cutTo, fraction } from './fraction.js';
import type { Scorecard } from './scorecard.js';

/** Above this share of all points, in percent, tailoring is worth a second look. */
export const TAILORING_WARNING_PERCENT = 20;

/**
 * What should be looked at twice before a scorecard is signed off, though it does not stop it: much tailored out, or
 * a whole chapter. What was tailored must then be absent from the certificate's scope.
 */
export function scorecardWarnings(compiled: CompiledEvaluation, scorecard: Scorecard): readonly Refusal[] {
  const { answers } = checkScorecard(compiled, scorecard);
  const tailored = compiled.leaves.filter(({ index }) => answers[index]?.verdict === 'NOT_APPLICABLE');
  const codes = new Set(tailored.map(({ code }) => code));
  const tree = criterionTree(compiled.rules);
  const share = shareOf(compiled, tailored);
  const gone = tree.chapters.filter((chapter) => isAllIn(tree.leavesOf(chapter), codes));
  return [
    ...(share.isHigh ? [refusal('TAILORING_ABOVE_LIMIT', CLAUSE.tailoring, { params: share.params })] : []),
    ...gone.map((criterion) => refusal('CHAPTER_TAILORED', CLAUSE.tailoring, { params: { criterion } })),
  ];
}

interface Pointed {
  readonly hundredths: bigint;
}

function shareOf({ leaves }: CompiledEvaluation, tailored: readonly Pointed[]) {
  const [out, all] = [pointsOf(tailored), pointsOf(leaves)];
  return {
    isHigh: out * 100n > all * BigInt(TAILORING_WARNING_PERCENT),
    params: { percent: all === 0n ? '0' : cutTo(fraction(out * 100n, all), 1), limit: TAILORING_WARNING_PERCENT },
  };
}

function pointsOf(leaves: readonly Pointed[]): bigint {
  return leaves.reduce((sum, { hundredths }) => sum + hundredths, 0n);
}

function isAllIn(codes: readonly string[], set: ReadonlySet<string>): boolean {
  return codes.length > 0 && codes.every((code) => set.has(code));
}
