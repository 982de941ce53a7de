import { AccountRole } from '@touchstone/rules';
import type { Actor } from '../auth/actor.js';

/** What one who asks may ask at once, and in a minute. */
export interface Budget {
  /** Words and signs of a document. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of Query; of Mutation it is one for everybody. */
  readonly roots: number;
  /** Fields with every fragment opened. */
  readonly fields: number;
  /** Cost of one operation: a point a field and row. */
  readonly cost: number;
  readonly requestsAMinute: number;
  readonly costAMinute: number;
}

/** Whose limits hold: the widest of an account's roles, or a key's. */
export type Tier = 'PUBLIC' | 'CLIENT' | 'AUDITOR' | 'OFFICE' | 'ADMINISTRATOR' | 'KEY';

const WRITTEN = { tokens: 1000, depth: 8, aliases: 15, directives: 20, roots: 8, fields: 1000 } as const;

/** The one table of limits. The public is counted by address, everybody else by account or key. */
export const BUDGETS: Readonly<Record<Tier, Budget>> = {
  PUBLIC: {
    tokens: 250,
    depth: 4,
    aliases: 3,
    directives: 4,
    roots: 3,
    fields: 60,
    cost: 500,
    requestsAMinute: 300,
    costAMinute: 30_000,
  },
  CLIENT: { ...WRITTEN, cost: 30_000, requestsAMinute: 600, costAMinute: 1_000_000 },
  AUDITOR: { ...WRITTEN, cost: 40_000, requestsAMinute: 1500, costAMinute: 2_000_000 },
  OFFICE: { ...WRITTEN, cost: 60_000, requestsAMinute: 6000, costAMinute: 4_000_000 },
  ADMINISTRATOR: { ...WRITTEN, cost: 60_000, requestsAMinute: 6000, costAMinute: 5_000_000 },
  /** A key's cost in a minute and a day is its service account's own; here stands the most it can be given. */
  KEY: { ...WRITTEN, cost: 20_000, requestsAMinute: 1200, costAMinute: 1_000_000 },
};

/** What a document of our own dashboard may cost, whoever sends it: each is held to it when it is built. */
export const MOST_TRUSTED_COST = 60_000;

/** What a key's service account may be given at most in a day. */
export const MOST_COST_A_DAY = 100_000_000;

/** Words and signs after which nobody's document is read on. */
export const MOST_TOKENS = Math.max(...Object.values(BUDGETS).map(({ tokens }) => tokens));

/** Whose limits hold for somebody. */
export function tierOf(actor: Pick<Actor, 'roles' | 'reach' | 'key'> | undefined): Tier {
  if (!actor) return 'PUBLIC';
  if (actor.key) return 'KEY';
  if (actor.roles.includes(AccountRole.ADMINISTRATOR)) return 'ADMINISTRATOR';
  if (actor.reach.includes('OFFICE')) return 'OFFICE';
  return actor.reach.includes('ASSIGNED') ? 'AUDITOR' : 'CLIENT';
}
