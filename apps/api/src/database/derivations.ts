import type { ActorContext } from '../context.js';
import type { JournalChange } from './journal-entry.entity.js';

/** Brings what is derived from records up to date, in the transaction that changed them. */
export type Derivation = (context: ActorContext, changes: readonly JournalChange[]) => Promise<void>;

const DERIVATIONS: Derivation[] = [];

/** Lets a module, which stands above the verbs, derive from what any of them changes. */
export function deriveWith(derivation: Derivation): void {
  DERIVATIONS.push(derivation);
}

/** Runs every derivation on what a verb changed. */
export async function derive(context: ActorContext, changes: readonly JournalChange[]): Promise<void> {
  for (const derivation of DERIVATIONS) await derivation(context, changes);
}
