import type { PlainDate } from '@touchstone/plain-date';
import type { WhatIf } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import { invalidInput } from '../../errors/domain-error.js';
import { localId, splitGlobalId } from '../../graphql/ids.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { WhatIfKind } from './competence.enums.js';

const optional = { nullable: true } as const;

@InputType({ description: 'A change that is only supposed; nothing is written.' })
export class WhatIfInput {
  @Field(() => WhatIfKind, { description: 'What happens.' })
  kind!: WhatIfKind;

  @Field(() => ID, { ...optional, description: 'To whom; not for LEADERS_NEEDED.' })
  personId?: string | null;

  @Field(() => ID, { ...optional, description: 'The registration, technical code or authorisation that ends.' })
  recordId?: string | null;

  @Field(() => PlainDateScalar, { description: 'Last day of what ends; first day of what begins.' })
  on!: PlainDate;

  @Field(() => PlainDateScalar, { ...optional, description: 'Last day of being away.' })
  until?: PlainDate | null;

  @Field(() => String, { ...optional, description: 'The field given, or the field that needs leaders.' })
  technicalCode?: string | null;

  @Field(() => Int, { ...optional, description: 'How many leaders are needed: 1 to 9.' })
  least?: number | null;
}

const MOST_LEADERS = 9;

/**
 * The change as the rules take it.
 * @throws DomainError INVALID_INPUT where something it needs is not said
 */
export function whatIfOf(input: WhatIfInput): WhatIf {
  const { kind, on } = input;
  switch (kind) {
    case 'PERSON_LEAVES':
      return { kind, personId: personOf(input), on };
    case 'REGISTRATION_ENDS':
    case 'TECHNICAL_CODE_ENDS':
    case 'AUTHORISATION_ENDS':
      return { kind, personId: personOf(input), recordId: splitGlobalId(said(input, 'recordId'))[1], on };
    case 'AWAY': {
      const until = said(input, 'until');
      if (until < on) throw invalidInput([{ field: 'until', code: 'ENDS_BEFORE_START', params: { startsOn: on } }]);
      return { kind, personId: personOf(input), from: on, until };
    }
    case 'TECHNICAL_CODE_GIVEN':
      return { kind, personId: personOf(input), code: said(input, 'technicalCode'), from: on };
    case 'LEADERS_NEEDED': {
      const least = said(input, 'least');
      if (least < 1 || least > MOST_LEADERS)
        throw invalidInput([{ field: 'least', code: 'LEADERS_RANGE', params: { most: MOST_LEADERS } }]);
      return { kind, code: said(input, 'technicalCode'), least, from: on };
    }
  }
}

function personOf(input: WhatIfInput): string {
  return localId('Person', said(input, 'personId'));
}

function said<Name extends keyof WhatIfInput>(input: WhatIfInput, field: Name): NonNullable<WhatIfInput[Name]> {
  const value = input[field];
  if (value === null || value === undefined) throw invalidInput([{ field, code: 'WHAT_IF_INCOMPLETE' }]);
  return value;
}
