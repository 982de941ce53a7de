import type { ReactElement, ReactNode } from 'react';
import { ColumnsButton, FilterButton, FilterContext, FilterForm, Pagination, TopToolbar } from 'react-admin';
import './filter-inputs.js';

export { ColumnsSelector, ColumnsSelectorItem } from 'react-admin';

const PAGE_SIZES = [25, 50, 100];

/** What a list is worked with. */
export interface ListToolsProps {
  readonly filters: ReactElement[];
  /** Whether the list is a table, whose columns can be chosen. */
  readonly hasColumns: boolean;
  readonly actions: ReactNode;
}

/** What a list is searched, filtered and arranged with; it comes after the rows. */
export function ListTools({ filters, hasColumns, actions }: ListToolsProps) {
  return (
    <FilterContext value={filters}>
      {filters.length > 0 && <FilterForm />}
      <span />
      <TopToolbar>
        {filters.some((filter) => !isAlwaysOn(filter)) && <FilterButton />}
        {hasColumns && <ColumnsButton />}
        {actions}
      </TopToolbar>
    </FilterContext>
  );
}

/** Leads from page to page. */
export function ListPages() {
  return <Pagination rowsPerPageOptions={PAGE_SIZES} />;
}

function isAlwaysOn(filter: ReactElement): boolean {
  return (filter.props as { readonly alwaysOn?: boolean }).alwaysOn === true;
}
