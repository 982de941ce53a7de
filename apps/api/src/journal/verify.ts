import { millisecondsBetween } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import { BEFORE_ALL, hashOf } from './chain.js';
import type { SealedFields } from './chain.js';
import { isSigned } from './heads.js';
import type { Head } from './heads.js';

/** A sealed entry, in the chain's order; the entry is null where the seal stands alone. */
export interface SealedEntry {
  readonly number: number;
  readonly hash: string;
  readonly sealedAt: string;
  readonly clockLeapt: boolean;
  readonly entry: SealedFields | null;
}

/** A journal to be checked: from a database, or out of a bundle. */
export interface JournalSource {
  /** In the order of their numbers. */
  readonly sealed: AsyncIterable<readonly SealedEntry[]>;
  /** Entries without a seal. */
  readonly unsealed: AsyncIterable<readonly SealedFields[]>;
  readonly heads: readonly Head[];
}

/** What is wrong with an entry or a head. */
export type Fault =
  | 'ENTRY_MISSING'
  | 'SEAL_MISSING'
  | 'HASH_DIFFERS'
  | 'TIME_RUNS_BACK'
  | 'OLD_AND_UNSEALED'
  | 'HEAD_BEYOND_THE_END'
  | 'HEAD_DIFFERS'
  | 'HEAD_NOT_SIGNED'
  | 'HEAD_OF_ANOTHER_KEY';

/** What a check came to. */
export interface Verification {
  /** How many entries are chained. */
  readonly sealed: number;
  /** The last link. */
  readonly head: string;
  /** The first thing that is wrong; null where all is whole. */
  readonly firstBad: { readonly fault: Fault; readonly number: number | null; readonly entryId: string | null } | null;
  /** Entries that were written after the last seal: nothing vouches for them yet. */
  readonly unsealed: number;
  /** Numbers of seals at which the clock was found to have leapt. */
  readonly clockLeaps: readonly number[];
  /** How many signed heads were held against the chain. */
  readonly heads: number;
}

/** How long an entry may be older than the last seal and have none: a transaction may take its time. */
const MAY_BE_LATE_MS = 10 * 60_000;

/**
 * Checks a journal from its first entry to its last, and against heads that were kept outside.
 * `publicKey` is the key to be trusted, where it is known otherwise than from the journal itself.
 */
export async function verifyJournal(source: JournalSource, publicKey: string | null = null): Promise<Verification> {
  const heads = Map.groupBy(source.heads, ({ number }) => number);
  const walk = { number: 0, hash: BEFORE_ALL, sealedAt: '', leaps: [] as number[] };
  let firstBad: Verification['firstBad'] = headFault(source.heads, publicKey);
  for await (const page of source.sealed) {
    for (const link of page) {
      firstBad ??= linkFault(walk, link);
      Object.assign(walk, { number: link.number, hash: link.hash, sealedAt: link.sealedAt });
      if (link.clockLeapt) walk.leaps.push(link.number);
      if (heads.get(link.number)?.some(({ hash }) => hash !== link.hash))
        firstBad ??= { fault: 'HEAD_DIFFERS', number: link.number, entryId: link.entry?.id ?? null };
    }
  }
  const beyond = source.heads.find(({ number }) => number > walk.number);
  if (beyond) firstBad ??= { fault: 'HEAD_BEYOND_THE_END', number: beyond.number, entryId: null };
  let unsealed = 0;
  for await (const page of source.unsealed) {
    unsealed += page.length;
    const old = page.find(({ recordedAt }) => isOld(recordedAt, walk.sealedAt));
    if (old) firstBad ??= { fault: 'OLD_AND_UNSEALED', number: null, entryId: old.id };
  }
  const { number, hash, leaps } = walk;
  return { sealed: number, head: hash, firstBad, unsealed, clockLeaps: leaps, heads: source.heads.length };
}

function linkFault(
  before: { readonly number: number; readonly hash: string; readonly sealedAt: string },
  link: SealedEntry,
): Verification['firstBad'] {
  const { number, entry } = link;
  const bad = (fault: Fault) => ({ fault, number, entryId: entry?.id ?? null });
  if (number !== before.number + 1) return { ...bad('SEAL_MISSING'), number: before.number + 1, entryId: null };
  if (!entry) return bad('ENTRY_MISSING');
  if (hashOf(before.hash, link, entry) !== link.hash) return bad('HASH_DIFFERS');
  return link.sealedAt < before.sealedAt && !link.clockLeapt ? bad('TIME_RUNS_BACK') : null;
}

function headFault(heads: readonly Head[], publicKey: string | null): Verification['firstBad'] {
  for (const head of heads) {
    if (!isSigned(head)) return { fault: 'HEAD_NOT_SIGNED', number: head.number, entryId: null };
    if (publicKey !== null && head.publicKey !== publicKey)
      return { fault: 'HEAD_OF_ANOTHER_KEY', number: head.number, entryId: null };
  }
  return null;
}

function isOld(recordedAt: string, lastSealedAt: string): boolean {
  return lastSealedAt !== '' && millisecondsBetween(recordedAt as Instant, lastSealedAt as Instant) > MAY_BE_LATE_MS;
}
