import { get } from 'es-toolkit/compat';
import { Children, createElement, isValidElement, memo, useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import {
  RecordContextProvider,
  useDataTableCallbacksContext,
  useDataTableDataContext,
  useDataTableStoreContext,
  useGetPathForRecordCallback,
  useNavigate,
  useResourceContext,
  useStore,
} from 'react-admin';
import type { DataTableColumnProps, RaRecord } from 'react-admin';

type Column = DataTableColumnProps<RaRecord>;

/**
 * The rows of a table, as react-admin's `DataTableBody`, of plain elements: its own take a dozen parts for every cell.
 * What cells look like is said once, for the table. No row of these is chosen or unfolded.
 */
export function PlainRows({ children }: { readonly children?: ReactNode }) {
  const records = useDataTableDataContext<RaRecord>();
  const { storeKey, defaultHiddenColumns } = useDataTableStoreContext();
  const [hidden] = useStore<string[]>(storeKey, defaultHiddenColumns);
  const columns = useMemo(() => columnsOf(children).filter((column) => !isHidden(column, hidden)), [children, hidden]);
  const openRecord = useOpenRecord();
  return (
    <tbody className="datatable-body">
      {records?.map((record) => (
        <PlainRow key={record.id} record={record} columns={columns} onOpen={openRecord} />
      ))}
    </tbody>
  );
}

interface PlainRowProps {
  readonly record: RaRecord;
  readonly columns: readonly Column[];
  /** Where a press on it leads somewhere. */
  readonly onOpen: ((record: RaRecord) => void) | null;
}

const PlainRow = memo(function PlainRow({ record, columns, onOpen }: PlainRowProps) {
  return (
    <RecordContextProvider value={record}>
      <tr
        className={onOpen ? 'plain-row RaDataTable-clickableRow' : 'plain-row'}
        onClick={onOpen ? () => onOpen(record) : undefined}
      >
        {columns.map((column) => (
          <td
            key={nameOf(column)}
            className={`column-${column.source}`}
            style={column.align ? { textAlign: column.align as 'right' } : undefined}
          >
            {shownOf(record, column)}
          </td>
        ))}
      </tr>
    </RecordContextProvider>
  );
});

function columnsOf(children: ReactNode): readonly Column[] {
  return Children.toArray(children).flatMap((child) => (isValidElement<Column>(child) ? [child.props] : []));
}

function nameOf({ source, label }: Column): string {
  return source ?? (typeof label === 'string' ? label : '');
}

function isHidden(column: Column, hidden: readonly string[]): boolean {
  return hidden.includes(nameOf(column));
}

function shownOf(record: RaRecord, { children, render, field, source = '' }: Column): ReactNode {
  if (children) return children;
  if (render) return render(record);
  if (field) return createElement(field, { source });
  const value: unknown = get(record, source);
  return value == null ? null : String(value as string | number);
}

/** Opens what a row stands for, as the table's `rowClick` says. */
function useOpenRecord(): ((record: RaRecord) => void) | null {
  const { rowClick } = useDataTableCallbacksContext();
  const resource = useResourceContext() ?? '';
  const getPath = useGetPathForRecordCallback();
  const navigate = useNavigate();
  const open = useCallback(
    (record: RaRecord) => {
      const follow = async () => {
        const link = typeof rowClick === 'function' ? await rowClick(record.id, resource, record) : rowClick;
        const path = await getPath({ record, resource, ...(link === undefined ? {} : { link }) });
        if (path) navigate(path, { state: { _scrollToTop: true } });
      };
      void follow();
    },
    [rowClick, resource, getPath, navigate],
  );
  return rowClick === false ? null : open;
}
