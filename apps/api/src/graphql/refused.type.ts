import { clauseName, message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { Refusal } from '@touchstone/rules';
import { createUnionType, Field, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { JsonScalar } from './scalars.js';

/** One reason why not, as the API shows it. */
@ObjectType('Refusal', { description: 'One reason why something cannot be done.' })
export class RefusalShown {
  @Field(() => String, { description: "The reason's code, stable for programs." })
  code!: string;

  @Field(() => String, { description: "The reason in the reader's language." })
  message!: string;

  @Field(() => String, { description: 'The clause or source the reason rests on.' })
  clause!: string;

  @Field(() => String, { nullable: true, description: 'Path of the input field at fault, where there is one.' })
  field!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The values the sentence names, by parameter.' })
  params!: unknown;
}

/** A rule's reason as the API shows it, in the reader's language. */
export function shownRefusal({ code, clause, field, params }: Refusal, locale: Locale): RefusalShown {
  return {
    code,
    clause: clauseName(clause, locale),
    field: field ?? null,
    params: params ?? null,
    message: message(code, params ?? {}, locale),
  };
}

/** What every refused verb answers. */
@InterfaceType('Refused', { description: 'The domain said no; nothing was written.', resolveType: typenameOf })
export abstract class RefusedShown {
  @Field(() => [RefusalShown], { description: 'Every reason at once.' })
  refusals!: RefusalShown[];
}

/** A use case's "no": returned, never thrown. */
export class Refused {
  constructor(readonly refusals: readonly Refusal[]) {}
}

/** What a use case answers: the record it changed or made, or every reason why not. */
export type Answer<T> = T | Refused;

/**
 * The result of a verb that can be refused: a union of the record and `<Verb>Refused`.
 *
 * @example
 * export const AssignAuditorResult = resultOf('AssignAuditor', () => TeamAssignment);
 */
export function resultOf(verb: string, record: () => ClassType): ReturnType<typeof createUnionType> {
  const name = `${verb}Refused`;
  const type = { [name]: class extends RefusedShown {} }[name] as unknown as ClassType;
  ObjectType(name, { implements: RefusedShown, description: `Why ${verb} could not be done.` })(type);
  return createUnionType({
    name: `${verb}Result`,
    description: `What ${verb} answers: the record, or every reason why not.`,
    types: () => [record(), type] as const,
    resolveType: typenameOf,
  });
}

/** Rows carry their type's name; unions and interfaces are told apart by it. */
export function typenameOf(value: { readonly __typename?: string }): string {
  if (!value.__typename) throw new Error('A value of a union or interface must carry __typename');
  return value.__typename;
}
