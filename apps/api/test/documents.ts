import { globSync, readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

const ADMIN = new URL('../../admin/src', import.meta.url).pathname;

/** A query that a page of the dashboard sends. */
export interface PageDocument {
  readonly name: string;
  /** The fields of Query it asks. */
  readonly roots: readonly string[];
  /** Names of its variables, each with whether it must be given. */
  readonly variables: ReadonlyArray<{ readonly name: string; readonly isNeeded: boolean }>;
  readonly text: string;
}

/** Every query of the dashboard, read from its sources, each with the fragments it opens. */
export function pageDocuments(): readonly PageDocument[] {
  const definitions = globSync('**/*.{ts,tsx}', { cwd: ADMIN, exclude: ['gql/**'] })
    .flatMap((path) => [...readFileSync(`${ADMIN}/${path}`, 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)])
    .flatMap(([, text = '']) => parse(text).definitions);
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [])),
  );
  const queries = definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === 'OperationDefinition' && each.operation === 'query',
  );
  return queries.map((query) => ({
    name: query.name?.value ?? '',
    roots: query.selectionSet.selections.flatMap((each) => (each.kind === 'Field' ? [each.name.value] : [])),
    variables: (query.variableDefinitions ?? []).map(({ variable, type }) => ({
      name: variable.name.value,
      isNeeded: type.kind === 'NonNullType',
    })),
    text: [query, ...opened(query, fragments)].map(print).join('\n'),
  }));
}

function opened(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment) return;
      [fragment, ...opened(fragment, fragments)].forEach((each) => found.add(each));
    },
  });
  return [...found];
}
