import type { AccountRole } from '@touchstone/rules';
import type { Permission, Reach } from './permissions.js';

/** Who acts: an account, the person or client behind it, and what its roles allow. */
export interface Actor {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  readonly permissions: ReadonlySet<Permission>;
  readonly reach: readonly Reach[];
  readonly personId: string | null;
  readonly clientId: string | null;
  /** The key a program asks with; a person has none. */
  readonly key?: ActingKey;
}

/** What a program's key may spend. */
export interface ActingKey {
  readonly id: string;
  readonly costAMinute: number;
  readonly costADay: number;
}
