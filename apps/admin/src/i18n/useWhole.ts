import { useEffect } from 'react';
import { afterPaint } from '../shared/after-paint.js';
import { loadWhole } from './messages.js';

/** Brings all sentences once rows are painted: what is said outside a drawing, when a button was pressed, cannot wait for its own. */
export function useWhole(isReady: boolean): void {
  useEffect(() => {
    if (isReady)
      afterPaint()
        .then(() => loadWhole())
        .catch(() => undefined);
  }, [isReady]);
}
