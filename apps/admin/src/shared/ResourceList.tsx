import { useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, ListBase, Loading, useResourceContext, useTranslate } from 'react-admin';
import type { RaRecord, RowClickFunction, SortPayload } from 'react-admin';
import { CardList } from './CardList.js';
import type { RowCard } from './CardList.js';
import { EmptyState } from './EmptyState.js';
import { ListFrame } from './ListFrame.js';
import { NoMatches } from './NoMatches.js';
import { PlainRows } from './PlainRows.js';
import { SteadyFilters } from './SteadyFilters.js';

interface ResourceListProps<Row extends RaRecord> {
  /** The table's columns: `DataTable.Col`s. */
  readonly children: ReactNode;
  /** The same row as a card, for narrow screens. */
  readonly card: (row: Row) => RowCard;
  readonly sort: SortPayload;
  readonly filters?: ReactElement[];
  /** What the list shows until the reader says otherwise. */
  readonly filterDefaultValues?: Readonly<Record<string, unknown>>;
  /** What the list is always held to. */
  readonly filter?: Readonly<Record<string, unknown>>;
  /** Columns that wait in the column menu. */
  readonly hiddenColumns?: string[];
  /** Verbs that make new records. */
  readonly actions?: ReactNode;
  readonly rowClick?: string | false | RowClickFunction<Row>;
  /** What a row opens on, with `rowClick="expand"`. */
  readonly expand?: ReactElement;
  /** Keeps this list's page and filters apart from another list of the same resource. */
  readonly storeKey?: string;
}

/**
 * The list every resource has: search and filters, sorting, pages of 25, 50 or 100, a choice of columns, cards on a
 * narrow screen, a word where there is nothing. Columns are react-admin's own `DataTable.Col`.
 *
 * @example
 * <ResourceList<ClientRow> sort={{ field: 'name', order: 'ASC' }} filters={FILTERS} card={(row) => ({ title: row.name })}>
 *   <DataTable.Col source="name" />
 * </ResourceList>
 */
export function ResourceList<Row extends RaRecord>(props: ResourceListProps<Row>) {
  const { children, card, filters, actions, hiddenColumns = [], rowClick = 'show', expand, ...list } = props;
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const empty = (
    <EmptyState
      title={translate(`resources.${resource}.empty`, {
        _: translate('ra.page.empty', { name: translate(`resources.${resource}.name`) }),
      })}
      hint={translate(`resources.${resource}.emptyHint`, { _: '' })}
      action={actions}
    />
  );
  return (
    <ListBase {...list} perPage={25} exporter={false} authLoading={<Loading />} offline={false}>
      <SteadyFilters>
        <ListFrame filters={filters ?? []} hasColumns={!narrow} actions={actions} empty={empty}>
          {narrow ? (
            <CardList<Row> card={card} linked={rowClick !== false && !expand} />
          ) : (
            <DataTable<Row>
              bulkActionButtons={false}
              rowClick={rowClick}
              {...(expand ? { expand } : { body: PlainRows })}
              hiddenColumns={hiddenColumns}
              empty={<NoMatches />}
            >
              {children}
            </DataTable>
          )}
        </ListFrame>
      </SteadyFilters>
    </ListBase>
  );
}
