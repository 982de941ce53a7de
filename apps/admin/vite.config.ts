import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const API = 'http://localhost:4000';

/** Leaves the documents of this build beside it, where the server reads which ones it may trust. */
const trustedDocuments: Plugin = {
  name: 'trusted-documents',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(new URL('src/gql/persisted-documents.json', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
  },
};

export default defineConfig({
  plugins: [react(), trustedDocuments],
  // The server puts each answer's own nonce in its place.
  html: { cspNonce: '__NONCE__' },
  server: { proxy: { '/graphql': API, '/documents': API, '/papers': API, '/dossiers': API, '/health': API } },
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
  },
});
