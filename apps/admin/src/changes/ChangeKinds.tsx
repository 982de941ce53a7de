import type { ChangeKind } from '@touchstone/rules';
import { Fragment } from 'react';
import { EnumText } from '../shared/EnumChip.js';

/** What changes, in a row. */
export function ChangeKinds({ kinds }: { readonly kinds: readonly ChangeKind[] }) {
  return kinds.map((kind, at) => (
    <Fragment key={kind}>
      {at > 0 && ' · '}
      <EnumText list="ChangeKind" word={kind} />
    </Fragment>
  ));
}
