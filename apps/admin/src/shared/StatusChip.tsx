import type { ReactNode } from 'react';
import type { Tone } from '../theme/tokens.js';
import { ToneMark } from './ToneMark.js';

/** A state, told by shape, colour and word together. */
export function StatusChip({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`status-chip is-${tone}`}>
      <ToneMark tone={tone} />
      {children}
    </span>
  );
}
