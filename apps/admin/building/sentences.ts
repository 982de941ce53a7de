import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import { SAYS_WHAT_COMES_FIRST } from '../src/pages-ahead.js';

const SOURCE = join(import.meta.dirname, '../src');
const PLACE = /\/i18n\/(zh|en)\/(first|whole)\.ts$/u;
/** Every page has these in its frame, or may show them at any time. */
const OF_FRAME =
  /^(?:ra\.(?!guesser|configurable)|shared|shell|menu|bar|errors|product|levels|roles|account|notices)|^resources\.\w+\.(?:name|empty|emptyHint)$/u;
/** What a page is made of that says only what comes first. */
const FRAME = ['shared/*.tsx', 'layout/*.tsx', 'layout/menu-groups.ts', 'notices/NoticeBell.tsx'];

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Joins each language's sentences at build time, and picks out what the frame and the lists say: the rest may come later. */
export function sentences(): Plugin {
  const words = new Map<string, ReadonlySet<string>>();
  const trees = new Map<string, Promise<Tree>>();
  const treeOf = async (language: string): Promise<Tree> => {
    const { module } = await runnerImport<Readonly<Record<string, Tree>>>(join(SOURCE, `i18n/${language}/index.ts`));
    return module[language] ?? {};
  };
  return {
    name: 'sentences',
    apply: 'build',
    buildStart() {
      words.clear();
      trees.clear();
      const lists = [
        ...globSync('*/*.tsx', { cwd: SOURCE }).filter((path) => SAYS_WHAT_COMES_FIRST.test(basename(path, '.tsx'))),
        ...globSync(FRAME, { cwd: SOURCE, exclude: ['**/*.test.*'] }),
      ];
      for (const path of new Set(lists.flatMap((list) => [list, ...besideOf(list)]))) readWords(path, words);
    },
    async load(path) {
      const [, language = '', part = ''] = PLACE.exec(path) ?? [];
      if (!part) return null;
      const tree = trees.get(language) ?? treeOf(language);
      trees.set(language, tree);
      const kept = part === 'whole' ? await tree : pick(await tree, (key) => comesFirst(key, words));
      return `import { sentencesOf } from '../sentences.js';\nexport const ${part} = sentencesOf(${JSON.stringify(kept)});`;
    },
  };
}

/** What a file shows of its own folder. */
function besideOf(path: string): readonly string[] {
  const names = [...readFileSync(join(SOURCE, path), 'utf8').matchAll(/from '\.\/(\w+)\.js'/gu)].map(
    ([, name]) => name,
  );
  return names.map((name) => `${dirname(path)}/${name}.tsx`).filter((file) => existsSync(join(SOURCE, file)));
}

/** The words that stand in quotes in the files of a folder: names of fields and lists, and keys; and lists of which a word is told. */
function readWords(path: string, words: Map<string, ReadonlySet<string>>): void {
  const text = readFileSync(join(SOURCE, path), 'utf8');
  const found = [...text.matchAll(/["'`]([\w.]+)["'`]|`enums\.(\w+)\.\$/gu)].map(
    ([, word, list]) => word ?? list ?? '',
  );
  const folder = basename(dirname(path));
  words.set(folder, new Set([...(words.get(folder) ?? []), ...found]));
}

function comesFirst(key: string, words: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [space = '', name = '', kind] = key.split('.');
  const anywhere = (word: string) => [...words.values()].some((each) => each.has(word));
  if (OF_FRAME.test(key) || anywhere(key)) return true;
  if (space === 'enums') return anywhere(name);
  if (space === 'verbs') return kind === 'name' && anywhere(name);
  return space === 'resources' && kind === 'fields' && !!words.get(name)?.has(key.split('.').slice(3).join('.'));
}

function pick(tree: Tree, isKept: (key: string) => boolean, path = ''): Tree {
  const kept: Record<string, string | Tree> = {};
  for (const [name, branch] of Object.entries(tree)) {
    const key = path + name;
    const part = typeof branch === 'string' ? isKept(key) && branch : pick(branch, isKept, `${key}.`);
    if (typeof part === 'string' || (part && Object.keys(part).length > 0)) kept[name] = part;
  }
  return kept;
}
