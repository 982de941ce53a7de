import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { SAYS_WHAT_COMES_FIRST } from '../src/pages-ahead.js';
import { askAtOnce } from './ask-at-once.js';
import type { Opening } from './ask-at-once.js';

const SOURCE = join(import.meta.dirname, '../src');
/** A resource as its folder declares it, with the pages it opens. */
const RESOURCE = /name: '(\w+)',([^;]*?)\};/gu;
const PAGE = /\b(list|show): lazyPage\(\(\) => import\('(.+?)\.js'\)/gu;

/** What an address that names nothing opens. */
const TODAY = 'dashboard/TodayPage.tsx';

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/**
 * Has what an address opens fetched with the page itself, and not once the script that asks for it was read: the frame,
 * the sentences of the language, the page, and who is at the desk.
 */
export function ahead(documents: string): Plugin {
  return {
    name: 'ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const frame = filesOf(bundle, 'App.tsx').filter((file) => !html.includes(file));
        const has = (file: string) => frame.includes(file) || html.includes(file);
        const files: string[] = [];
        const places = (path: string) =>
          filesOf(bundle, path)
            .filter((file) => !has(file))
            .map((file) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1));
        const halves = (language: string) => [places(`i18n/${language}/first.ts`), places(`i18n/${language}/whole.ts`)];
        const languages = { zh: halves('zh'), en: halves('en') };
        const opened = (path: string) => ({
          files: places(path),
          all: !SAYS_WHAT_COMES_FIRST.test(basename(path, '.tsx')),
        });
        const pages = Object.fromEntries(pagesOf().map(([name, list, show]) => [name, [opened(list), opened(show)]]));
        const opening: Opening = { files, languages, pages, viewer: viewerOf(documents) };
        return [
          {
            tag: 'script',
            attrs: { nonce: '__NONCE__' },
            children: `(${askAtOnce.toString()})(${JSON.stringify(opening)})`,
            injectTo: 'head' as const,
          },
          ...frame.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}`, nonce: '__NONCE__' },
            injectTo: 'head' as const,
          })),
        ];
      },
    },
  };
}

/** The files that a part of the source needs; none for a part that has no file of its own. */
function filesOf(bundle: Bundle, path: string): readonly string[] {
  if (path === '') return [];
  const own = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === join(SOURCE, path));
  if (own?.type !== 'chunk') throw new Error(`${path} is in no file of its own`);
  const found = new Set<string>();
  const follow = (fileName: string): void => {
    const file = bundle[fileName];
    if (found.has(fileName) || file?.type !== 'chunk') return;
    found.add(fileName);
    file.imports.forEach(follow);
  };
  follow(own.fileName);
  return [...found];
}

/** Resources by name, with the source of their list and of a record's page. */
function pagesOf(): ReadonlyArray<readonly [name: string, list: string, show: string]> {
  const resources = globSync('*/*.ts', { cwd: SOURCE, exclude: ['**/*.test.*', 'gql/*'] }).flatMap((path) =>
    [...readFileSync(join(SOURCE, path), 'utf8').matchAll(RESOURCE)].flatMap(([, name = '', body = '']) => {
      const pages = new Map([...body.matchAll(PAGE)].map(([, kind = '', file = '']) => [kind, file]));
      const source = (kind: string) => (pages.has(kind) ? `${join(dirname(path), pages.get(kind) ?? '')}.tsx` : '');
      return pages.size > 0 ? [[name, source('list'), source('show')] as const] : [];
    }),
  );
  return [...resources, ['', TODAY, '']];
}

/** What the server knows the question by who is at the desk. */
function viewerOf(documents: string): string {
  const known = Object.entries(JSON.parse(documents) as Record<string, string>);
  const [id] = known.find(([, text]) => text.startsWith('query Viewer ')) ?? [];
  if (!id) throw new Error('No document asks who is at the desk');
  return id;
}
