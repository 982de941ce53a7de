import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  typeFromAST,
  visit,
} from 'graphql';
import { GraphQLBoolean } from 'graphql';
import type {
  DocumentNode,
  GraphQLInputFieldMap,
  GraphQLInputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { JsonScalar } from '../graphql/scalars.js';
import { Hole, NotCompiled } from '../reading/hole.js';
import type { Bound } from '../reading/hole.js';

/** A variable of an operation. */
export interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Whether a statement is made for its very value: a number of rows, on which the cost rests too. */
  readonly isFixed: boolean;
}

/** The variables of an operation of a valid document. */
export function variablesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Variable[] {
  const fixed = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (value.kind === Kind.VARIABLE && (name.value === 'first' || name.value === 'last'))
        fixed.add(value.name.value);
    },
  });
  return (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const of = typeFromAST(schema, type as never);
    if (!isInputType(of)) throw new Error('A valid document has variables of input types alone');
    return { name: variable.name.value, type: of, isFixed: fixed.has(variable.name.value) };
  });
}

/** What a statement is made for, of values that are one to it: which are there, how many, and words that are no values. */
export function shapeOf(variables: readonly Variable[], values: Readonly<Record<string, unknown>>): string {
  return variables.map(({ name, type, isFixed }) => shape(values[name], type, isFixed)).join(';');
}

function shape(value: unknown, type: GraphQLInputType, isFixed: boolean): string {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${(value as unknown[]).map((each) => shape(each, bare.ofType, isFixed)).join(',')}]`;
  if (isInputObjectType(bare)) {
    const given = value as Readonly<Record<string, unknown>>;
    const fields = bare.getFields();
    const parts = Object.keys(given).map((key) => `${key}:${shape(given[key], typeOf(fields, key), isFixed)}`);
    return `{${parts.join(',')}}`;
  }
  return isFixed || isPartOfShape(bare) ? JSON.stringify(value) : '?';
}

function typeOf(fields: GraphQLInputFieldMap, name: string): GraphQLInputType {
  const field = fields[name];
  if (!field) throw new Error(`A value that the schema took has no ${name}`);
  return field.type;
}

/** Values that are part of the statement itself: words of closed lists, yes and no. */
function isPartOfShape(type: GraphQLInputType): boolean {
  return isEnumType(type) || type === GraphQLBoolean;
}

/** The values as a statement is compiled with: in the place of what each request brings anew, a hole. */
export function holesOf(
  variables: readonly Variable[],
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const given = variables.filter(({ name }) => values[name] !== undefined);
  return Object.fromEntries(
    given.map(({ name, type, isFixed }) => {
      const fill = ({ variables: bound }: Bound): unknown => bound[name];
      return [name, isFixed ? values[name] : hole(values[name], type, fill)];
    }),
  );
}

function hole(value: unknown, type: GraphQLInputType, fill: (bound: Bound) => unknown): unknown {
  if (value === null || value === undefined) return value;
  const bare = getNullableType(type);
  if (isListType(bare))
    return (value as unknown[]).map((each, at) => hole(each, bare.ofType, (bound) => (fill(bound) as unknown[])[at]));
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        hole(each, typeOf(fields, key), (bound) => (fill(bound) as Readonly<Record<string, unknown>>)[key]),
      ]),
    );
  }
  if (isPartOfShape(bare)) return value;
  // Whoever takes a JSON value may look into it.
  if (bare === JsonScalar) throw new NotCompiled('A JSON value is part of a statement');
  return new Hole(fill);
}
