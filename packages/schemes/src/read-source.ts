import type { Finding, Path, Place } from './problem.js';

/** A finding that knows its place already, because it is about the file and not about the edition in it. */
export interface LocatedFinding extends Finding {
  readonly place: Place;
}

/** A file that was read: its value, what was wrong in reading it, and where in it a path lies. */
export interface ReadSource {
  /** Null where nothing could be read. */
  readonly value: unknown;
  readonly findings: readonly LocatedFinding[];
  /** The place of a value, or of the nearest thing around it. */
  readonly placeOf: (path: Path) => Place;
}
