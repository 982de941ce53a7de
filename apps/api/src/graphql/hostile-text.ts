import { Kind, visit as visitNodes } from 'graphql';
import type { ASTNode, DocumentNode } from 'graphql';
import { invalidInput } from '../errors/domain-error.js';
import type { FieldFault } from '../errors/domain-error.js';

/** Control characters (but tab and line ends), characters that turn the reading direction, non-characters. */
const HOSTILE =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const LONGEST = 200_000;
const DEEPEST = 32;

/** Whether a text has characters that nobody sees and that mean to deceive or to break, or half a character. */
export function isHostileText(text: string): boolean {
  return HOSTILE.test(text) || !text.isWellFormed();
}

/**
 * Refuses text that means to deceive or to break, wherever it is: in the variables or written into the document, where
 * that was not looked at before.
 * @throws DomainError INVALID_INPUT
 */
export function refuseHostileText(variables: unknown, document: DocumentNode | null): void {
  const faults: FieldFault[] = [];
  if (!isHarmless(variables, { depth: 0, names: new Set() })) visit(variables, { path: '', depth: 0, faults });
  if (document)
    visitNodes(document, {
      // oxlint-disable-next-line max-params -- the library's own order
      StringValue: ({ value }, _key, _parent, _path, ancestors) =>
        visit(value, { path: pathOf(ancestors), depth: 0, faults }),
    });
  if (faults.length > 0) throw invalidInput(faults);
}

/** Whether there is nothing to be told of: as `visit` has it, without saying where. */
function isHarmless(value: unknown, { depth, names }: { depth: number; names: Set<string> }): boolean {
  if (typeof value === 'string') return value.length <= LONGEST && !isHostileText(value);
  if (depth > DEEPEST) return false;
  if (!value || typeof value !== 'object') return true;
  const below = { depth: depth + 1, names };
  if (Array.isArray(value)) return value.every((each) => isHarmless(each, below));
  for (const name of Object.keys(value)) {
    if (!names.has(name) && isHostileText(name)) return false;
    names.add(name);
    if (!isHarmless((value as Readonly<Record<string, unknown>>)[name], below)) return false;
  }
  return true;
}

function visit(value: unknown, { path, depth, faults }: { path: string; depth: number; faults: FieldFault[] }): void {
  if (typeof value === 'string') {
    if (isHostileText(value)) faults.push({ field: path, code: 'TEXT_HOSTILE' });
    if (value.length > LONGEST) faults.push({ field: path, code: 'TEXT_TOO_LONG', params: { most: LONGEST } });
  } else if (depth > DEEPEST) {
    faults.push({ field: path, code: 'TEXT_HOSTILE' });
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      if (isHostileText(key)) faults.push({ field: path, code: 'TEXT_HOSTILE' });
      else visit(part, { path: path ? `${path}.${key}` : key, depth: depth + 1, faults });
    }
  }
}

/** Arguments and input fields that lead to a value in a document. */
function pathOf(ancestors: ReadonlyArray<ASTNode | readonly ASTNode[]>): string {
  const named = (ancestors as readonly ASTNode[]).filter(
    (node) => node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD,
  );
  return named.map(({ name }) => name.value).join('.');
}
