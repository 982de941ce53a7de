import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useFormState } from 'react-hook-form';
import { LeaveDialog } from './LeaveDialog.js';

interface KeepTypedProps {
  readonly onTyped: ((isTyped: boolean) => void) | undefined;
  /** Whether what was typed has been sent, or given up. */
  readonly isOverRef: RefObject<boolean>;
}

/**
 * Asks before a reload, Back or a link throws away what was typed, and tells whoever shows the form whether anything
 * was.
 */
export function KeepTyped({ onTyped, isOverRef }: KeepTypedProps) {
  const { dirtyFields, isSubmitting } = useFormState();
  const isTyped = Object.keys(dirtyFields).length > 0;
  useEffect(() => onTyped?.(isTyped), [isTyped, onTyped]);
  useEffect(() => {
    if (!isTyped) return undefined;
    isOverRef.current = false;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [isTyped, isOverRef]);
  return isTyped ? <LeaveDialog mayGo={() => isSubmitting || isOverRef.current} /> : null;
}
