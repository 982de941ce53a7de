import { ManyToOne, OneToMany, OneToOne, PrimaryKey, Property, Enum } from '@mikro-orm/decorators/legacy';
import type { QueryOrderMap } from '@mikro-orm/core';
import { Field, ID, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { DecimalScalar, InstantScalar, JsonScalar, PlainDateScalar } from '../graphql/scalars.js';
import { InstantType } from '../database/instant-type.js';
import { ENUM_NAMES } from '../graphql/enums.js';

/*
 * One declaration for the column and the API field. A column that no reader may see is a plain `@Property`.
 */

/** What a field may add to its column. */
interface ColumnOptions {
  readonly nullable?: boolean;
  readonly unique?: boolean;
  readonly default?: string | number | boolean | ReadonlyArray<number | string>;
  readonly index?: boolean;
  /** Whether fewer may read it than its record (`auth/field-scopes.ts`); they get null. */
  readonly mayBeUnseen?: boolean;
}

type Decorator = (target: object, property: string) => void;

function column(
  returns: () => unknown,
  property: object,
  [description, { mayBeUnseen, ...options }]: readonly [string, ColumnOptions],
): Decorator {
  return (target, name) => {
    Property({ ...property, ...options } as never)(target as never, name);
    Field(returns as never, { description, nullable: mayBeUnseen ?? options.nullable ?? false })(target, name);
  };
}

/** The record's UUID, shown as global id. */
export function IdField(): Decorator {
  return (target, name) => {
    PrimaryKey({ type: 'uuid' })(target as never, name);
    Field(() => ID, { description: 'Global id.' })(target, name);
  };
}

/** Text. */
export function TextField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => String, { type: 'text' }, [description, options]);
}

/** A calendar day. */
export function DayField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => PlainDateScalar, { type: 'date' }, [description, options]);
}

/** A moment. */
export function InstantField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => InstantScalar, { type: InstantType, columnType: 'timestamptz(3)' }, [description, options]);
}

/** A whole number. */
export function IntField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => Int, { type: 'integer' }, [description, options]);
}

/** An exact decimal of `precision` digits, `scale` of them after the point. */
export function DecimalField(
  description: string,
  options: ColumnOptions & { precision: number; scale: number },
): Decorator {
  const { precision, scale, ...rest } = options;
  return column(() => DecimalScalar, { type: 'decimal', precision, scale }, [description, rest]);
}

/** Yes or no. */
export function FlagField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => Boolean, { type: 'boolean' }, [description, options]);
}

/** A list of short texts, kept as a PostgreSQL array. */
export function TextsField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => [String], { type: 'array', columnType: 'text[]' }, [description, options]);
}

/** Some whole numbers. */
export function IntsField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => [Int], { type: 'array', columnType: 'integer[]' }, [description, options]);
}

/** Calendar days. */
export function DaysField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => [PlainDateScalar], { type: 'array', columnType: 'text[]' }, [description, options]);
}

/** A JSON value whose shape the description tells. */
export function JsonField(description: string, options: ColumnOptions = {}): Decorator {
  return column(() => JsonScalar, { type: 'json', columnType: 'jsonb' }, [description, options]);
}

/** One word of a closed list that the rules own; the database checks it too. */
export function WordField(list: object, description: string, options: ColumnOptions = {}): Decorator {
  return (target, name) => {
    if (!ENUM_NAMES.has(list)) throw new Error(`${target.constructor.name}.${name}: tell GraphQL of the list first`);
    Enum({ items: () => list, type: 'string', columnType: 'text', ...options } as never)(target as never, name);
    Field(() => list, { description, nullable: options.nullable ?? false })(target, name);
  };
}

/** Some words of a closed list. */
export function WordsField(list: object, description: string, options: ColumnOptions = {}): Decorator {
  return column(() => [list], { type: 'array', columnType: 'text[]' }, [description, options]);
}

/** The version that two people editing at once are told apart by. */
export function VersionField(): Decorator {
  return (target, name) => {
    Property({ type: 'integer', version: true })(target as never, name);
    Field(() => Int, {
      description: 'Grows with every change; verbs that change the record ask for the one they read.',
    })(target, name);
  };
}

/** A record of an earlier module, or of the same aggregate, that this one points to. */
export function RefField(
  entity: () => ClassType,
  description: string,
  { mayBeUnseen, ...options }: ColumnOptions = {},
): Decorator {
  return (target, name) => {
    ManyToOne({ entity, ref: true, deleteRule: 'restrict', updateRule: 'cascade', ...options } as never)(
      target as never,
      name,
    );
    Field(entity, { description, nullable: mayBeUnseen ?? options.nullable ?? false })(target, name);
  };
}

/** Like `RefField`, and no two records point to the same one. */
export function OnlyRefField(
  entity: () => ClassType,
  description: string,
  { mayBeUnseen, ...options }: ColumnOptions = {},
): Decorator {
  return (target, name) => {
    OneToOne({ entity, ref: true, owner: true, deleteRule: 'restrict', updateRule: 'cascade', ...options } as never)(
      target as never,
      name,
    );
    Field(entity, { description, nullable: mayBeUnseen ?? options.nullable ?? false })(target, name);
  };
}

/** The parts of an aggregate, in their order. */
export function PartsField(
  entity: () => ClassType,
  description: string,
  options: { mappedBy: string; orderBy?: QueryOrderMap<object> },
): Decorator {
  return (target, name) => {
    OneToMany({ entity, ...options } as never)(target as never, name);
    Field(() => [entity()] as never, { description })(target, name);
  };
}

/** An aggregate's only part of its kind. */
export function PartField(entity: () => ClassType, description: string, options: { mappedBy: string }): Decorator {
  return (target, name) => {
    OneToOne({ entity, mappedBy: options.mappedBy, ref: true, nullable: true } as never)(target as never, name);
    Field(entity, { description, nullable: true })(target, name);
  };
}
