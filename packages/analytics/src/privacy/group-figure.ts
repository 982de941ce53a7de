/** The mean of a group without the one who asks, or that it is withheld. */
export interface GroupFigure {
  /** In whole points; null where it is withheld. */
  readonly mean: number | null;
  /** How many others, cut to a multiple of five. */
  readonly clients: number;
}

/** How much of a group's loss one client may make up. */
const MOST_OF_ONE = 0.5;
const STEP = 5;

/**
 * What a client is told of a group: the mean of the others in whole points, and about how many they are. Nothing where
 * all have lost nothing, or where one alone makes up more than half of what the group lost: it would be its own figure.
 *
 * @param values of 100, by client; the asker's among them or not
 */
export function groupFigure(values: ReadonlyMap<string, number>, asker: string): GroupFigure {
  const others = [...values].filter(([client]) => client !== asker).map(([, value]) => value);
  const clients = Math.floor(others.length / STEP) * STEP;
  const lost = others.map((value) => 100 - value);
  const all = lost.reduce((sum, each) => sum + each, 0);
  const isTold = others.length > 0 && all > 0 && Math.max(...lost) <= MOST_OF_ONE * all;
  return { mean: isTold ? Math.round(100 - all / others.length) : null, clients };
}
