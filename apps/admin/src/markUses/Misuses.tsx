import type { MarkMisuse } from '@touchstone/rules';
import { Fragment } from 'react';
import { EnumText } from '../shared/EnumChip.js';

/** In which ways a mark is misused, in a row. */
export function Misuses({ misuses }: { readonly misuses: readonly MarkMisuse[] }) {
  return misuses.map((misuse, at) => (
    <Fragment key={misuse}>
      {at > 0 && ' · '}
      <EnumText list="MarkMisuse" word={misuse} />
    </Fragment>
  ));
}
