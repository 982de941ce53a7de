import type { KeyboardEvent } from 'react';
import type { Leaf } from './tree.js';
import type { SheetStore } from './sheet-store.js';

const VERDICT_KEYS = { m: 'MET', n: 'NOT_MET', s: 'SAMPLED', a: 'NOT_APPLICABLE' } as const;

type VerdictKey = keyof typeof VERDICT_KEYS;

interface SheetKeys {
  readonly leaves: readonly Leaf[];
  readonly store: SheetStore;
  readonly readOnly: boolean;
  /** Whether a leaf is another member's to answer. */
  readonly isOfAnother: (code: string) => boolean;
  readonly onLegend: () => void;
  readonly onOpen: (code: string) => void;
  readonly onClose: (code: string) => void;
}

/**
 * The whole sheet by keyboard: arrows (or j and k) move between rows, M N S A answer, Enter opens the notes, Esc leads
 * back to the row, Ctrl or ⌘ with S saves, ? shows the keys.
 */
export function sheetKeys(keys: SheetKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { store, onLegend } = keys;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void store.saveNow();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-leaf]');
    const code = row?.dataset['leaf'];
    if (isWriting(target)) {
      if (event.key === 'Escape' && row && code) back(keys, row, code);
      return;
    }
    if (event.key === '?') return onLegend();
    if (!row || !code) return;
    onRowKey(event, { row, code, ...keys, readOnly: keys.readOnly || keys.isOfAnother(code) });
  };
}

function onRowKey(
  event: KeyboardEvent<HTMLElement>,
  { row, code, leaves, store, readOnly, onOpen, onClose }: SheetKeys & { row: HTMLElement; code: string },
): void {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'ArrowDown' || key === 'j') return move(event, row, 1);
  if (key === 'ArrowUp' || key === 'k') return move(event, row, -1);
  if (key === 'Escape') {
    onClose(code);
    row.focus();
    return;
  }
  if (key === 'Enter') {
    if (event.target !== row) return;
    event.preventDefault();
    onOpen(code);
    focusSoon(row, 'textarea');
    return;
  }
  const leaf = leaves.find((each) => each.code === code);
  if (readOnly || !leaf) return;
  if (key === 'Backspace' || key === 'Delete') store.answer(code, { verdict: null });
  if (!(key in VERDICT_KEYS)) return;
  const verdict = VERDICT_KEYS[key as VerdictKey];
  if ((verdict === 'SAMPLED' && !leaf.sampling) || (verdict === 'NOT_APPLICABLE' && !leaf.tailoring)) return;
  event.preventDefault();
  store.answer(code, { verdict });
  if (verdict === 'SAMPLED') focusSoon(row, 'input');
}

function back({ onClose }: SheetKeys, row: HTMLElement, code: string): void {
  onClose(code);
  row.focus();
}

function move(event: KeyboardEvent<HTMLElement>, row: HTMLElement, step: 1 | -1): void {
  event.preventDefault();
  const sheet = row.closest('[data-sheet]');
  const rows = [...(sheet?.querySelectorAll<HTMLElement>('[data-leaf]') ?? [])];
  const next = rows[rows.indexOf(row) + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** After React has drawn what the key asked for. */
function focusSoon(row: HTMLElement, selector: string): void {
  requestAnimationFrame(() => row.querySelector<HTMLElement>(selector)?.focus());
}

function isWriting(element: HTMLElement): boolean {
  return element.tagName === 'INPUT' || element.tagName === 'TEXTAREA' || element.isContentEditable;
}
