/** An answer as the naive engine takes it. */
interface Answer {
  readonly criterion: string;
  readonly verdict: string;
  readonly sampled?: number | bigint | null | undefined;
  readonly conforming?: number | bigint | null | undefined;
}

/** A row of an edition's criteria. */
interface Criterion {
  readonly code: string;
  readonly parent: string | null;
  readonly leaf: boolean;
  readonly points: string | null;
}

interface Sums {
  readonly applicable: number;
  readonly earned: number;
}

/** Scores as one writes it first: maps by code, the tree walked from the top, sums as new objects. @returns millionths */
export function naiveScore(criteria: readonly Criterion[], answers: readonly Answer[]): number {
  const byCode = new Map(answers.map((answer) => [answer.criterion, answer]));
  const children = Map.groupBy(criteria, ({ parent }) => parent);
  const sumsOf = (criterion: Criterion): Sums => {
    if (criterion.leaf) return leafSums(criterion, byCode.get(criterion.code));
    return total((children.get(criterion.code) ?? []).map(sumsOf));
  };
  const { applicable, earned } = total((children.get(null) ?? []).map(sumsOf));
  return Math.floor((earned / applicable) * 100_000_000 + 1e-4);
}

function leafSums({ points }: Criterion, answer: Answer | undefined): Sums {
  const worth = Number(points);
  if (!answer) return { applicable: worth, earned: 0 };
  switch (answer.verdict) {
    case 'MET':
      return { applicable: worth, earned: worth };
    case 'SAMPLED':
      return { applicable: worth, earned: (worth * Number(answer.conforming)) / Number(answer.sampled) };
    case 'NOT_APPLICABLE':
      return { applicable: 0, earned: 0 };
    default:
      return { applicable: worth, earned: 0 };
  }
}

function total(parts: readonly Sums[]): Sums {
  return parts.reduce(
    (sum, each) => ({ applicable: sum.applicable + each.applicable, earned: sum.earned + each.earned }),
    {
      applicable: 0,
      earned: 0,
    },
  );
}
