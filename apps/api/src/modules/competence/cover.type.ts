import type { PlainDate } from '@touchstone/plain-date';
import { message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { FallenOver, Need, SeatLost } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { globalId } from '../../graphql/ids.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Duty, WorkAheadKind, TeamRole } from './competence.enums.js';
import type { Ahead } from './work-ahead.queries.js';

/** Something that must be doable and would not be. */
@ObjectType({ description: 'Something that nobody, or too few, could do any more.' })
export class NeedLost {
  @Field(() => Duty, { description: 'What.' })
  duty!: Duty;

  @Field(() => String, {
    nullable: true,
    description: 'The field to be known; empty where it is about the duty as such.',
  })
  technicalCode!: string | null;

  @Field(() => Int, { description: 'How many could.' })
  could!: number;

  @Field(() => Int, { description: 'How many must be able to.' })
  least!: number;
}

/** A seat that could not be kept. */
@ObjectType('SeatLost', { description: 'A seat whose holder could not keep it.' })
export class SeatLostShown {
  @Field(() => ID, { description: 'Who sits there.' })
  personId!: string;

  @Field(() => String, { description: 'Name of who sits there.' })
  personName!: string;

  @Field(() => TeamRole, { description: 'In which seat.' })
  role!: TeamRole;

  @Field(() => [String], { description: "Why it could not be kept, in the reader's language." })
  reasons!: string[];

  @Field(() => [String], { description: 'Names of who could take it instead.' })
  others!: string[];
}

/** Work ahead of which something falls over. */
@ObjectType('FallenOver', { description: 'Work ahead that would lose what it needs of people.' })
export class FallenOverShown {
  @Field(() => WorkAheadKind, { description: 'What it is.' })
  kind!: WorkAheadKind;

  @Field(() => ID, { description: 'The audit, the surveillance, or the certificate to be renewed.' })
  recordId!: string;

  @Field(() => String, { description: 'Number of the audit, or of the certificate.' })
  number!: string;

  @Field(() => String, { description: 'For whom.' })
  clientName!: string;

  @Field(() => PlainDateScalar, { description: 'Its first day; of what is only due, the last lawful one.' })
  on!: PlainDate;

  @Field(() => [NeedLost], { description: 'What was covered and would be no more.' })
  needs!: NeedLost[];

  @Field(() => [SeatLostShown], { description: 'Seats that could not be kept.' })
  seats!: SeatLostShown[];
}

/** What fell over, as the API shows it; `names` by the ids of persons. */
export function shownFallen(
  fallen: readonly FallenOver[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): FallenOverShown[] {
  const nameOf = (id: string): string => names.get(id) ?? '';
  return fallen.map(({ work, needs, seats }) => {
    const { id, kind, number, clientName, days } = work as Ahead;
    const [on = '9999-12-31' as PlainDate] = days;
    return {
      kind,
      recordId: id,
      number,
      clientName,
      on,
      needs: needs.map(shownNeed),
      seats: seats.map((seat) => shownSeat(seat, nameOf, locale)),
    };
  });
}

function shownNeed({ duty, code, who, least }: Need): NeedLost {
  return { duty, technicalCode: code, could: who.length, least };
}

function shownSeat(
  { personId, role, reasons, others }: SeatLost,
  nameOf: (id: string) => string,
  locale: Locale,
): SeatLostShown {
  return {
    personId: globalId('Person', personId),
    personName: nameOf(personId),
    role,
    reasons: reasons.map(({ code, params }) => message(code, params ?? {}, locale)),
    others: others.map(nameOf),
  };
}
