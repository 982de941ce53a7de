import { LineCounter, isMap, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { finding } from './problem.js';
import type { Finding, Path, Place } from './problem.js';

/** A file that was read: its value, and where in it a path lies. */
export interface ReadSource {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly placeOf: (path: Path) => Place;
}

/** Reads YAML. What cannot be read is a finding, never an exception. */
export function readYaml(text: string): ReadSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  const syntax = document.errors.map((error) => ({
    line: lineCounter.linePos(error.pos[0]).line,
    finding: finding(['', String(error.pos[0])], 'EDITION_UNREADABLE', { detail: error.message }),
  }));
  const lines = new Map(syntax.map(({ line, finding: { path } }) => [path.join(' '), line]));
  return {
    value: syntax.length === 0 ? document.toJS() : null,
    findings: syntax.map(({ finding: each }) => each),
    placeOf: (path) => ({ line: lines.get(path.join(' ')) ?? lineOf(document, lineCounter, path) }),
  };
}

/** The line of a key where it is there, otherwise of the nearest thing around it. */
function lineOf(document: Document, lineCounter: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = offsetOf(document, path.slice(0, depth));
    if (offset !== undefined) return lineCounter.linePos(offset).line;
  }
  return 1;
}

function offsetOf(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && String(key) === last);
    if (pair && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
