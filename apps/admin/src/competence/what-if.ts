import { isPlainDate } from '@touchstone/plain-date';
import { WhatIfKind } from '@touchstone/rules';
import type { WhatIfInput } from '../gql/graphql.js';

/** Parts of a supposed change, in the order its address tells them. */
const PARTS = ['kind', 'on', 'personId', 'recordId', 'until', 'technicalCode', 'least'] as const;

/** The changes that an address supposes; what cannot be read is left out. */
export function changesFrom(address: URLSearchParams): readonly WhatIfInput[] {
  return address.getAll('change').flatMap((text) => {
    const [kind, on, personId, recordId, until, technicalCode, least] = text.split('~');
    const known = Object.values(WhatIfKind).find((each) => each === kind);
    if (!known || !isPlainDate(on)) return [];
    return [
      {
        kind: known,
        on,
        personId: personId || null,
        recordId: recordId || null,
        until: isPlainDate(until) ? until : null,
        technicalCode: technicalCode || null,
        least: least ? Number(least) : null,
      },
    ];
  });
}

/** The address that supposes some changes. */
export function addressOfChanges(changes: readonly WhatIfInput[]): URLSearchParams {
  return new URLSearchParams(changes.map((each) => ['change', PARTS.map((part) => each[part] ?? '').join('~')]));
}
