import type { ReactElement } from 'react';
import { ColumnsButton, FilterButton, FilterContext, FilterForm, Pagination } from 'react-admin';
import './filter-inputs.js';

export { ColumnsSelector, ColumnsSelectorItem } from 'react-admin';

const PAGE_SIZES = [25, 50, 100];

/** What a list is worked with. */
export interface ListToolsProps {
  readonly filters: ReactElement[];
  /** Whether the list is a table, whose columns can be chosen. */
  readonly hasColumns: boolean;
}

/** What a list is searched and filtered with; it comes after the rows. */
export function ListFilters({ filters }: Pick<ListToolsProps, 'filters'>) {
  return <FilterContext value={filters}>{filters.length > 0 && <FilterForm />}</FilterContext>;
}

/** What brings more to filter by, and what chooses columns; they come after the rows, too. */
export function ListButtons({ filters, hasColumns }: ListToolsProps) {
  return (
    <FilterContext value={filters}>
      {filters.some((filter) => !isAlwaysOn(filter)) && <FilterButton />}
      {hasColumns && <ColumnsButton />}
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
