import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { runVerb } from '../../verbs/run-verb.js';
import type { Special } from './answers.js';
import { keptSheet, theirSheet } from './kept-sheet.js';
import { RECORD_RESPONSES } from './sheet.documents.js';
import type { SavedAnswers, ScoreSheetRecord } from './sheet.documents.js';
import { createSheetStore } from './sheet-store.js';
import type { SheetStore } from './sheet-store.js';
import { isUnsaved } from './sheet-state.js';
import type { SheetState } from './sheet-state.js';

/** What the API says of the sheet as it was last kept. */
export type SheetStanding = Pick<SavedAnswers, 'signOff' | 'warnings' | 'outcome'>;

interface OpenSheet {
  readonly store: SheetStore;
  readonly state: SheetState;
  readonly standing: SheetStanding;
  /** Takes in what another save of the same page came to. */
  readonly accept: (saved: SavedAnswers, answered: readonly string[]) => void;
}

/** A score sheet that is being filled in: its answers here, and how they stand there. */
export function useSheet(record: ScoreSheetRecord): OpenSheet {
  const translate = useTranslate();
  const [standing, setStanding] = useState<SheetStanding>(record);
  // Opened once: what is read again later must not undo what is being written.
  const [store] = useState(() =>
    createSheetStore({
      kept: keptSheet(record),
      readTheirs: theirSheet,
      send: async (changes) => {
        const outcome = await runVerb(RECORD_RESPONSES, {
          scorecardId: record.id,
          expectedVersion: changes.expectedVersion,
          responses: [...changes.responses],
          specialDeductions: toInput(changes.specialDeductions),
          specialBonuses: toInput(changes.specialBonuses),
          files: null,
        });
        if (!outcome.done) return outcome;
        const saved = outcome.value as SavedAnswers;
        setStanding(saved);
        return { done: true, value: keptSheet(saved) };
      },
    }),
  );
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => () => store.close(), [store]);
  useEffect(() => {
    const again = () => void store.saveNow();
    globalThis.addEventListener('online', again);
    return () => globalThis.removeEventListener('online', again);
  }, [store]);
  const warn = useCallback(
    (event: BeforeUnloadEvent) => {
      if (!isUnsaved(store.get())) return;
      event.preventDefault();
      event.returnValue = translate('scoreSheet.leave.body');
    },
    [store, translate],
  );
  useEffect(() => {
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [warn]);
  const accept = useCallback(
    (saved: SavedAnswers, answered: readonly string[]) => {
      setStanding(saved);
      store.accept(keptSheet(saved), answered);
    },
    [store],
  );
  return { store, state, standing, accept };
}

function toInput(specials: readonly Special[] | null) {
  return specials?.map(({ id, reason, evidence }) => ({ id, reason, evidence })) ?? null;
}
