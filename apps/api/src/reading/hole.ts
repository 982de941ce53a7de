import type { Instant } from '@touchstone/plain-date';
import type { Actor } from '../auth/actor.js';

/** What a compiled statement is run with: the values of the request's variables, and who asks. */
export interface Bound {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  /** By what the session is looked up, where the statement does that too. */
  readonly visit?: { readonly tokenHash: string; readonly now: Instant };
}

/** No statement can be compiled of a reading that looks at what is not known yet. */
export class NotCompiled extends Error {}

/**
 * The place of a value that each request brings anew, while a reading is compiled (`read-path/`). It goes into the
 * parameters of a statement as any value does; whatever else looks at it ends the compiling.
 */
export class Hole {
  /** The hole it was first, before it was worked over. */
  readonly origin: Hole;

  constructor(
    readonly fill: (bound: Bound) => unknown,
    origin?: Hole,
  ) {
    this.origin = origin ?? this;
    // The library that hands arguments to resolvers copies what is of no simple type, and would leave nothing of this.
    Object.defineProperty(this, 'constructor', { value: String });
  }

  [Symbol.toPrimitive](): never {
    throw new NotCompiled('A value of a later request was looked at');
  }

  toJSON(): never {
    throw new NotCompiled('A value of a later request was written down');
  }
}

/** A value worked over before it reaches a statement; one that is not known yet is worked over when it is. */
export function worked<T>(value: T, work: (value: T) => unknown): unknown {
  return value instanceof Hole ? new Hole((bound) => work(value.fill(bound) as T), value.origin) : work(value);
}

/** The holes among some values. */
export function holesIn(value: unknown): readonly Hole[] {
  if (value instanceof Hole) return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(holesIn);
}

/** Whether a value is not known yet. */
export function isHole(value: unknown): boolean {
  return value instanceof Hole;
}
