import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  typeFromAST,
  visit,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLInputType,
  GraphQLSchema,
  ListValueNode,
  ObjectValueNode,
  OperationDefinitionNode,
} from 'graphql';
import { DomainError, invalidInput } from '../errors/domain-error.js';
import type { FieldFault } from '../errors/domain-error.js';

/** How deep a value written into a document may be nested; in variables, the request's JSON is bounded. */
const DEEPEST_VALUE = 32;

/** Entries that a list among the values of a request has at most. */
export const MOST_ENTRIES = 200;

/**
 * Lists that are longer because the matter is: a whole sheet or checklist saved at once, answers of a survey read from
 * a file, credit of all clients, and days of a year.
 */
export const LONGER_LISTS: Readonly<Record<string, number>> = {
  'CriteriaShareInput.criteria': 1000,
  'RecordResponsesInput.responses': 1000,
  'RecordMergedResponsesInput.answers': 1000,
  'RecordSamplesInput.samples': 1000,
  'RecordMergedSamplesInput.samples': 1000,
  'RecordChecklistInput.answers': 1000,
  'RecordSurveyAnswersInput.rows': 1000,
  'RecordCreditChecksInput.checks': 1000,
  'RenewTechnicalCodesInput.technicalCodeIds': 1000,
  'SetHolidayYearInput.holidays': 366,
  'SetHolidayYearInput.workedWeekends': 366,
};

interface Operation {
  readonly schema: GraphQLSchema;
  /** Null where it was looked at before. */
  readonly document: DocumentNode | null;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses lists that are longer than anybody needs, in variables and written into the document.
 * @throws DomainError INVALID_INPUT
 */
export function refuseLongLists({ schema, document, operation, variables }: Operation): void {
  const faults: FieldFault[] = [];
  // Which list may be longer, its type says; where none is long, no type is asked.
  const typed = hasLongList(variables) ? (operation.variableDefinitions ?? []) : [];
  for (const { variable, type } of typed) {
    const name = variable.name.value;
    const of = typeFromAST(schema, type as never);
    if (isInputType(of)) walk(variables[name], of, { path: name, most: MOST_ENTRIES, faults });
  }
  const written = { depth: 0, deepest: 0 };
  const value = {
    enter: (node: ListValueNode | ObjectValueNode) => {
      written.depth += 1;
      written.deepest = Math.max(written.deepest, written.depth);
      if (node.kind === Kind.LIST && node.values.length > MOST_ENTRIES)
        faults.push({ field: '', code: 'LIST_MOST', params: { most: MOST_ENTRIES } });
    },
    leave: () => {
      written.depth -= 1;
    },
  };
  if (document) visit(document, { ListValue: value, ObjectValue: value });
  if (written.deepest > DEEPEST_VALUE)
    throw new DomainError('INVALID_INPUT', { reason: 'BODY_TOO_DEEP', most: DEEPEST_VALUE });
  if (faults.length > 0) throw invalidInput(faults);
}

function hasLongList(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value) && value.length > MOST_ENTRIES) return true;
  return Object.values(value).some(hasLongList);
}

function walk(
  value: unknown,
  type: GraphQLInputType,
  { path, most, faults }: { path: string; most: number; faults: FieldFault[] },
): void {
  const bare = getNullableType(type);
  if (isListType(bare) && Array.isArray(value)) {
    if (value.length > most) faults.push({ field: path, code: 'LIST_MOST', params: { most } });
    else value.forEach((each, at) => walk(each, bare.ofType, { path: `${path}.${at}`, most, faults }));
    return;
  }
  const named = getNamedType(bare);
  if (!isInputObjectType(named) || value === null || typeof value !== 'object') return;
  for (const [name, field] of Object.entries(named.getFields())) {
    walk((value as Record<string, unknown>)[name], field.type, {
      path: `${path}.${name}`,
      most: LONGER_LISTS[`${named.name}.${name}`] ?? MOST_ENTRIES,
      faults,
    });
  }
}
