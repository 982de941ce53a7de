import type { StringMap } from 'react-admin';

/** Joins message trees branch by branch; a sentence given twice is a mistake and is refused. */
export function mergeMessages(...trees: readonly StringMap[]): StringMap {
  const merged: StringMap = {};
  for (const tree of trees) addInto(merged, tree, '');
  return merged;
}

function addInto(target: StringMap, tree: StringMap, path: string): void {
  for (const [key, value] of Object.entries(tree)) {
    const here = target[key];
    if (here === undefined) target[key] = typeof value === 'object' ? mergeMessages(value) : value;
    else if (typeof here === 'object' && typeof value === 'object') addInto(here, value, `${path}${key}.`);
    else throw new Error(`The message ${path}${key} is written twice`);
  }
}
