import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** Holds what may be wider than the page; the keyboard reaches it where there is something to scroll to. */
export function ScrollBox({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWider(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <Box ref={box} sx={{ overflowX: 'auto' }} {...(isWider ? { tabIndex: 0 } : {})}>
      {children}
    </Box>
  );
}
