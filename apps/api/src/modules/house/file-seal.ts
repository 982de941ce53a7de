import { createHash } from 'node:crypto';
import type { SealedPart } from '@touchstone/rules';

/** What a seal is taken over: the index as it was sealed, word for word. */
export function sealedText(parts: readonly SealedPart[]): string {
  return JSON.stringify(
    parts.map(({ kind, recordId, title, sha256, gapReason }) => ({ kind, recordId, title, sha256, gapReason })),
  );
}

/** The seal of a technical file: SHA-256 over its whole index. */
export function sealOf(parts: readonly SealedPart[]): string {
  return createHash('sha256').update(sealedText(parts)).digest('hex');
}
