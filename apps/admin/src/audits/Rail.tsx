import { Box } from '@mui/material';
import type { PlainDate } from '@touchstone/plain-date';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';

/** One step of a record's way. */
export interface RailStep {
  /** An i18n key. */
  readonly name: string;
  readonly day: PlainDate | null;
  readonly state: 'done' | 'next' | 'later';
}

/** The way a record goes: what is done and when, what comes next, what lies ahead. */
export function Rail({ steps, label }: { readonly steps: readonly RailStep[]; readonly label: string }) {
  const translate = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const next = steps.findIndex(({ state }) => state === 'next');
  // Where not all of it has room, what comes next is what one looks for.
  useEffect(() => {
    const [box, step] = [list.current, list.current?.children[next]];
    if (box && step instanceof HTMLElement) box.scrollLeft = step.offsetLeft - (box.clientWidth - step.clientWidth) / 2;
  }, [next]);
  return (
    <Box
      component="ol"
      ref={list}
      aria-label={label}
      tabIndex={0}
      sx={{ listStyle: 'none', m: 0, mb: 2, p: 0, display: 'flex', overflowX: 'auto', pb: 0.5, position: 'relative' }}
    >
      {steps.map(({ name, day, state }, index) => (
        <Box
          key={name}
          component="li"
          aria-current={state === 'next' ? 'step' : undefined}
          sx={{ flex: '1 0 auto', minWidth: 92, pr: 1.5, position: 'relative' }}
        >
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mb: 0.5 }}>
            <Dot state={state} />
            {index < steps.length - 1 && (
              <Box sx={{ flex: 1, height: 2, mr: -0.75, bgcolor: state === 'done' ? 'primary.main' : 'divider' }} />
            )}
          </Box>
          <Box
            sx={{
              fontSize: 13,
              fontWeight: state === 'next' ? 600 : 400,
              color: state === 'later' ? 'text.secondary' : 'text.primary',
              whiteSpace: 'nowrap',
            }}
          >
            {translate(name)}
          </Box>
          <Box sx={{ fontSize: 12, color: 'text.secondary', minHeight: 18 }}>{day}</Box>
        </Box>
      ))}
    </Box>
  );
}

function Dot({ state }: { readonly state: RailStep['state'] }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 16 16"
      aria-hidden
      sx={({ tokens }) => ({
        width: 16,
        height: 16,
        flex: 'none',
        color: state === 'later' ? tokens.lineStrong : tokens.stone,
      })}
    >
      {state === 'done' && (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="M4.6 8.3 7 10.6l4.4-5" fill="none" stroke="#fff" strokeWidth="1.7" />
        </>
      )}
      {state === 'next' && (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <circle cx="8" cy="8" r="3" fill="currentColor" />
        </>
      )}
      {state === 'later' && <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />}
    </Box>
  );
}
