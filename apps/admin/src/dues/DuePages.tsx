import { TablePagination } from '@mui/material';
import { useTranslate } from 'react-admin';

interface DuePagesProps {
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly onTurn: (page: number) => void;
}

/** Where the rows stand among all that is owed, and the way to the next. */
export function DuePages({ total, page, perPage, onTurn }: DuePagesProps) {
  const translate = useTranslate();
  return (
    <TablePagination
      component="div"
      count={total}
      page={Math.min(page - 1, Math.max(0, Math.ceil(total / perPage) - 1))}
      rowsPerPage={perPage}
      rowsPerPageOptions={[perPage]}
      onPageChange={(_, next) => onTurn(next + 1)}
      labelDisplayedRows={({ from, to, count }) =>
        translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })
      }
      getItemAriaLabel={(way) => translate(way === 'next' ? 'ra.navigation.next' : 'ra.navigation.previous')}
    />
  );
}
