import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Whether the parts of a box, so many in the first element of that selector, are wider than the box. It watches each:
 * the words of another language, or a count that comes later, change what fits.
 */
export function useOverflow(selector: string, parts: number): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement | null>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const box = ref.current;
    const content = box?.querySelector(selector);
    if (!box || !content) return undefined;
    const observer = new ResizeObserver(() => setOverflows(content.scrollWidth > box.clientWidth));
    for (const each of [box, ...content.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [selector, parts]);
  return [ref, overflows];
}
