import { clauseName, message } from '@touchstone/messages';
import { RETURN_FACTS } from '@touchstone/rules';
import type { CellProblem, MendedIn, ReturnSheet } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import type { ReturnRowMade } from './gather-rows.js';
import type { ReturnColumnShown, ReturnProblemShown, ReturnRowShown, ReturnSheetShown } from './return.type.js';

/** A row as it is stored or was just made. */
export type RowTold = Pick<ReturnRowMade, 'place' | 'kind' | 'records' | 'cells' | 'problems'> & {
  readonly id: string;
  readonly happenedOn: PlainDate;
};

const TYPES: Readonly<Record<MendedIn, string>> = {
  body: 'BodyProfile',
  client: 'Client',
  audit: 'Audit',
  certificate: 'Certificate',
  person: 'Person',
};
/** Stands for a number that is sealed. */
const HIDDEN = '••••••';
const SEALED = /\{[^}]*\}/g;

/** A sheet with its columns, as its readers see it. */
export function shownSheet(
  { key, name, columns }: ReturnSheet,
  { rows, faultyRows }: { readonly rows: number; readonly faultyRows: number },
): ReturnSheetShown {
  const shown = columns.map(
    ({ key: column, header, type, required = false, doubt = false, basis }): ReturnColumnShown => ({
      key: column,
      header,
      type,
      required,
      doubt,
      basis,
    }),
  );
  return { key, name, columns: shown, rows, faultyRows };
}

/** A row as its readers see it: what is wrong with it in their language, and where that is put right. */
export function shownRow(
  { locale }: ActorContext,
  { sheet, bodyId }: { readonly sheet: ReturnSheet; readonly bodyId: string },
  row: RowTold,
): ReturnRowShown {
  const { id, place, kind, happenedOn, records, cells, problems } = row;
  const main = Object.keys(RETURN_FACTS[sheet.rows]).includes('certifiedName') ? 'certificate' : 'audit';
  const recordOf = (mended: MendedIn, personId: string | null): string => {
    if (personId !== null) return globalId('Person', personId);
    const found = mended === 'body' ? bodyId : records[mended];
    return found ? globalId(TYPES[mended], found) : globalId(TYPES[main], records[main] ?? '');
  };
  return {
    id,
    place,
    kind,
    happenedOn,
    record: recordOf(main, null),
    cells: sheet.columns.map(({ key }) => cells[key]?.replaceAll(SEALED, HIDDEN) ?? null),
    problems: problems.map(({ code, column, clause, params, personId }: CellProblem): ReturnProblemShown => {
      const source = sheet.columns.find(({ key }) => key === column)?.source;
      const mended = source === undefined ? 'body' : (RETURN_FACTS[sheet.rows][source] ?? 'body');
      return {
        code,
        column,
        message: message(code, params, locale),
        clause: clauseName(clause, locale),
        record: recordOf(mended, personId),
      };
    }),
  };
}
