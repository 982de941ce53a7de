import { YAMLException, load } from 'js-yaml';
import { finding } from './problem.js';
import type { Path } from './problem.js';
import type { ReadSource } from './read-source.js';
import { linesOf } from './yaml-lines.js';

/** Reads YAML. What cannot be read is a finding, never an exception. Aliases are refused: a small file could grow huge. */
export function readYaml(text: string): ReadSource {
  try {
    const value = load(text, { maxAliases: 0 });
    let lines: ReadonlyMap<string, number> | undefined;
    return {
      value,
      findings: [],
      placeOf: (path) => {
        lines ??= linesOf(text);
        return { line: nearest(lines, path) };
      },
    };
  } catch (error) {
    const [detail, line] =
      error instanceof YAMLException ? [error.reason, (error.mark?.line ?? 0) + 1] : [String(error), 1];
    return {
      value: null,
      findings: [{ ...finding([], 'EDITION_UNREADABLE', { detail }), place: { line } }],
      placeOf: () => ({ line }),
    };
  }
}

/** The line of a value where it is there, otherwise of the nearest thing around it. */
function nearest(lines: ReadonlyMap<string, number>, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const line = lines.get(JSON.stringify(path.slice(0, depth)));
    if (line !== undefined) return line;
  }
  return 1;
}
