import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';

/** Asks before a reload throws away what was typed, and tells whoever shows the form whether anything was. */
export function KeepTyped({ onTyped }: { readonly onTyped: ((isTyped: boolean) => void) | undefined }) {
  const { dirtyFields } = useFormState();
  const isTyped = Object.keys(dirtyFields).length > 0;
  useEffect(() => onTyped?.(isTyped), [isTyped, onTyped]);
  useEffect(() => {
    if (!isTyped) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [isTyped]);
  return null;
}
