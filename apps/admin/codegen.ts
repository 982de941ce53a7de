import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

const KEY = { kind: Kind.NAME, value: 'idempotencyKey' } as const;
const VARIABLE = { kind: Kind.VARIABLE, name: KEY } as const;

interface Source {
  readonly document?: DocumentNode;
}

/** Lets every mutation be sent under an idempotency key, though no page names it: `request` makes one for each. */
function underKey<T extends Source>(source: T): T {
  if (!source.document) return source;
  const document = visit(source.document, {
    OperationDefinition: (operation) => {
      if (operation.operation !== 'mutation') return false;
      const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } } as const;
      const variable = { kind: Kind.VARIABLE_DEFINITION, variable: VARIABLE, type } as const;
      const [verb] = operation.selectionSet.selections;
      if (verb?.kind !== Kind.FIELD) return false;
      const keyed = {
        ...verb,
        arguments: [...(verb.arguments ?? []), { kind: Kind.ARGUMENT, name: KEY, value: VARIABLE } as const],
      };
      return {
        ...operation,
        variableDefinitions: [...(operation.variableDefinitions ?? []), variable],
        selectionSet: { ...operation.selectionSet, selections: [keyed, ...operation.selectionSet.selections.slice(1)] },
      };
    },
  });
  return { ...source, document };
}

/**
 * A document's id: 96 bits of its SHA-256. They keep our own documents apart, whose texts are trusted for standing in the
 * list and not for their ids, and every page carries some.
 */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/**
 * The files that have documents. The generator would read every file of the dashboard as a program to find the tenth of
 * them that call `graphql(…)`: that took longer than all the rest.
 */
function withDocuments(): string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: import.meta.dirname, exclude: ['src/gql/**', '**/*.test.*'] }).filter(
    (file) => /\bgraphql\s*\(/u.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
}

/** Types and typed documents out of the committed schema; the only road by which the admin knows the API. */
const config: CodegenConfig = {
  schema: '../../packages/api-schema/schema.graphql',
  documents: withDocuments().toSorted(),
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      documentTransforms: [{ transform: ({ documents }) => documents.map(underKey) }],
      // What the built dashboard sends in a document's stead, and the server knows it by.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: shortHash },
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
