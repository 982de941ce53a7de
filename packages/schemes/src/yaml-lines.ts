import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';

/** A map or list that is being read. A map's key waits for its value. */
interface Frame {
  readonly path: readonly string[];
  readonly isMap: boolean;
  key: string | undefined;
  count: number;
}

/** The line, from 1, of every key of a map and every item of a list in a YAML text, by path as JSON. */
export function linesOf(text: string): ReadonlyMap<string, number> {
  const lineAt = lineFinder(text);
  const lines = new Map<string, number>();
  const stack: Frame[] = [];
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) stack.pop();
    else if (event.type !== EVENT_ID.DOCUMENT) open(event, { text, lineAt, lines, stack });
    else stack.push({ path: [], isMap: false, key: undefined, count: -1 });
  }
  return lines;
}

interface Reading {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  readonly lines: Map<string, number>;
  readonly stack: Frame[];
}

function open(event: Event, { text, lineAt, lines, stack }: Reading): void {
  const frame = stack.at(-1);
  if (!frame) return;
  const isKey = frame.isMap && frame.key === undefined;
  const step = frame.isMap ? frame.key : String(frame.count);
  // the document itself is a frame whose one child stands at its own path
  const path = frame.count === -1 ? frame.path : [...frame.path, isKey ? keyOf(event, text) : (step ?? '')];
  if (isKey || !frame.isMap) lines.set(JSON.stringify(path), lineAt(offsetOf(event)));
  if (isKey) {
    frame.key = path.at(-1) ?? '';
  } else {
    frame.key = undefined;
    frame.count += frame.count === -1 ? 0 : 1;
  }
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    stack.push({ path, isMap: event.type === EVENT_ID.MAPPING, key: undefined, count: 0 });
  }
}

function keyOf(event: Event, text: string): string {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event as ScalarEvent) : '';
}

function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
