import type { Head } from '../src/journal/heads.js';
import { BEFORE_ALL, hashOf } from '../src/journal/chain.js';
import { journalInDatabase } from '../src/journal/sources.js';
import { verifyJournal } from '../src/journal/verify.js';
import type { SealedEntry } from '../src/journal/verify.js';
import type { House } from './house.js';

/** What somebody who owns the database may do to its journal, one thing at a time. */
export const TAMPERINGS = [
  'edit a word',
  'edit a value',
  'edit who',
  'edit the reason',
  'edit the client',
  'delete an entry',
  'delete a seal',
  'delete both',
  'put an entry in',
  'put a sealed entry in',
  'swap two',
  'date back',
  'date a seal back',
  'cut the tail',
  'cut the tail with its heads',
  'make it anew',
] as const;

type Tampering = (typeof TAMPERINGS)[number];

interface Turn {
  readonly turn: number;
  /** What is kept outside. */
  readonly outside: readonly Head[];
  readonly chain: readonly SealedEntry[];
}

/** A number below another, the same for the same turn. */
function drawn(turn: number, below: number): number {
  return (Math.imul(turn + 1, 2_654_435_761) >>> 0) % below;
}

/** The chain as it is before anybody tampers. */
export async function chainOf(house: House): Promise<readonly SealedEntry[]> {
  const chain: SealedEntry[] = [];
  for await (const page of (await journalInDatabase(house.parts.database)).sealed) chain.push(...page);
  return chain;
}

/** Tampers with the journal, verifies it, and undoes it: all in a transaction of the owner, past every trigger. */
export async function tamper(
  house: House,
  { turn, outside, chain }: Turn,
): Promise<{ what: Tampering; found: boolean }> {
  const what = TAMPERINGS[turn % TAMPERINGS.length] ?? 'edit a word';
  const em = house.em();
  await em.begin();
  try {
    const run = (statement: string): Promise<unknown[]> =>
      em.getConnection().execute(statement, [], 'all', em.getTransactionContext());
    await run('set local role none');
    await run('set local session_replication_role = replica');
    const database = { ...house.parts.database, orm: { em: { fork: () => em } } } as never;
    const at = drawn(turn, chain.length - 3) + 1;
    for (const statement of statementsOf(what, chain, at)) await run(statement);
    const source = await journalInDatabase(database);
    const { firstBad } = await verifyJournal({ ...source, heads: [...source.heads, ...outside] });
    return { what, found: firstBad !== null };
  } finally {
    await em.rollback();
  }
}

/** The statements of a tampering at the link of a number, and at its neighbour. */
function statementsOf(what: Tampering, chain: readonly SealedEntry[], at: number): readonly string[] {
  const entry = `(select entry_id from journal_seal where number = ${at})`;
  const change = (set: string) => [`update journal_entry set ${set} where id = ${entry}`];
  const insert = `insert into journal_entry (id, recorded_at, verb, changes)
    select gen_random_uuid(), recorded_at - interval '3 days', 'grantCertification', '[]' from journal_entry where id = ${entry}`;
  switch (what) {
    case 'edit a word':
      return change("verb = verb || '!'");
    case 'edit a value':
      return change(`changes = jsonb_insert(changes, '{0}', '{"type": "Client"}')`);
    case 'edit who':
      return change('account_id = gen_random_uuid()');
    case 'edit the reason':
      return change("reason = coalesce(reason, '') || '.'");
    case 'edit the client':
      return change('client_id = gen_random_uuid()');
    case 'delete an entry':
      return [`delete from journal_entry where id = ${entry}`];
    case 'delete a seal':
      return [`delete from journal_seal where number = ${at}`];
    case 'delete both':
      return [`delete from journal_entry where id = ${entry}`, `delete from journal_seal where number = ${at}`];
    case 'put an entry in':
      return [insert];
    case 'put a sealed entry in':
      return [
        `update journal_seal set number = number + 100000 where number > ${at}`,
        `update journal_seal set number = number - 99999 where number > 100000`,
        `with made as (${insert} returning id) insert into journal_seal (number, entry_id, hash, sealed_at)
           select ${at + 1}, made.id, md5('x') || md5('y'), s.sealed_at from made, journal_seal s where s.number = ${at}`,
      ];
    case 'swap two':
      return [
        'alter table journal_seal drop constraint journal_seal_entry_id_unique',
        `update journal_seal s set entry_id = o.entry_id from journal_seal o
         where s.number in (${at}, ${at + 1}) and o.number in (${at}, ${at + 1}) and o.number <> s.number`,
      ];
    case 'date back':
      return change("recorded_at = recorded_at - interval '1 day'");
    case 'date a seal back':
      return [`update journal_seal set sealed_at = sealed_at - interval '1 second' where number = ${at}`];
    case 'cut the tail':
    case 'cut the tail with its heads':
      return [
        `delete from journal_entry where id in (select entry_id from journal_seal where number > ${at})`,
        `delete from journal_seal where number > ${at}`,
        ...(what === 'cut the tail' ? [] : [`delete from journal_head where number > ${at}`]),
      ];
    case 'make it anew':
      return [`delete from journal_head`, ...madeAnew(chain, at)];
  }
}

/** A chain without a flaw over a changed entry: only a head kept outside knows better. */
function madeAnew(chain: readonly SealedEntry[], at: number): readonly string[] {
  let hash = BEFORE_ALL;
  const values = chain.map((link) => {
    const entry = link.entry && { ...link.entry, verb: link.number === at ? 'nothing' : link.entry.verb };
    hash = entry ? hashOf(hash, link, entry) : hash;
    return `(${link.number}, '${hash}')`;
  });
  return [
    `update journal_entry set verb = 'nothing' where id = '${chain[at - 1]?.entry?.id}'`,
    `update journal_seal s set hash = v.hash from (values ${values.join(', ')}) as v (number, hash) where s.number = v.number`,
  ];
}
