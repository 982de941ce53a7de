import { useGetIdentity } from 'react-admin';
import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Viewer } from './session.js';

/** Who is signed in; undefined for the blink before it is known. */
export function useViewer(): Viewer | undefined {
  const { identity } = useGetIdentity();
  return identity as Viewer | undefined;
}

/** The day it is at the body: the API's, never this machine's. */
export function useToday(): PlainDate | undefined {
  const today = useViewer()?.today;
  return today === undefined ? undefined : plainDate(today);
}
