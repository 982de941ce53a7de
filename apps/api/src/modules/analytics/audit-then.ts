import type { OutcomeBounds, Scorecard } from '@touchstone/rules';

/** A scorecard as it was answered, and what it was stored to come to. */
export interface StoredCardThen {
  readonly scorecard: Scorecard;
  readonly passed: boolean | null;
  readonly scoreExact: string | null;
  readonly level: string | null;
}

/** An audit with its scorecards by evaluation. */
export interface StoredAudit {
  readonly auditId: string;
  readonly cards: Map<string, StoredCardThen>;
}

/** The level of an audit as it stands, and what it would be: the lowest and the highest where answers are missing. */
export interface LevelThen {
  readonly before: string | null;
  readonly after: string | null;
  readonly afterMost: string | null;
}

/** What an audit comes to by the supposed rules. */
export interface AuditThen extends LevelThen {
  readonly audit: StoredAudit;
  readonly scores: ReadonlyArray<{ readonly evaluation: string; readonly bounds: OutcomeBounds }>;
}
