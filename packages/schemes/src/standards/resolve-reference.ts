import type { PlainDate } from '@touchstone/plain-date';
import type { Reference } from '../edition.js';
import type { Bilingual } from '../standing.js';
import { PUBLISHED_STANDARDS } from './published-standards.js';
import type { PublishedEdition, PublishedStandard } from './published-standards.js';

/**
 * How a reference stands on a day.
 * - `IN_FORCE`: the edition meant is the current one;
 * - `REPLACED`: a dated reference holds to an edition that a newer one has replaced;
 * - `NOT_YET_IN_FORCE`: what it means has not come into force;
 * - `UNKNOWN`: no table knows the standard or the edition, and the reference stands as written.
 */
export const ReferenceState = {
  IN_FORCE: 'IN_FORCE',
  REPLACED: 'REPLACED',
  NOT_YET_IN_FORCE: 'NOT_YET_IN_FORCE',
  UNKNOWN: 'UNKNOWN',
} as const;
/** One of the states. */
export type ReferenceState = keyof typeof ReferenceState;

/** What a reference of an edition means on a day. */
export interface ResolvedReference {
  /** As the edition cites it: `GB/T 10409`, or `GB/T 27922-2011` where dated. */
  readonly written: string;
  /** The document meant: `SB/T 10409-2025`. Null where none is in force. */
  readonly resolved: string | null;
  /** The published title, or the cited one where no table knows the standard. */
  readonly title: Bilingual;
  readonly state: ReferenceState;
  /** First day of the edition meant, where known. */
  readonly inForceFrom: PlainDate | null;
  /** The newer edition that is in force in place of a dated one. */
  readonly replacedBy: string | null;
  /** Whether the published number differs from the cited one. */
  readonly cited: 'as-published' | 'wrongly';
  readonly annotation: Bilingual | null;
}

/**
 * What a reference means on a day: the edition it names, or, undated, the newest in force.
 *
 * @example
 * resolveReference({ ref: 'GB/T 10409', edition: null, … }, plainDate('2025-12-31')).resolved // SB/T 10409-2007
 * resolveReference({ ref: 'GB/T 10409', edition: null, … }, plainDate('2026-01-01')).resolved // SB/T 10409-2025
 */
export function resolveReference(reference: Reference, onDay: PlainDate): ResolvedReference {
  const { ref, edition, title, annotation } = reference;
  const written = edition === null ? ref : `${ref}-${edition}`;
  const standard = PUBLISHED_STANDARDS.find((each) => each.ref === ref || each.citedAs.includes(ref));
  const current = standard?.editions.findLast(({ inForceFrom }) => inForceFrom === null || inForceFrom <= onDay);
  const meant = edition === null ? current : standard?.editions.find((each) => each.edition === edition);
  const base = { written, annotation, cited: standard && standard.ref !== ref ? 'wrongly' : 'as-published' } as const;
  if (!standard || (edition !== null && !meant)) {
    return {
      ...base,
      resolved: edition === null ? null : written,
      title,
      state: 'UNKNOWN',
      inForceFrom: null,
      replacedBy: null,
    };
  }
  const state = stateOf(meant, current, onDay);
  return {
    ...base,
    resolved: meant ? numberOf(standard, meant) : null,
    title: standard.title,
    state,
    inForceFrom: meant?.inForceFrom ?? null,
    replacedBy: state === 'REPLACED' && current ? numberOf(standard, current) : null,
  };
}

function stateOf(
  meant: PublishedEdition | undefined,
  current: PublishedEdition | undefined,
  onDay: PlainDate,
): ReferenceState {
  if (!meant || (meant.inForceFrom !== null && meant.inForceFrom > onDay)) return 'NOT_YET_IN_FORCE';
  return meant === current ? 'IN_FORCE' : 'REPLACED';
}

function numberOf({ ref }: PublishedStandard, { edition }: PublishedEdition): string {
  return `${ref}-${edition}`;
}
