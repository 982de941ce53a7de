import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldNode } from 'graphql';
import { expect } from 'vitest';
import type { Database } from '../src/database/database.js';

/*
 * Every mutation that any test sends goes out under an idempotency key, and is looked after: what was done has exactly
 * one entry of the journal, what was not done has none. With SENT_AT_ONCE=5 each is sent five times in parallel, and
 * must have one effect and five equal answers.
 */
const TIMES = Number(process.env['SENT_AT_ONCE'] ?? 1);

/** An answer as it came, and by which id the server names the request. */
export interface Sent {
  readonly requestId: string;
  readonly answer: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly object[] };
}

/** The only mutation of a document, or null where it is none. */
function mutationOf(document: string): { readonly node: DocumentNode; readonly field: FieldNode } | null {
  if (!document.trimStart().startsWith('mutation')) return null;
  const node = parse(document);
  const operation = node.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fields = operation?.selectionSet.selections.filter((each) => each.kind === Kind.FIELD) ?? [];
  const [field] = fields;
  const isNamed = field?.arguments?.some(({ name }) => name.value === 'idempotencyKey');
  return field && fields.length === 1 && !isNamed ? { node, field } : null;
}

/** Sends a document as it is, or a mutation once and no more than once. */
export async function sendOnce(
  database: Database,
  document: string,
  send: (document: string) => Promise<Sent>,
): Promise<Sent['answer']> {
  const mutation = mutationOf(document);
  if (!mutation) return (await send(document)).answer;
  const key = randomUUID();
  const keyed = underKey(mutation.node, mutation.field, key);
  const all = await Promise.all(Array.from({ length: TIMES }, () => send(keyed)));
  const [first, ...others] = all.map(({ answer }) => answer);
  for (const other of others) expect(comparable(other), `five equal answers of ${document}`).toEqual(comparable(first));
  await lookAfter(database, {
    key,
    field: mutation.field,
    requestIds: all.map(({ requestId }) => requestId),
    answer: first ?? {},
  });
  return first ?? {};
}

function underKey(node: DocumentNode, field: FieldNode, key: string): string {
  const argument = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'idempotencyKey' },
    value: { kind: Kind.STRING, value: key },
  } as const;
  return print(
    visit(node, {
      Field: (each) => (each === field ? { ...each, arguments: [...(each.arguments ?? []), argument] } : undefined),
    }),
  );
}

/** An answer without what differs from request to request. */
function comparable(answer: Sent['answer'] | undefined): unknown {
  return JSON.parse(
    JSON.stringify(answer ?? {}, (name, value: unknown) => (/^(requestId|errorId)$/.test(name) ? undefined : value)),
  );
}

interface LookedAfter {
  readonly key: string;
  readonly field: FieldNode;
  readonly requestIds: readonly string[];
  readonly answer: Sent['answer'];
}

async function lookAfter({ orm }: Database, { key, field, requestIds, answer }: LookedAfter): Promise<void> {
  const em = orm.em.fork();
  const [found] = await em.transactional((inner) =>
    inner.getConnection().execute<{ entries: number; claims: number }[]>(
      `select (select count(*)::int from journal_entry where request_id in (${requestIds.map(() => '?').join(', ')})) as entries,
        (select count(*)::int from idempotency_key where key = ?) as claims`,
      [...requestIds, key],
      'all',
      inner.getTransactionContext(),
    ),
  );
  const verb = field.name.value;
  expect([verb, found?.entries], 'an entry for what was done, and none for what was not').toEqual([
    verb,
    found?.claims,
  ]);
  const said = JSON.stringify(answer.data?.[field.alias?.value ?? verb] ?? null);
  const isDone = !answer.errors && !['null', '{}', 'true'].includes(said) && !/Refused"|"refusals"/.test(said);
  if (isDone) expect([verb, found?.entries], 'done, and in the journal').toEqual([verb, 1]);
  if (found?.entries && process.env['VERBS_DONE']) appendFileSync(process.env['VERBS_DONE'], `${verb}\n`);
}
