import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DomainError } from '../errors/domain-error.js';
import type { Actor } from '../auth/actor.js';
import { BUDGETS, tierOf } from '../graphql/budgets.js';
import type { Budget } from '../graphql/budgets.js';

/** What is left of a budget after something was taken from it. */
export interface Left {
  readonly limit: number;
  readonly remaining: number;
}

/** Counts, in this process alone, what each account, key and address asks. */
export interface Meter {
  /** Counts a request. @throws DomainError TOO_MANY_REQUESTS */
  readonly request: (who: Asker) => Promise<void>;
  /** Takes an operation's cost. @throws DomainError TOO_MANY_REQUESTS */
  readonly cost: (who: Asker, cost: number) => Promise<Left>;
  /** Counts one of a kind of request that has a number of its own. @throws DomainError TOO_MANY_REQUESTS */
  readonly once: (what: string, mostAMinute: number) => Promise<void>;
}

/** Who asks: an account or key, or the public from an address. */
export interface Asker {
  readonly actor?: Actor | undefined;
  readonly address: string;
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Opens the counters; with `isOn` false nothing is ever too much, for measurements. */
export function openMeter(isOn: boolean): Meter {
  const minutes = counterOf(MINUTE);
  const days = counterOf(DAY);
  const take = async (
    key: string,
    amount: number,
    { most, within, reason }: { most: number; within: RateLimiterMemory; reason: string },
  ): Promise<Left> => {
    if (!isOn) return { limit: most, remaining: most };
    const { consumedPoints, msBeforeNext } = await within.penalty(key, amount);
    if (consumedPoints > most)
      throw new DomainError('TOO_MANY_REQUESTS', {
        reason,
        most,
        seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
      });
    return { limit: most, remaining: most - consumedPoints };
  };
  const once = (key: string, most: number): Promise<Left> =>
    take(key, 1, { most, within: minutes, reason: 'TOO_MANY_REQUESTS' });
  return {
    request: async (who) => {
      await once(`requests ${nameOf(who)}`, budgetOf(who).requestsAMinute);
    },
    cost: async (who, cost) => {
      const name = `cost ${nameOf(who)}`;
      const key = who.actor?.key;
      const most = key?.costAMinute ?? budgetOf(who).costAMinute;
      const minute = await take(name, cost, { most, within: minutes, reason: 'BUDGET_SPENT' });
      if (!key) return minute;
      const day = await take(name, cost, { most: key.costADay, within: days, reason: 'BUDGET_SPENT' });
      return day.remaining < minute.remaining ? day : minute;
    },
    once: async (what, most) => {
      await once(what, most);
    },
  };
}

/** The limits that hold for whoever asks. */
export function budgetOf({ actor }: Pick<Asker, 'actor'>): Budget {
  return BUDGETS[tierOf(actor)];
}

function counterOf(seconds: number): RateLimiterMemory {
  return new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: seconds });
}

/** Keys of one service account share what it may spend. */
function nameOf({ actor, address }: Asker): string {
  return actor?.accountId ?? address;
}
