import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { checkRegistration, checkTechnicalCode } from './keep-qualifications.js';
import { RegistrationGrade, RegistrationSpecialty, TechnicalCodeSource } from './words.js';

/** A row of a table as it was read: texts by column, and where it stands. */
export interface TableRow {
  readonly sheet: QualificationSheet;
  /** Row of the sheet, the headings being 1. */
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

/** The tables that are taken in. */
export const QualificationSheet = { TECHNICAL_CODES: 'TECHNICAL_CODES', REGISTRATIONS: 'REGISTRATIONS' } as const;
/** One of the tables. */
export type QualificationSheet = (typeof QualificationSheet)[keyof typeof QualificationSheet];

/** Columns of each table; the name is for people to read, and a staff number tells whose the row is, and who evaluated. */
export const SHEET_COLUMNS = {
  TECHNICAL_CODES: ['staffNumber', 'name', 'code', 'source', 'evaluator', 'evidence', 'validFrom', 'validUntil'],
  REGISTRATIONS: ['staffNumber', 'name', 'registrar', 'specialty', 'grade', 'number', 'validFrom', 'validUntil'],
} as const satisfies Readonly<Record<QualificationSheet, readonly string[]>>;

/** A technical code on record. */
export interface CodeOnRecord {
  readonly personId: string;
  readonly code: string;
  readonly source: TechnicalCodeSource;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
}

/** A technical code that a row would add: who found it, and what was seen. */
export interface CodeImported extends CodeOnRecord {
  readonly evaluatorId: string | null;
  readonly evidence: string;
}

/** A registration on record. */
export interface RegistrationOnRecord {
  readonly personId: string;
  readonly registrar: string;
  readonly specialty: RegistrationSpecialty;
  readonly grade: RegistrationGrade;
  readonly number: string;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
}

/** A person, by id and name. */
export interface PersonNamed {
  readonly id: string;
  readonly name: string;
}

/** What is on record already. */
export interface KnownQualifications {
  /** Persons by staff number. */
  readonly persons: ReadonlyMap<string, PersonNamed>;
  readonly codes: readonly CodeOnRecord[];
  readonly registrations: readonly RegistrationOnRecord[];
}

/** What a table would do: what it adds, what stands already as it says, and everything that is wrong, by row. */
export interface QualificationImport {
  readonly codes: readonly CodeImported[];
  readonly registrations: readonly RegistrationOnRecord[];
  /** Rows that stand on record word for word: reading a table in twice adds nothing. */
  readonly unchanged: number;
  /** Each names its field as `SHEET.row.column`. */
  readonly refusals: readonly Refusal[];
}

/** Plans the taking in of tables of qualifications: each row is judged beside what is on record and the rows before it. */
export function planQualificationImport(rows: readonly TableRow[], known: KnownQualifications): QualificationImport {
  const codes: CodeImported[] = [];
  const registrations: RegistrationOnRecord[] = [];
  const refusals: Refusal[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const all = {
      ...known,
      codes: [...known.codes, ...codes],
      registrations: [...known.registrations, ...registrations],
    };
    const planned = row.sheet === QualificationSheet.TECHNICAL_CODES ? codeRow(row, all) : registrationRow(row, all);
    if ('refusals' in planned) refusals.push(...planned.refusals.map((each) => at(row, each)));
    else if (planned.stands) unchanged += 1;
    else if ('code' in planned.record) codes.push(planned.record);
    else registrations.push(planned.record);
  }
  return { codes, registrations, unchanged, refusals };
}

/** What became of a row. */
type Planned<Record> =
  | { readonly refusals: readonly Refusal[] }
  | { readonly stands: boolean; readonly record: Record };

function codeRow(row: TableRow, known: KnownQualifications): Planned<CodeImported> {
  const read = new RowReader(row, known.persons);
  const record = {
    personId: read.person(),
    code: read.text('code'),
    source: read.word('source', TechnicalCodeSource),
    validFrom: read.day('validFrom'),
    validUntil: read.dayOrNone('validUntil'),
  };
  if (read.refusals.length > 0) return read;
  const own = known.codes.filter(({ personId, code }) => personId === record.personId && code === record.code);
  const written = { ...record, evaluatorId: read.personOrNone('evaluator'), evidence: read.text('evidence') };
  if (own.some((each) => isSame(each, record))) return { stands: true, record: written };
  if (read.refusals.length > 0) return read;
  const changed = own.find((each) => isSame(each, { ...record, validUntil: each.validUntil }));
  if (changed) return endChanged(changed, record);
  return judged(written, checkTechnicalCode({ ...written, hasPaper: false, evaluation: null, held: own }));
}

function registrationRow(row: TableRow, known: KnownQualifications): Planned<RegistrationOnRecord> {
  const read = new RowReader(row, known.persons);
  const record = {
    personId: read.person(),
    registrar: read.text('registrar'),
    specialty: read.word('specialty', RegistrationSpecialty),
    grade: read.word('grade', RegistrationGrade),
    number: read.text('number'),
    validFrom: read.day('validFrom'),
    validUntil: read.day('validUntil'),
  };
  if (read.refusals.length > 0) return read;
  const sameNumber = known.registrations.filter(
    ({ registrar, number }) => registrar === record.registrar && number === record.number,
  );
  if (sameNumber.some((each) => isSame(each, record))) return { stands: true, record };
  const changed = sameNumber.find((each) => isSame(each, { ...record, validUntil: each.validUntil }));
  if (changed) return endChanged(changed, record);
  return judged(record, checkRegistration({ ...record, sameNumber }));
}

/**
 * A workbook adds and changes nothing that stands: a row that differs from the record in its last day alone is told so,
 * rather than that it overlaps with itself.
 */
function endChanged(
  { validUntil: kept }: Pick<CodeOnRecord, 'validUntil'>,
  { validUntil: wanted }: Pick<CodeOnRecord, 'validUntil'>,
): Planned<never> {
  const params = { ...(kept !== null && { kept }), ...(wanted !== null && { wanted }) };
  return { refusals: [refusal('IMPORT_END_CHANGED', CLAUSE.house, { field: 'validUntil', params })] };
}

function judged<Record>(record: Record, answer: Verdict): Planned<Record> {
  return answer.allowed ? { stands: false, record } : { refusals: answer.refusals };
}

function isSame(one: object, other: object): boolean {
  return Object.entries(other).every(([key, value]) => (one as Readonly<Record<string, unknown>>)[key] === value);
}

/** Says where in the table a reason lies. */
function at({ sheet, row }: TableRow, each: Refusal): Refusal {
  const column = each.field === 'evaluatorId' ? 'evaluator' : each.field;
  return { ...each, field: `${sheet}.${row}${column ? `.${column}` : ''}` };
}

/** Reads a row column by column, and notes every fault of it at once. */
class RowReader {
  readonly refusals: Refusal[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly persons: ReadonlyMap<string, PersonNamed>,
  ) {}

  person(): string {
    const staffNumber = this.text('staffNumber');
    const person = this.persons.get(staffNumber);
    const name = this.text('name');
    if (!person) this.note('IMPORT_PERSON_UNKNOWN', 'staffNumber', { staffNumber });
    // A row that slipped would give one person what another holds.
    else if (name !== '' && name !== person.name) this.note('IMPORT_NAME_OF_ANOTHER', 'name', { staffNumber, name });
    return person?.id ?? '';
  }

  /** Somebody named by his staff number, or nobody. */
  personOrNone(column: string): string | null {
    const staffNumber = this.text(column);
    if (staffNumber === '') return null;
    const person = this.persons.get(staffNumber);
    if (!person) this.note('IMPORT_PERSON_UNKNOWN', column, { staffNumber });
    return person?.id ?? null;
  }

  text(column: string): string {
    return (this.row.values[column] ?? '').trim();
  }

  word<Words extends Readonly<Record<string, string>>>(column: string, words: Words): Words[keyof Words] {
    const text = this.text(column);
    const word = Object.values(words).find((each) => each === text);
    const all = Object.values(words);
    if (text === '') this.note('IMPORT_WORD_MISSING', column, { words: all });
    else if (word === undefined) this.note('IMPORT_WORD_UNKNOWN', column, { word: text, words: all });
    return (word ?? '') as Words[keyof Words];
  }

  day(column: string): PlainDate {
    const day = this.dayOrNone(column);
    if (day === null && this.text(column) === '') this.note('IMPORT_DAY_MISSING', column, {});
    return day ?? ('' as PlainDate);
  }

  dayOrNone(column: string): PlainDate | null {
    const text = this.text(column);
    if (text === '') return null;
    if (isPlainDate(text)) return text;
    this.note('IMPORT_DAY_SHAPE', column, { day: text });
    return null;
  }

  private note(code: string, field: string, params: NonNullable<Refusal['params']>): void {
    this.refusals.push(refusal(code, CLAUSE.house, { field, params }));
  }
}
