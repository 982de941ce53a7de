import type { AccountRole } from '@touchstone/rules';
import type { Narrowing } from './key-narrowing.js';
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
  /** Whether it was proved lately who is at the desk; without a session of a person it never was. */
  readonly isProven?: boolean;
  /** The key a program asks with; a person has none. */
  readonly key?: ActingKey;
}

/** What a program's key may spend. */
export interface ActingKey {
  readonly id: string;
  readonly costAMinute: number;
  readonly costADay: number;
  /** To what of the body's files it is narrowed; left out where to none. */
  readonly narrowed?: Narrowing;
}
