import { createContext, useContext } from 'react';
import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Viewer } from './session.js';

/** Who is signed in, asked once for the whole page: a list of days would else ask once a day. */
export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Who is signed in; undefined for the blink before it is known. */
export function useViewer(): Viewer | undefined {
  return useContext(ViewerContext);
}

/** The day it is at the body: the API's, never this machine's. */
export function useToday(): PlainDate | undefined {
  const today = useViewer()?.today;
  return today === undefined ? undefined : plainDate(today);
}
