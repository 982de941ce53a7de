import { checkClientAlone } from '../clients/check-client.js';
import type { ClientFacts } from '../clients/check-client.js';
import { checkReach } from '../clients/check-reach.js';
import { HOUSE_LANGUAGE } from '../clients/languages.js';
import { comparableName } from '../clients/similar-names.js';
import { normaliseUscc } from '../clients/uscc.js';
import { differing, IntakeReader } from './intake-row.js';
import type { IntakeRow, PlannedRow } from './intake-row.js';

/** What a row says of a client. */
export interface ClientIntake extends Omit<ClientFacts, 'sites'> {
  readonly nameEn: string | null;
  readonly address: string;
  readonly businessScope: string | null;
  readonly legalRepresentative: string | null;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly workingLanguage: string;
  readonly distinctBecause: string | null;
}

/** A record, and whether it stands as it was taken in: what the body changed since is not for a file to change back. */
export interface Kept<Facts> {
  readonly id: string;
  readonly isAsTakenIn: boolean;
  readonly facts: Facts;
}

/** Clients on record: those that the file names, by code, and the names of all. */
export interface KnownClients {
  readonly clients: ReadonlyMap<string, Kept<ClientIntake>>;
  readonly names: ReadonlyArray<{ readonly uscc: string; readonly name: string }>;
}

const WHOLE = /^[0-9]{1,9}$/;

/** Plans the clients of a workbook: each organisation once, by its code and, unless the row says why not, by its name. */
export function planClients(rows: readonly IntakeRow[], known: KnownClients): ReadonlyArray<PlannedRow<ClientIntake>> {
  const reader = new IntakeReader('CLIENTS');
  const named = new Map(known.names.map(({ uscc, name }) => [comparableName(name), { uscc, name }]));
  const seen = new Map<string, number>();
  return rows.map((row) => {
    reader.turnTo(row);
    const facts = clientFacts(reader);
    const { uscc, name } = facts;
    judge(reader, facts, { first: seen.get(uscc), namesake: namesakeOf(facts, named) });
    if (!seen.has(uscc)) seen.set(uscc, row.row);
    const kept = known.clients.get(uscc);
    const changes = kept ? differing(kept.facts, facts) : [];
    if (kept && !kept.isAsTakenIn)
      for (const { column, before, after } of changes) reader.note('INTAKE_KEPT_HERE', column, { before, after });
    const at = { key: uscc, name, id: kept?.id ?? null };
    return reader.isFaulty ? reader.refused(row, at) : reader.planned(row, { ...at, facts, changes });
  });
}

function clientFacts(reader: IntakeReader): ClientIntake {
  const headcount = reader.text('headcount');
  return {
    uscc: normaliseUscc(reader.text('uscc')),
    name: reader.text('name'),
    nameEn: reader.textOrNone('nameEn'),
    provinceCode: reader.text('provinceCode'),
    address: reader.text('address'),
    sector: reader.text('sector'),
    headcount: WHOLE.test(headcount) ? Number(headcount) : 0,
    businessScope: reader.textOrNone('businessScope'),
    legalRepresentative: reader.textOrNone('legalRepresentative'),
    contactName: reader.text('contactName'),
    contactPhone: reader.text('contactPhone'),
    contactEmail: reader.textOrNone('contactEmail'),
    workingLanguage: reader.text('workingLanguage') || HOUSE_LANGUAGE,
    distinctBecause: reader.textOrNone('distinctBecause'),
  };
}

/** The rules by which a client is registered by hand; its one site is its head office, of which it states nothing else. */
function judge(
  reader: IntakeReader,
  facts: ClientIntake,
  { first, namesake }: { first: number | undefined; namesake: { readonly name: string } | null },
): void {
  reader.take(checkClientAlone(facts));
  reader.take(checkReach(facts));
  if (first !== undefined) reader.note('INTAKE_ROW_TWICE', 'uscc', { row: first });
  if (namesake) reader.note('SIMILAR_CLIENT', 'distinctBecause', { names: [namesake.name] });
}

/** Another organisation of the same name, but for forms of enterprise and signs; the row's own is noted for those after it. */
function namesakeOf(
  { uscc, name, distinctBecause }: ClientIntake,
  named: Map<string, { readonly uscc: string; readonly name: string }>,
): { readonly name: string } | null {
  const comparable = comparableName(name);
  const other = named.get(comparable);
  if (!other) named.set(comparable, { uscc, name });
  return other && other.uscc !== uscc && distinctBecause === null ? other : null;
}
