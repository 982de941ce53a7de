import { getDirectiveValues, getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import { isAbstractType, isLeafType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { NotCompiled } from '../reading/hole.js';

/** An operation with everything that its selections depend on. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As they were when it was compiled; what selections depend on is the same in each later request. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is answered of one field of an object. */
export interface ShownField {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  /** Whether its value is worked out in code; elsewhere it is a member of the object. */
  readonly isCode: boolean;
  readonly value: ShownValue;
}

/** How a value is written, by its type: its objects by the types they may be of. */
export interface ShownValue {
  readonly type: GraphQLOutputType;
  readonly objects: Readonly<Record<string, readonly ShownField[]>> | null;
}

/** The fragments of a document, by name. */
export function fragmentsOf(document: DocumentNode): Asked['fragments'] {
  const fragments = document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [each] : []));
  return Object.fromEntries(fragments.map((each) => [each.name.value, each]));
}

/** What a resolver is told of the field it answers. */
export function infoOf(
  { schema, operation, fragments, variables }: Asked,
  { key, field, nodes, parent }: Omit<ShownField, 'isCode' | 'value'>,
): GraphQLResolveInfo {
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path: { prev: undefined, key, typename: parent.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues: variables,
  } as unknown as GraphQLResolveInfo;
}

let inCode: ReadonlySet<string> | null = null;

/** Fields with a resolver of their own, by type and name. */
function codeFields(): ReadonlySet<string> {
  inCode ??= new Set(
    getMetadataStorage().fieldResolvers.map(
      ({ getObjectType, schemaName }) => `${getObjectType?.().name}.${schemaName}`,
    ),
  );
  return inCode;
}

/** What an operation shows of an object, its fragments opened and its repeated fields merged, as GraphQL has it. */
export function shownFields(
  asked: Asked,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly ShownField[] {
  const found = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  sets.forEach((set) => collect(asked, type, { set, found, opened }));
  return [...found].map(([key, nodes]) => shownField(asked, type, { key, nodes }));
}

function shownField(
  asked: Asked,
  parent: GraphQLObjectType,
  { key, nodes }: { readonly key: string; readonly nodes: readonly FieldNode[] },
): ShownField {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return typeNameField(asked, parent, { key, nodes });
  const field = parent.getFields()[name];
  if (!field) throw new NotCompiled(`${parent.name}.${name} is answered by GraphQL itself`);
  const below = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const isCode = codeFields().has(`${parent.name}.${name}`);
  return { key, field, nodes, parent, isCode, value: shownValue(asked, field.type, below) };
}

/** `__typename`, of an object whose type is known here. */
function typeNameField(
  { schema }: Asked,
  parent: GraphQLObjectType,
  { key, nodes }: { readonly key: string; readonly nodes: readonly FieldNode[] },
): ShownField {
  const type = schema.getType('String') as GraphQLOutputType;
  const field = { name: '__typename', type, args: [] } as unknown as GraphQLField<unknown, unknown>;
  return { key, field, nodes, parent, isCode: false, value: { type, objects: null } };
}

function shownValue(asked: Asked, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): ShownValue {
  const named = getNamedType(type);
  if (isLeafType(named)) return { type, objects: null };
  const possible = isAbstractType(named) ? asked.schema.getPossibleTypes(named) : [named as GraphQLObjectType];
  return { type, objects: Object.fromEntries(possible.map((each) => [each.name, shownFields(asked, each, sets)])) };
}

function collect(
  asked: Asked,
  type: GraphQLObjectType,
  { set, found, opened }: { set: SelectionSetNode; found: Map<string, FieldNode[]>; opened: Set<string> },
): void {
  for (const node of set.selections) {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, asked.variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, asked.variables);
    if (skip?.['if'] === true || include?.['if'] === false) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const nodes = found.get(key);
      if (nodes) nodes.push(node);
      else found.set(key, [node]);
      continue;
    }
    if (node.kind === Kind.FRAGMENT_SPREAD && opened.has(node.name.value)) continue;
    if (node.kind === Kind.FRAGMENT_SPREAD) opened.add(node.name.value);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? asked.fragments[node.name.value] : node;
    if (fragment && isOf(asked.schema, type, fragment.typeCondition?.name.value))
      collect(asked, type, { set: fragment.selectionSet, found, opened });
  }
}

function isOf(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
