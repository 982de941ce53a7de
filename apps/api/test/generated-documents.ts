import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** A document with its values, as a reader might send it; some cannot be answered. */
export interface GeneratedDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Random = (below: number) => number;

/** What the documents are made from. */
export interface Pool {
  readonly schema: GraphQLSchema;
  /** Fields of Query that the reader may ask. */
  readonly roots: readonly string[];
  /** Global ids there are. */
  readonly ids: readonly string[];
}

/** The same numbers for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A document at random: lists and records with filters, orders, aliases, fragments, directives and variables. */
export function generatedDocument({ schema, roots, ids }: Pool, random: Random): GeneratedDocument {
  const maker = new Maker(schema, ids, random);
  const asked = Array.from({ length: 1 + (random(4) === 0 ? 1 : 0) }, (_, at) =>
    maker.root(roots[random(roots.length)] ?? '', at),
  );
  const declared = maker.declared.length > 0 ? `(${maker.declared.join(', ')})` : '';
  return {
    query: `query Some${declared} { ${asked.join(' ')} } ${maker.fragments.join(' ')}`,
    variables: maker.variables,
  };
}

class Maker {
  readonly declared: string[] = [];
  readonly fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
    private readonly random: Random,
  ) {}

  root(name: string, at: number): string {
    const field = this.schema.getQueryType()!.getFields()[name]!;
    const args = field.args.flatMap((arg) => {
      if (arg.name === 'after' || arg.name === 'before') return this.one(60) ? [`${arg.name}: "bad"`] : [];
      const isNeeded = arg.type.toString().endsWith('!');
      return isNeeded || this.one(2)
        ? [`${arg.name}: ${this.argument(arg.type, arg.name === 'id' ? getNamedType(field.type).name : arg.name)}`]
        : [];
    });
    const told = args.length > 0 ? `(${args.join(', ')})` : '';
    return `${at > 0 || this.one(4) ? `root${at}: ` : ''}${name}${told} ${this.selectionOf(field, 3)}`;
  }

  private one(of: number): boolean {
    return this.random(of) === 0;
  }

  /** A value of an argument: written, or as a variable; now and then one that is none of its type. */
  private argument(type: GraphQLInputType, name: string): string {
    const value = this.one(150) ? { no: 'such' } : this.value(type, name, 2);
    if (this.one(4) && !isInputObjectType(getNamedType(type)) && !isEnumType(getNamedType(type)))
      return JSON.stringify(value);
    const variable = `v${this.declared.length}`;
    this.declared.push(`$${variable}: ${type.toString()}`);
    this.variables[variable] = value;
    return `$${variable}`;
  }

  private value(type: GraphQLInputType, name: string, depth: number): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return Array.from({ length: this.random(3) }, () => this.value(bare.ofType, name, depth - 1));
    if (isEnumType(bare)) return bare.getValues()[this.random(bare.getValues().length)]!.name;
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(
        ({ type: of }) => depth > 0 || !isInputObjectType(getNamedType(of)),
      );
      const few = fields.filter(
        (each) => each.type.toString().endsWith('!') || this.one(Math.max(2, Math.ceil(fields.length / 2))),
      );
      return Object.fromEntries(few.map((each) => [each.name, this.value(each.type, each.name, depth - 1)]));
    }
    return this.leaf(bare.toString(), name);
  }

  private leaf(type: string, name: string): unknown {
    const one = <T>(values: readonly T[]): T => values[this.random(values.length)]!;
    const fitting = this.ids.filter((id) => id.startsWith(`${name}:`));
    if (type === 'ID')
      return this.one(30) ? one(['Client:none', 'x', '']) : one(fitting.length > 0 ? fitting : this.ids);
    if (type === 'Int') return this.one(30) ? one([0, -1, 300, 1e9]) : one([1, 2, 5, 25]);
    if (type === 'Boolean') return this.one(2);
    if (type === 'PlainDate') return one(['2024-01-01', '2026-03-02', '2027-06-30']);
    if (type === 'Instant') return one(['2025-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z']);
    if (type === 'Decimal') return one(['0', '80', '94.99']);
    return one(['A', '示', '%', "o'x", '2026', '\\']);
  }

  private selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return '';
    return `{ ${this.fieldsOf(named.name, depth).join(' ')} }`;
  }

  private fieldsOf(typeName: string, depth: number): readonly string[] {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type)) return ['__typename'];
    const fields = Object.values(type.getFields()).filter(({ args }) =>
      args.every(({ type: of }) => !of.toString().endsWith('!')),
    );
    const isPage = typeName.endsWith('Connection') || typeName.endsWith('Edge');
    const share = isPage ? 2 : Math.max(2, Math.ceil(fields.length / 6));
    const chosen = fields.filter((field) => (depth > 0 || isLeafType(getNamedType(field.type))) && this.one(share));
    const texts = chosen.map((field) => {
      const alias = this.one(8) ? `${field.name}Too: ` : '';
      return this.wrapped(typeName, `${alias}${field.name} ${this.selectionOf(field, depth - (isPage ? 0 : 1))}`);
    });
    if (this.one(400)) texts.push('nothingOfTheKind');
    return this.one(4) || texts.length === 0 ? [...texts, '__typename'] : texts;
  }

  private condition(): string {
    const variable = `v${this.declared.length}`;
    this.declared.push(`$${variable}: Boolean!`);
    this.variables[variable] = this.one(2);
    return `$${variable}`;
  }

  /** A field as it stands, in a fragment, or under a condition. */
  private wrapped(typeName: string, text: string): string {
    const chance = this.random(20);
    if (chance === 0) return `... on ${typeName} { ${text} }`;
    if (chance === 1) return `... @${this.one(2) ? 'include' : 'skip'}(if: ${this.condition()}) { ${text} }`;
    if (chance > 2) return text;
    const name = `part${this.fragments.length}`;
    this.fragments.push('');
    this.fragments[Number(name.slice(4))] = `fragment ${name} on ${typeName} { ${text} }`;
    return `...${name}`;
  }
}
