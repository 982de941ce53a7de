import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Bounded } from '../bounded.js';
import type { ActorContext } from '../context.js';
import { Hole, holesIn } from './hole.js';
import type { Bound } from './hole.js';
import { filledBy } from './made-once.js';
import { isToldOfChanges } from './told-changes.js';

/*
 * A list that is asked again and again is counted, and passed over up to a page far down, each time anew. What came of it
 * is remembered with the snapshot it was read in, and handed to the next statement, which asks the database whether
 * anything has changed for it since, and counts anew if so. Nothing here is believed by itself: all may be forgotten.
 */

/** Questions of the process: what is asked for, and by whom where the answer rests on that. */
const MOST_QUESTIONS = 1000;
/** Places a question; those between them are passed over. */
const MOST_PLACES = 100;
/** How near they lie at most. */
const LEAST_APART = 10;
/** So many times further down, a page is far enough to be worth the one walk that finds them all. */
const FAR = 2;

/** Where rows stand in their order: so many come before, of which this is the key of the last. */
interface Place {
  readonly at: number;
  readonly key: readonly string[];
}

/** What was read of a question; it holds for every snapshot in which nothing has changed since this one. */
interface Remembered {
  snapshot: string;
  readonly total: number | null;
  /** Null until somebody has asked for a page far down of a list that had not changed. */
  places: readonly Place[] | null;
  /** Whether it was found to hold once. */
  held: boolean;
}

/** What is remembered for a request. */
export interface Recalled {
  readonly question: string;
  readonly known: Remembered | null;
  /** The last place that is not beyond where the page begins. */
  readonly place: Place | null;
  /** How many rows lie between it and the page. */
  readonly between: number;
  /** How far apart places are to be told with this page; null where they are not. */
  readonly apart: number | null;
}

/** A page as it was read. */
interface Read {
  readonly snapshot: string;
  /** Whether what was remembered still held. */
  readonly holds: boolean;
  readonly total: number | null;
  /** Keys in their order, as far apart as was asked. */
  readonly places: readonly (readonly string[])[] | null;
}

const questions = new Bounded<Remembered>(MOST_QUESTIONS);
let documents = 0;

/** What is remembered of a list, for one compiled document. */
export class ListMemory {
  private readonly document = (documents += 1);
  private readonly recalled = new WeakMap<Bound, Recalled>();
  private readonly holes: readonly Hole[];

  /** @param offset how many rows are left out: a hole, while it is compiled */
  constructor(
    question: RawBuilder<unknown>,
    private readonly offset: number,
  ) {
    this.holes = holesIn(question.toOperationNode());
  }

  /** The place of something that is remembered for a later request. */
  of<V>(told: (recalled: Recalled) => V): V {
    return new Hole((bound) => told(this.recall(bound))) as V;
  }

  /** Remembers what was read. */
  note({ question, known, apart }: Recalled, { snapshot, holds, total, places }: Read): void {
    const standing = holds && known ? known : { snapshot, total, places: null, held: false };
    standing.snapshot = snapshot;
    standing.held = holds;
    if (places && apart !== null) standing.places = places.map((key, at) => ({ at: (at + 1) * apart, key }));
    if (standing !== known) questions.set(question, standing);
  }

  private recall(bound: Bound): Recalled {
    const before = this.recalled.get(bound);
    if (before) return before;
    const question = JSON.stringify([this.document, ...this.holes.map((hole) => hole.fill(bound))]);
    const known = questions.get(question) ?? null;
    const offset = filledBy(bound)(this.offset);
    const place = known?.places?.findLast(({ at }) => at <= offset) ?? null;
    const between = place ? offset - place.at : 0;
    const recalled = { question, known, place, between, apart: known && apartIn(known, offset) };
    this.recalled.set(bound, recalled);
    return recalled;
  }
}

/** How far apart places are worth knowing: of a list that stands still, once a page far down is asked. */
function apartIn({ total, places, held }: Remembered, offset: number): number | null {
  const apart = Math.max(LEAST_APART, Math.ceil((total ?? 0) / MOST_PLACES));
  return held && places === null && offset > FAR * apart ? apart : null;
}

/** Words by which an answer changes though nothing is changed. */
const BY_THE_MOMENT = /^(?:now|random|timeofday|(?:local|current_)time(?:stamp)?|current_date|\w+_timestamp)$/;

/** Whether every change is told of all that an answer is read from. */
export function isWatched({ em }: Pick<ActorContext, 'em'>, question: RawBuilder<unknown>): boolean {
  const words = new Set(textsOf(question.toOperationNode()).flatMap((text) => text.toLowerCase().match(/\w+/g) ?? []));
  const tables = [...em.getMetadata().getAll().values()].map(({ tableName }) => tableName);
  return (
    tables.every((table) => !words.has(table) || isToldOfChanges(table)) &&
    ![...words].some((word) => BY_THE_MOMENT.test(word))
  );
}

/** All text of a statement that is not made yet, values among it. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (node === null || typeof node !== 'object' || node instanceof Hole) return [];
  return Object.values(node).flatMap(textsOf);
}

/** Whether what was remembered holds in this statement, whose first line says so. */
export const HOLDS = sql<boolean>`(select holds from recalled)`;
