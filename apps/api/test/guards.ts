import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { PUBLIC, SIGNED_IN } from '../src/auth/auth-checker.js';
import { writtenDoors } from '../src/auth/doors.js';
import { PERMISSIONS } from '../src/auth/permissions.js';

/* What must hold of the whole house, each as a function that lists the faults: tests ask it of the real thing and of a planted mistake. */

let written: ReadonlyMap<string, readonly string[]> = new Map();

/** Every field of Query and Mutation with the doors written on it, once a schema was made. */
export function doors(): ReadonlyMap<string, readonly string[]> {
  if (written.size === 0) written = new Map([...writtenDoors('queries'), ...writtenDoors('mutations')]);
  return written;
}

/** Root fields that nobody guards, and doors that do not exist. */
export function doorFaults(all: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const known = new Set<string>([...PERMISSIONS, PUBLIC, SIGNED_IN]);
  return [...all].flatMap(([field, roles]) => {
    if (roles.length === 0) return [`${field} has no door`];
    return roles.filter((role) => !known.has(role)).map((role) => `${field} has the unknown door ${role}`);
  });
}

/** Everything of a schema that no sentence describes. */
export function undescribed(schema: GraphQLSchema): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
  );
  const missing: string[] = [];
  const note = (name: string, description: string | null | undefined): void => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of types) {
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) note(type.name, type.description);
    if (isScalarType(type) || isUnionType(type)) continue;
    if (isEnumType(type)) type.getValues().forEach((value) => note(`${type.name}.${value.name}`, value.description));
    if (isInputObjectType(type))
      Object.values(type.getFields()).forEach((field) => note(`${type.name}.${field.name}`, field.description));
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.description);
      field.args.forEach((arg) => note(`${type.name}.${field.name}(${arg.name})`, arg.description));
    }
  }
  return missing;
}

/** Records that are read by their id. */
export function nodeTypes(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
}

/** The schema's lists: query field and the type of its rows. */
export function lists(schema: GraphQLSchema): ReadonlyArray<readonly [field: string, type: string]> {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const { name } = getNamedType(field.type);
    return name.endsWith('Connection') ? [[field.name, name.slice(0, -'Connection'.length)] as const] : [];
  });
}

/** Rows that are worked out from records and lie in no table: each is seen by whoever may read its record. */
export const WORKED_OUT: readonly string[] = ['DueItem'];

const DEEPEST = 3;

/** Questions put to one record at a time, which gather a whole file's facts; no list asks them. */
const GATES: ReadonlySet<string> = new Set(['Audit.teamVerdict', 'Audit.decisionGate', 'DueItem.couldDo']);

/** A rich selection of a type: every field without arguments, relations opened to some depth, each path once. */
export function richSelection(
  schema: GraphQLSchema,
  typeName: string,
  [depth, path]: readonly [number, readonly string[]] = [DEEPEST, []],
): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '__typename';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (GATES.has(`${typeName}.${field.name}`)) return [];
    if (field.args.some((arg) => arg.type.toString().endsWith('!'))) return [];
    if (!isObjectType(target) && !isInterfaceType(target) && !isUnionType(target)) return [field.name];
    if (depth === 0 || path.includes(target.name) || !isObjectType(target)) return [];
    return [`${field.name} { ${richSelection(schema, target.name, [depth - 1, [...path, typeName]])} }`];
  });
  return parts.length > 0 ? parts.join(' ') : '__typename';
}
