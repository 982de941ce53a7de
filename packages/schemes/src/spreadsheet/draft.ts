import type { Finding, Path, Place } from '../problem.js';
import type { LocatedFinding } from '../read-source.js';

/** What is being put together while sheets are read. */
export interface Draft {
  readonly value: Record<string, unknown>;
  readonly places: Map<string, Place>;
  readonly findings: LocatedFinding[];
}

/** A value and the cell it came from. */
export interface Placed {
  readonly value: unknown;
  readonly place: Place;
}

/** Puts a value where it belongs, making maps and lists on the way; an empty cell leaves only its place. */
export function put({ value: root, places }: Draft, path: Path, { value, place }: Placed): void {
  places.set(JSON.stringify(path), place);
  if (value === undefined) return;
  let at: Record<string, unknown> = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    if (!Object.hasOwn(at, step)) define(at, step, isList(step, path[index + 1]) ? [] : {});
    at = at[step] as Record<string, unknown>;
  }
  define(at, path.at(-1) ?? '', value);
}

/** Steps may be what people typed: one that names a part every object has must not reach it. */
function define(target: object, step: string, value: unknown): void {
  Object.defineProperty(target, step, { value, enumerable: true, writable: true, configurable: true });
}

/** What is counted is a list; only these two maps have keys of people's choice, which may be numbers. */
function isList(step: string, next: string | undefined): boolean {
  return step !== 'weights' && step !== 'scorecards' && /^\d+$/.test(next ?? '');
}

/** A place for what is only looked at when it is missing. */
export function placeOnce({ places }: Draft, path: Path, place: Place): void {
  const key = JSON.stringify(path);
  if (!places.has(key)) places.set(key, place);
}

/** How many entries a list has so far. */
export function lengthOf({ value: root }: Draft, path: Path): number {
  const list = path.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step], root);
  return Array.isArray(list) ? list.length : 0;
}

/** The cell of a value, or of the nearest thing around it. */
export function nearestPlace({ places }: Draft, path: Path): Place {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const place = places.get(JSON.stringify(path.slice(0, depth)));
    if (place) return place;
  }
  return {};
}

/** Notes what is wrong with the workbook itself. */
export function report({ findings }: Draft, found: Finding, place: Place): void {
  findings.push({ ...found, place });
}
