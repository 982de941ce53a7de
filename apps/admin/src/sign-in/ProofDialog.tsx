import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { onProofNeeded } from '../data-provider/proof.js';

const Proof = lazy(async () => ({ default: (await import('./Proof.js')).Proof }));

/** Asks again who is at the desk before what weighs much; what was asked for then goes on by itself. */
export function ProofDialog() {
  const answer = useRef<((isProven: boolean) => void) | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    onProofNeeded(
      () =>
        new Promise<boolean>((resolve) => {
          answer.current = resolve;
          setOpen(true);
        }),
    );
    return () => onProofNeeded(null);
  }, []);
  const close = (isProven: boolean) => {
    setOpen(false);
    answer.current?.(isProven);
  };
  return open ? (
    <Suspense>
      <Proof onClose={close} />
    </Suspense>
  ) : null;
}
