import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { parse, print } from 'graphql';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { ahead } from './building/ahead.js';
import { LEAN, leanParts } from './building/lean.js';
import { sentences } from './building/sentences.js';

const API = 'http://localhost:4000';
/** The text of every document by the id that the server knows it by. */
const PERSISTED = new URL('src/gql/persisted-documents.json', import.meta.url);

/** Leaves the documents of this build beside it, where the server reads which ones it may trust. */
const trustedDocuments: Plugin = {
  name: 'trusted-documents',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source: readFileSync(PERSISTED, 'utf8') });
  },
};

/** What is too small to be worth a second file. */
const LEAST_COMPRESSED = 1024;
/** Of brotli's eleven: the last two take ten times as long for a few percent, which what every page loads is worth. */
const BROTLI_QUALITY = 9;
const BROTLI_BEST = 11;
const ON_EVERY_PAGE = /\/(?:index|frame|App|first)-/u;

/** Lays what browsers take compressed beside each file, so that the server sends it as it lies there. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (!/\.(?:js|css|svg)$/u.test(fileName) || source.length < LEAST_COMPRESSED) continue;
        const quality = ON_EVERY_PAGE.test(fileName) ? BROTLI_BEST : BROTLI_QUALITY;
        const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source, { params }) });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
      }
    },
  },
};

/** Documents that a page shows to be copied. */
const SHOWN = ['Scores'];
const WRITTEN = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/gu;

/**
 * Puts each document's id in the place of its text: a built dashboard sends nothing else, and a page brings the ids of
 * its own documents instead of the texts of all.
 */
function documentsById(): Plugin {
  const ids = new Map<string, string>();
  const shown = new Map<string, string>();
  return {
    name: 'documents-by-id',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const documents = JSON.parse(readFileSync(PERSISTED, 'utf8')) as Record<string, string>;
      for (const [id, text] of Object.entries(documents)) {
        const name = /(?:query|mutation)\s+(\w+)/u.exec(text)?.[1];
        if (name) ids.set(name, id);
        if (name && SHOWN.includes(name)) shown.set(name, print(parse(text)));
      }
    },
    transform(code, path) {
      // Nobody asks for the texts any more, and making them does nothing else.
      if (path.includes('/admin/src/gql/')) return { code, moduleSideEffects: false };
      if (!path.includes('/admin/src/') || !code.includes('graphql(')) return null;
      return code.replace(WRITTEN, (_, kind: string, name: string) => {
        const hash = ids.get(name);
        if (kind !== 'fragment' && !hash)
          this.error(`No document is called ${name}: the generated ones are older than ${path}`);
        const told = kind === 'fragment' ? {} : { hash, ...(kind === 'mutation' && { isVerb: true }) };
        const meta = `__meta__: ${JSON.stringify(told)}`;
        const text = shown.get(name);
        return text ? `({ ${meta}, toString: () => ${JSON.stringify(text)} })` : `({ ${meta} })`;
      });
    },
  };
}

/** What forms and dialogs are made of: no list shows them before its rows. */
const OF_FORMS = new RegExp(
  [
    'react-hook-form/',
    'ra-core/dist/(?:form|controller/input)/',
    'ra-ui-materialui/dist/(?:form|input|list/(?:filter|datatable/Columns)|preferences|Offline|layout/(?:Confirm|Notification))',
    'src/verbs/(?!VerbFeedback|useVerb|run-verb|form-errors)',
    'src/shared/(?:\\w*(?:Input|Picker|inputs)|ListTools|Download)',
    '@mui/material/(?:use)?(?:Autocomplete|Dialog|Accordion|Alert|Pagination|TablePagination|Snackbar|Switch|Radio)',
    '@mui/material/(?:\\w*Input(?!Adornment)|Form(?!Control/(?:use|FormControlContext))|TextField|TextareaAutosize|Tabs?/)',
    '@mui/material/(?:Native)?Select/(?!utils/SelectFocusSource)',
  ]
    .map((part) => `/${part}`)
    .join('|'),
  'u',
);

export default defineConfig({
  plugins: [
    leanParts,
    documentsById(),
    sentences(),
    react(),
    trustedDocuments,
    ahead(readFileSync(PERSISTED, 'utf8')),
    compressed,
  ],
  resolve: { alias: LEAN, dedupe: ['es-toolkit'] },
  // The server puts each answer's own nonce in its place.
  html: { cspNonce: '__NONCE__' },
  server: {
    proxy: { '/graphql': API, '/documents': API, '/papers': API, '/dossiers': API, '/health': API, '/sign-in': API },
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    // What is small and wanted by nearly every page comes together: a browser asks a server for six files at a time.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'frame',
              test: (id) => !OF_FORMS.test(id) && /\/(?:src|node_modules)\//u.test(id),
              minShareCount: 36,
              priority: 2,
            },
            { name: 'documents', test: /\.(?:documents|reads)\.ts$/u, minShareCount: 2, priority: 1 },
            { name: 'forms', test: OF_FORMS, minShareCount: 20, priority: 1 },
          ],
        },
      },
    },
  },
});
