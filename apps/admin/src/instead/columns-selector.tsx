import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { listTools } from '../shared/list-tools.js';

const Selector = lazy(async () => ({ default: (await listTools()).ColumnsSelector }));

/** As react-admin's: one column in the choice of columns. */
export const ColumnsSelectorItem = lazy(async () => ({ default: (await listTools()).ColumnsSelectorItem }));

/** Stands for the choice of columns that a table of react-admin brings: it is the same, and comes after the rows. */
export function ColumnsSelector({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense>
      <Selector>{children}</Selector>
    </Suspense>
  );
}
