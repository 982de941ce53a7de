import { mayCombineAudits } from '@touchstone/rules';
import type { CombinableAudit } from '@touchstone/rules';

/** An audit as a page reads it, as far as it may be held together with another. */
export interface Combinable extends Pick<CombinableAudit, 'number' | 'status' | 'startsOn' | 'endsOn'> {
  readonly client: { readonly id: string };
  readonly programme: { readonly id: string };
  readonly combinedWith?: { readonly number: string } | null | undefined;
}

/** Of a client's audits, those that one may be held together with, by the rule that decides. */
export function combinableWith<Other extends Combinable>(
  audit: Combinable,
  others: readonly Other[],
): readonly Other[] {
  return others.filter((other) => mayCombineAudits(factsOf(audit), factsOf(other)).allowed);
}

function factsOf({ client, programme, combinedWith, ...facts }: Combinable): CombinableAudit {
  return {
    ...facts,
    clientId: client.id,
    programme: programme.id,
    combinedWith: combinedWith?.number ?? null,
  };
}
