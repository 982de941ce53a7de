import type { ReactNode } from 'react';
import { useGetIdentity } from 'react-admin';
import type { Viewer } from './session.js';
import { ViewerContext } from './useViewer.js';

/** Tells all that stands in it who is signed in. */
export function ViewerProvider({ children }: { readonly children: ReactNode }) {
  const { identity } = useGetIdentity();
  return <ViewerContext value={identity as Viewer | undefined}>{children}</ViewerContext>;
}
