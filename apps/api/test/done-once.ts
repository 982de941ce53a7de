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

/** Sends a document, with a value beside those it has. */
type Send = (document: string, beside?: Readonly<Record<string, string>>) => Promise<Sent>;

/** The variable that a mutation takes its key from: its text is the same each time, as the dashboard's is. */
const KEY = 'onceKey';

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
export async function sendOnce(database: Database, document: string, send: Send): Promise<Sent['answer']> {
  const mutation = mutationOf(document);
  if (!mutation) return (await send(document)).answer;
  const key = randomUUID();
  const keyed = underKey(mutation.node, mutation.field);
  const all = await Promise.all(Array.from({ length: TIMES }, () => send(keyed, { [KEY]: key })));
  return settle(database, { key, document, field: mutation.field, all });
}

/**
 * The same for what is counted, such as guesses, or ends what its caller came with: what was done is asked for again,
 * the other times at once, as by a browser that did not hear the answer. What was not done is left at that.
 */
export async function sendAgain(database: Database, document: string, send: Send): Promise<Sent['answer']> {
  const mutation = mutationOf(document);
  if (!mutation) return (await send(document)).answer;
  const key = randomUUID();
  const keyed = underKey(mutation.node, mutation.field);
  const first = await send(keyed, { [KEY]: key });
  const again = isDone(first.answer, mutation.field) ? TIMES - 1 : 0;
  const others = await Promise.all(Array.from({ length: again }, () => send(keyed, { [KEY]: key })));
  return settle(database, { key, document, field: mutation.field, all: [first, ...others] });
}

interface Settled {
  readonly key: string;
  readonly document: string;
  readonly field: FieldNode;
  readonly all: readonly Sent[];
}

async function settle(database: Database, { key, document, field, all }: Settled): Promise<Sent['answer']> {
  const [first, ...others] = all.map(({ answer }) => answer);
  for (const other of others) expect(comparable(other), `five equal answers of ${document}`).toEqual(comparable(first));
  const requestIds = all.map(({ requestId }) => requestId);
  await lookAfter(database, { key, field, requestIds, answer: first ?? {} });
  return first ?? {};
}

function isDone({ data, errors }: Sent['answer'], { alias, name }: FieldNode): boolean {
  const said = JSON.stringify(data?.[alias?.value ?? name.value] ?? null);
  return !errors && !['null', '{}', 'true'].includes(said) && !/Refused"|"refusals"/.test(said);
}

function underKey(node: DocumentNode, field: FieldNode): string {
  const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: KEY } } as const;
  const argument = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'idempotencyKey' },
    value: variable,
  } as const;
  const definition = {
    kind: Kind.VARIABLE_DEFINITION,
    variable,
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
  } as const;
  return print(
    visit(node, {
      OperationDefinition: (each) => ({
        ...each,
        variableDefinitions: [...(each.variableDefinitions ?? []), definition],
      }),
      Field: (each) => (each === field ? { ...each, arguments: [...(each.arguments ?? []), argument] } : undefined),
    }),
  );
}

/** An answer without what differs from request to request: its ids, and what is left of the asker's budget. */
function comparable(answer: Sent['answer'] | undefined): unknown {
  const { data, errors } = answer ?? {};
  return JSON.parse(
    JSON.stringify({ data, errors }, (name, value: unknown) =>
      /^(requestId|errorId)$/.test(name) ? undefined : value,
    ),
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
  if (isDone(answer, field)) expect([verb, found?.entries], 'done, and in the journal').toEqual([verb, 1]);
  if (found?.entries && process.env['VERBS_DONE']) appendFileSync(process.env['VERBS_DONE'], `${verb}\n`);
}
