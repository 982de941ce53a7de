import { createContext, lazy, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Reason } from './form-errors.js';

const RefusalDialog = lazy(async () => ({ default: (await import('./RefusalDialog.js')).RefusalDialog }));
const ConflictDialog = lazy(async () => ({ default: (await import('./ConflictDialog.js')).ConflictDialog }));

interface Refusing {
  readonly verb: string;
  readonly reasons: readonly Reason[];
}

/** How a verb that did not happen reaches its reader from anywhere on the page. */
export interface VerbFeedback {
  /** Lists why the verb was refused. */
  readonly showRefusals: (refusing: Refusing) => void;
  /** Tells that somebody else changed the record first, and offers to read it again. */
  readonly showConflict: () => void;
}

const FeedbackContext = createContext<VerbFeedback>({ showRefusals: () => undefined, showConflict: () => undefined });

/** The page's own feedback channel for verbs. */
export function useVerbFeedback(): VerbFeedback {
  return useContext(FeedbackContext);
}

/** Holds the two dialogs that every verb shares; stands once, around all pages. */
export function VerbFeedbackProvider({ children }: { readonly children: ReactNode }) {
  const [refusing, setRefusing] = useState<Refusing | null>(null);
  const [conflict, setConflict] = useState(false);
  const feedback = useMemo(() => ({ showRefusals: setRefusing, showConflict: () => setConflict(true) }), []);
  const closeConflict = useCallback(() => setConflict(false), []);
  return (
    <FeedbackContext.Provider value={feedback}>
      {children}
      <Suspense>
        {refusing && <RefusalDialog open {...refusing} onClose={() => setRefusing(null)} />}
        {conflict && <ConflictDialog open onClose={closeConflict} />}
      </Suspense>
    </FeedbackContext.Provider>
  );
}
