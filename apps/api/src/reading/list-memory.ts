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
/** How far apart they lie where nobody asked how many rows there are. */
const APART = 500;

/** Where rows stand in their order: so many come before, of which this is the key of the last. */
interface Place {
  readonly at: number;
  readonly key: readonly string[];
}

/** What was read of a question; it holds for every snapshot in which nothing has changed since this one. */
interface Remembered {
  snapshot: string;
  readonly total: number | null;
  readonly places: Place[];
}

/** What is remembered for a request. */
export interface Recalled {
  readonly question: string;
  readonly known: Remembered | null;
  /** The last place that is not beyond where the page begins. */
  readonly place: Place | null;
  /** How many rows lie between it and the page. */
  readonly between: number;
  /** Whether the end of this page is worth remembering. */
  readonly wantsPlace: boolean;
}

/** A page as it was read. */
interface Read {
  readonly snapshot: string;
  /** Whether what was remembered still held. */
  readonly holds: boolean;
  readonly total: number | null;
  readonly rows: readonly { readonly key: readonly string[] | null }[];
}

/** Which page of a question is asked. */
interface PageAsked {
  readonly count: number;
  /** How many rows are left out; a hole while it is compiled. */
  readonly offset: number;
}

const questions = new Bounded<Remembered>(MOST_QUESTIONS);
let documents = 0;

/** What is remembered of a list, for one compiled document. */
export class ListMemory {
  private readonly document = (documents += 1);
  private readonly recalled = new WeakMap<Bound, Recalled>();
  private readonly holes: readonly Hole[];

  constructor(
    question: RawBuilder<unknown>,
    private readonly page: PageAsked,
  ) {
    this.holes = holesIn(question.toOperationNode());
  }

  /** The place of something that is remembered for a later request. */
  of<V>(told: (recalled: Recalled) => V): V {
    return new Hole((bound) => told(this.recall(bound))) as V;
  }

  /** Remembers what was read. */
  note({ question, known, wantsPlace }: Recalled, { snapshot, holds, total, rows }: Read, offset: number): void {
    const standing = holds && known ? known : { snapshot, total, places: [] };
    standing.snapshot = snapshot;
    const { count } = this.page;
    const key = rows.length > count && wantsPlace ? (rows[count - 1]?.key ?? null) : null;
    if (key?.every((each) => each !== null)) keep(standing.places, { at: offset + count, key });
    if (standing !== known) questions.set(question, standing);
  }

  private recall(bound: Bound): Recalled {
    const before = this.recalled.get(bound);
    if (before) return before;
    const question = JSON.stringify([this.document, ...this.holes.map((hole) => hole.fill(bound))]);
    const known = questions.get(question) ?? null;
    const { count } = this.page;
    const offset = filledBy(bound)(this.page.offset);
    const place = known?.places.findLast(({ at }) => at <= offset) ?? null;
    const recalled = {
      question,
      known,
      place,
      between: place ? offset - place.at : 0,
      wantsPlace: !known || isFar(known, offset + count),
    };
    this.recalled.set(bound, recalled);
    return recalled;
  }
}

/** Whether no place is near enough before one that could be kept. */
function isFar({ places, total }: Remembered, at: number): boolean {
  const apart = total === null ? APART : Math.ceil(total / MOST_PLACES);
  return places.length < MOST_PLACES && !places.some((place) => place.at <= at && at - place.at < apart);
}

function keep(places: Place[], place: Place): void {
  const next = places.findIndex(({ at }) => at >= place.at);
  if (places[next]?.at === place.at) return;
  places.splice(next === -1 ? places.length : next, 0, place);
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
