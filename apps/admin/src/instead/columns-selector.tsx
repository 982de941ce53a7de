import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';

const tools = () => import('../shared/ListTools.js');
const Selector = lazy(async () => ({ default: (await tools()).ColumnsSelector }));

/** As react-admin's: one column in the choice of columns. */
export const ColumnsSelectorItem = lazy(async () => ({ default: (await tools()).ColumnsSelectorItem }));

/** Stands for the choice of columns that a table of react-admin brings: it is the same, and comes after the rows. */
export function ColumnsSelector({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense>
      <Selector>{children}</Selector>
    </Suspense>
  );
}
