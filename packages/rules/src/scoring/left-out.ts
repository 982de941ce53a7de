/** A decided evaluation of an earlier audit of the same file, as far as the leaves it answered go. */
export interface EarlierAnswers<Audit> {
  readonly audit: Audit;
  /** Leaves it has an answer to; one tailored out was looked at as well. */
  readonly answered: readonly string[];
}

/** What decides which leaves a partial surveillance leaves out. */
export interface LeftOutFacts<Audit> {
  /** Every leaf of the evaluation, in its order. */
  readonly leaves: readonly string[];
  /** The leaves it asks for. */
  readonly asked: readonly string[];
  /** The leaves it answered, asked for or not. */
  readonly answered: readonly string[];
  /** Earlier evaluations, the newest first. */
  readonly earlier: readonly EarlierAnswers<Audit>[];
}

/** A leaf that is not assessed this time, and the audit that assessed it last; null where none did. */
export interface LeftOutLeaf<Audit> {
  readonly criterion: string;
  readonly last: Audit | null;
}

/**
 * The leaves that a partial surveillance does not assess, in their order, each with the audit that did so last: whoever
 * reads its outcome sees what it says nothing of. What was seen without being asked for is assessed.
 */
export function leftOutOf<Audit>({
  leaves,
  asked,
  answered,
  earlier,
}: LeftOutFacts<Audit>): readonly LeftOutLeaf<Audit>[] {
  const seen = new Set([...asked, ...answered]);
  const last = new Map<string, Audit>();
  for (const each of earlier) for (const leaf of each.answered) if (!last.has(leaf)) last.set(leaf, each.audit);
  return leaves
    .filter((leaf) => !seen.has(leaf))
    .map((criterion) => ({ criterion, last: last.get(criterion) ?? null }));
}

/** An earlier audit, by the evaluations it was decided on. */
export interface EarlierAudit {
  readonly cards: ReadonlyArray<{ readonly isPartial: boolean }>;
}

/**
 * The newest audit that asked for every leaf of every evaluation: its level is the one that holds. A partial surveillance
 * never gives one, so such audits are passed over.
 */
export function lastFullAudit<Audit extends EarlierAudit>(earlier: readonly Audit[]): Audit | null {
  return earlier.find(({ cards }) => cards.length > 0 && cards.every(({ isPartial }) => !isPartial)) ?? null;
}
