import type { ReactNode } from 'react';
import type { Tone } from '../theme/tokens.js';

const SHAPES: Readonly<Record<Tone, ReactNode>> = {
  neutral: <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  info: <circle cx="6" cy="6" r="4.2" fill="currentColor" />,
  active: (
    <>
      <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2.1a3.9 3.9 0 0 1 0 7.8Z" fill="currentColor" />
    </>
  ),
  good: <path d="M2.2 6.4 4.9 9.1 9.9 3.2" fill="none" stroke="currentColor" strokeWidth="1.9" />,
  warn: <path d="M6 1.6 11 10.4H1ZM5.5 4.7v2.7h1V4.7Zm0 3.5v1h1v-1Z" fill="currentColor" fillRule="evenodd" />,
  bad: <path d="M6 .9 11.1 6 6 11.1.9 6ZM5.5 3.4v3.3h1V3.4Zm0 4.1v1.1h1V7.5Z" fill="currentColor" fillRule="evenodd" />,
  gone: <path d="M2 6h8" fill="none" stroke="currentColor" strokeWidth="1.9" />,
};

/** A tone's shape, so that no state is told by colour alone. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      {SHAPES[tone]}
    </svg>
  );
}
