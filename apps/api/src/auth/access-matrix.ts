import { AccountRole } from '@touchstone/rules';
import { PUBLIC, SIGNED_IN } from './auth-checker.js';
import { FIELD_SCOPES, mayReadField } from './field-scopes.js';
import { AUTHORITY, permissionsOf } from './permissions.js';
import type { Permission } from './permissions.js';
import { mayRead, READ_PERMISSIONS } from './read-permissions.js';
import { ROW_SCOPES } from './row-scopes.js';

/** The schema's root fields, each with the doors written on it. */
export type Doors = ReadonlyMap<string, readonly string[]>;

const ROLES = Object.values(AccountRole);
const NOBODY = 'nobody';
/** Everybody the matrix tells of: each role, and who is not signed in. */
export const READERS: readonly string[] = [NOBODY, ...ROLES];

const REACHED = { OFFICE: 'all', ASSIGNED: 'assigned', OWN: 'own' } as const;

/** Whether a reader may call a root field. */
export function mayCall(doors: readonly string[], reader: string): boolean {
  if (doors.includes(PUBLIC)) return true;
  if (reader === NOBODY) return false;
  const held = permissionsOf([reader as AccountRole]);
  return doors.every((door) => door === SIGNED_IN || held.has(door as Permission));
}

/** Which rows of a type a reader sees: all, what he is assigned to, his own, or none (an empty text). */
export function rowsSeen(type: string, reader: string): string {
  if (reader === NOBODY || !ROW_SCOPES[type]) return '';
  const role = reader as AccountRole;
  return mayRead(permissionsOf([role]), type) ? REACHED[AUTHORITY[role].reach] : '';
}

/** Whether a reader reads a field of everybody's records, of his own alone, or not. */
export function fieldSeen(field: string, reader: string): string {
  const [type = '', name = ''] = field.split('.');
  if (rowsSeen(type, reader) === '') return '';
  if (mayReadField(permissionsOf([reader as AccountRole]), type, name)) return 'yes';
  return FIELD_SCOPES[field]?.self ? 'self' : '';
}

/** The access matrix as a page of the documentation: every root field, record and narrower field, for every role. */
export function accessMatrix(verbs: Doors, questions: Doors): string {
  const call = (doors: readonly string[]) => (reader: string) => (mayCall(doors, reader) ? '●' : '');
  const types = Object.keys(READ_PERMISSIONS).toSorted();
  const cells = (verbs.size + questions.size + types.length + Object.keys(FIELD_SCOPES).length) * READERS.length;
  return `# Who may do and read what

Written from the schema and \`apps/api/src/auth/\` at every build; a test holds it to both, and asks the real house for every
cell. ${cells} cells. Columns:

${READERS.map((reader, index) => `${index}. \`${reader}\``).join('\n')}

## Verbs

${table(
  'Mutation',
  [...verbs].map(([name, doors]) => [name, call(doors)] as const),
)}

## Questions

${table(
  'Query',
  [...questions].map(([name, doors]) => [name, call(doors)] as const),
)}

## Records

\`all\` rows, those of files one is \`assigned\` to, or one's \`own\`; an empty cell is none, wherever the record is met: in a
list, by its id, behind another record, in a filter, an order, a count, a paper or an export. Within a file some records
are told later than others, such as answers before the decision; \`row-scopes.ts\` says which. What is no record is read
with the field that leads to it. Having a tie to a client hides nothing from the office: the rules refuse the verbs.

${table(
  'Record',
  types.map((type) => [type, (reader: string) => rowsSeen(type, reader)] as const),
)}

## Fields that fewer may read than their record

\`yes\`, or of one's \`self\`; an empty cell is null.

${table(
  'Field',
  Object.keys(FIELD_SCOPES).map((field) => [field, (reader: string) => fieldSeen(field, reader)] as const),
)}
`;
}

type Line = readonly [name: string, cell: (reader: string) => string];

function table(first: string, lines: readonly Line[]): string {
  const rows = lines
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cell]) => `| \`${name}\` | ${READERS.map(cell).join(' | ')} |`);
  const head = `| ${first} | ${READERS.map((_reader, index) => index).join(' | ')} |`;
  return [head, `|---|${READERS.map(() => ':-:|').join('')}`, ...rows].join('\n');
}
