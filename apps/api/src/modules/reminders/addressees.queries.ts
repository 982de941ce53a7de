import type { AccountRole } from '@touchstone/rules';
import { ReminderMail } from '@touchstone/rules';
import type { Locale } from '@touchstone/messages';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.js';
import type { OwedItem } from '../dues/index.js';
import type { LadderInForce } from './ladders.js';

/** Whom the house tells: an account, or a client's contact who has none. */
export interface Addressee {
  /** `account:<uuid>` or `client:<uuid>`. */
  readonly id: string;
  readonly accountId: string | null;
  readonly clientId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly mail: ReminderMail;
}

interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Locale;
  readonly roles: readonly AccountRole[];
  readonly person_id: string | null;
  readonly client_id: string | null;
  readonly mail: ReminderMail | null;
}

/** Finds whom to tell of something owed. */
export interface Addressees {
  /** Whom a ladder tells of it: each once, though he is named and holds the role as well. */
  readonly of: (item: OwedItem, ladder: LadderInForce) => readonly Addressee[];
  /** Who decides on certificates. */
  readonly deciders: () => readonly Addressee[];
  readonly administrators: () => readonly Addressee[];
}

/** Everybody who can be told on a day: open accounts of people who are still here, and the contacts of clients. */
export async function readAddressees({
  sql: database,
  today,
}: Pick<RequestContext, 'sql' | 'today'>): Promise<Addressees> {
  const { rows: accounts } = await sql<AccountRow>`
    select a.id, a.display_name as name, a.email, a.language, a.roles, a.person_id, a.client_id, c.mail
    from account a left join person p on p.id = a.person_id left join reminder_choice c on c.account_id = a.id
    where a.is_active and coalesce(p.left_on >= ${today}::date, true) order by a.id`.execute(database());
  const { rows: contacts } = await sql<{ id: string; name: string; email: string; language: string }>`
    select id, contact_name as name, contact_email as email, working_language as language from client c
    where coalesce(contact_email, '') <> ''
      and not exists (select 1 from account a where a.client_id = c.id and a.is_active)`.execute(database());
  const byRole = grouped(accounts.flatMap((row) => row.roles.map((role) => [role, addressee(row)] as const)));
  const byPerson = grouped(
    accounts.flatMap((row) => (row.person_id ? [[row.person_id, addressee(row)] as const] : [])),
  );
  const byClient = grouped([
    ...accounts.flatMap((row) => (row.client_id ? [[row.client_id, addressee(row)] as const] : [])),
    ...contacts.map((row) => [row.id, contact(row)] as const),
  ]);
  return {
    of: (item, { tellsPerson, tellsRole, tellsClient }) => {
      const told = [
        ...(tellsPerson && item.personId ? (byPerson.get(item.personId) ?? []) : []),
        ...(tellsRole ? (byRole.get(item.role) ?? []) : []),
        ...(tellsClient && item.clientId ? (byClient.get(item.clientId) ?? []) : []),
      ];
      return [...new Map(told.map((each) => [each.id, each])).values()];
    },
    deciders: () => byRole.get('DECISION_MAKER') ?? [],
    administrators: () => byRole.get('ADMINISTRATOR') ?? [],
  };
}

function addressee({ id, name, email, language, mail }: AccountRow): Addressee {
  const reached = { name, email, locale: language, mail: mail ?? ReminderMail.DAILY };
  return { id: `account:${id}`, accountId: id, clientId: null, ...reached };
}

function contact(row: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}): Addressee {
  const { id, name, email, language } = row;
  const locale: Locale = language === 'zh' ? 'zh' : 'en';
  return { id: `client:${id}`, accountId: null, clientId: id, name, email, locale, mail: ReminderMail.DAILY };
}

function grouped(pairs: ReadonlyArray<readonly [string, Addressee]>): ReadonlyMap<string, readonly Addressee[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(([, each]) => each)]));
}
