import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and typed documents out of the committed schema; the only road by which the admin knows the API. */
const config: CodegenConfig = {
  schema: '../../packages/api-schema/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**', '!src/**/*.test.*'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      // What the built dashboard sends in a document's stead, and the server knows it by.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          PlainDate: '@touchstone/plain-date#PlainDate',
          Instant: '@touchstone/plain-date#Instant',
          Decimal: 'string',
          JSON: 'unknown',
        },
      },
    },
  },
};

// oxlint-disable-next-line import/no-default-export -- the generator reads its settings there
export default config;
