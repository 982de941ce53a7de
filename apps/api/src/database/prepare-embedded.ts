import { parse, protocol } from '@electric-sql/pglite';
import type { PGlite, QueryOptions, Results } from '@electric-sql/pglite';
import { MOST_PREPARED, isOften, isStale } from './preparing-client.js';

const { serialize } = protocol;

type Ask = (text: string, values?: unknown[], options?: QueryOptions) => Promise<Results>;
type Answers = Awaited<ReturnType<PGlite['execProtocolStream']>>;

/** What the engine knows of a text: the name it goes by there, the types of its parameters, and the columns it gives. */
interface Statement {
  readonly name: string;
  readonly types: readonly number[];
  readonly columns: Answers;
}

const UNNAMED = '';
const RUN = [serialize.execute(), serialize.sync()];

/**
 * Has the embedded engine prepare what it is asked again and again, as a server's connections do, and take the steps of
 * a statement together: by itself it is called six times for each, and plans each anew. The answers are the same.
 * It is for an engine whose tables no longer change: what was planned before a change would be of no use after it.
 */
export function prepareEmbedded(engine: PGlite): void {
  const statements = new Statements(engine);
  const query = engine.query.bind(engine) as Ask;
  const transaction = engine.transaction.bind(engine);
  const asking = (plainly: Ask, together: Ask): Ask => {
    return (text, values, options) =>
      isPlain(options) ? together(text, values, options) : plainly(text, values, options);
  };
  const alone: Ask = async (...asked) => {
    await engine._checkReady();
    return engine._runExclusiveTransaction(() => statements.ask(...asked));
  };
  const within: PGlite['transaction'] = (work) =>
    transaction((open) => {
      const plainly = open.query.bind(open) as Ask;
      const together: Ask = (...asked) => (open.closed ? plainly(...asked) : statements.ask(...asked));
      return work(Object.assign(open, { query: asking(plainly, together) }));
    });
  Object.assign(engine, { query: asking(query, alone), transaction: within });
}

/** The statements of one engine. */
class Statements {
  /** By their texts, the longest unsent first. */
  private readonly prepared = new Map<string, Statement>();
  private made = 0;

  constructor(private readonly engine: PGlite) {}

  ask(...[text, values = [], options]: Parameters<Ask>): ReturnType<Ask> {
    return this.engine.runExclusive(async () => {
      try {
        const answers = values.length === 0 ? await this.runOnce(text) : await this.run(text, values);
        const [first] = parse.parseResults(answers, this.engine.parsers, options);
        return first as Results;
      } catch (error) {
        // After a fault the engine passes over everything up to here.
        await this.send([serialize.sync()]);
        if (isStale(error)) await this.forget(text);
        throw error;
      }
    });
  }

  /** A statement without parameters: the whole of it in one. */
  private runOnce(text: string): Promise<Answers> {
    return this.send([serialize.parse({ text }), serialize.describe({ type: 'S' }), serialize.bind(), ...RUN]);
  }

  private async run(text: string, values: readonly unknown[]): Promise<Answers> {
    const { name, types, columns } = this.known(text) ?? (await this.describe(text));
    const bound = serialize.bind({
      statement: name,
      values: values.map((value, at) => this.written(value, types[at])),
    });
    return [...columns, ...(await this.send([bound, ...RUN]))];
  }

  private known(text: string): Statement | undefined {
    const statement = this.prepared.get(text);
    if (!statement) return undefined;
    this.prepared.delete(text);
    this.prepared.set(text, statement);
    return statement;
  }

  private async describe(text: string): Promise<Statement> {
    const isKept = isOften(text);
    const name = isKept ? `t${(this.made += 1)}` : UNNAMED;
    const answers = await this.send([serialize.parse({ name, text }), serialize.describe({ type: 'S', name })]);
    const columns = answers.filter((each) => each.name === 'rowDescription');
    const statement = { name, types: parse.parseDescribeStatementResults(answers), columns };
    if (isKept) await this.keep(text, statement);
    return statement;
  }

  private async keep(text: string, statement: Statement): Promise<void> {
    this.prepared.set(text, statement);
    const [longestUnsent] = this.prepared.keys();
    if (this.prepared.size > MOST_PREPARED && longestUnsent !== undefined) await this.forget(longestUnsent);
  }

  private async forget(text: string): Promise<void> {
    const statement = this.prepared.get(text);
    this.prepared.delete(text);
    if (statement) await this.send([serialize.close({ type: 'S', name: statement.name })]);
  }

  private written(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const write = type === undefined ? undefined : this.engine.serializers[type];
    return write ? write(value) : String(value as string);
  }

  /** Both file systems write when they are told to: there is nothing to carry over afterwards. */
  private send(steps: readonly Uint8Array[]): Promise<Answers> {
    return this.engine.execProtocolStream(Buffer.concat(steps), { syncToFs: false });
  }
}

/** Whether nothing but the shape of rows is asked of an answer. */
function isPlain(options: QueryOptions = {}): boolean {
  return Object.keys(options).every((key) => key === 'rowMode');
}
