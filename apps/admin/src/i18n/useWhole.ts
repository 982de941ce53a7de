import { useEffect } from 'react';
import { loadWhole } from './messages.js';

/** Brings all sentences once rows are there: what is said outside a drawing, when a button was pressed, cannot wait for its own. */
export function useWhole(isReady: boolean): void {
  useEffect(() => {
    if (isReady) loadWhole().catch(() => undefined);
  }, [isReady]);
}
