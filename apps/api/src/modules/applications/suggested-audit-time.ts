import type { PlainDate } from '@touchstone/plain-date';
import { ApplicationKind, AuditKind, auditTime } from '@touchstone/rules';
import type { AuditTime } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import type { EditionShelf } from '../../editions.js';
import { DecimalScalar } from '../../graphql/scalars.js';

/** Audit time as the edition's table has it. */
@ObjectType({ description: "Audit time as the edition's table has it, in person-days (half days)." })
export class SuggestedAuditTime implements AuditTime {
  @Field(() => String, { description: 'Id of the table.' })
  table!: string;

  @Field(() => DecimalScalar, { description: 'All of it.' })
  total!: string;

  @Field(() => DecimalScalar, { description: 'The part on site.' })
  onSite!: string;

  @Field(() => DecimalScalar, { description: 'The part for the document review.' })
  documentReview!: string;
}

/** What the time of an initial audit is taken from. */
export interface InitialAuditFacts {
  readonly editionId: string;
  readonly headcountInScope: number;
  /** Sites beside the head office. */
  readonly outlets: number;
  readonly on: PlainDate;
}

/** Time of the audit that an application leads to; a change of scope is looked into by a special one. */
export function timeApplied(
  editions: EditionShelf,
  { kind: applied, ...facts }: InitialAuditFacts & { readonly kind: ApplicationKind },
): AuditTime | null {
  return timeByTable(editions, applied === ApplicationKind.SCOPE_CHANGE ? AuditKind.SPECIAL : AuditKind.INITIAL, facts);
}

/** Time of an initial audit by its edition's table; null where the table has no figure and it has to be argued for. */
export function initialAuditTime(editions: EditionShelf, facts: InitialAuditFacts): AuditTime | null {
  return timeByTable(editions, AuditKind.INITIAL, facts);
}

function timeByTable(
  editions: EditionShelf,
  kind: AuditKind,
  { editionId, headcountInScope, outlets, on }: InitialAuditFacts,
): AuditTime | null {
  const { timeTable } = editions.get(editionId).audit;
  return auditTime({ table: timeTable, kind, headcount: headcountInScope, outlets, on });
}
