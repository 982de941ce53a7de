import { Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { RETURN_ROWS } from './return.documents.js';
import type { ReturnRecord, Sheet } from './return.documents.js';
import { SheetTable } from './SheetTable.js';

const PAGE = 50;

interface ReturnSheetRowsProps {
  readonly record: ReturnRecord;
  readonly sheet: Sheet;
}

/** The rows of one sheet, a page at a time; those with faults alone while there are any. */
export function ReturnSheetRows({ record: { id, version }, sheet }: ReturnSheetRowsProps) {
  const translate = useTranslate();
  const [onlyFaulty, setOnlyFaulty] = useState(sheet.faultyRows > 0);
  const [page, setPage] = useState(0);
  const asked = { id, sheet: sheet.key, onlyFaulty: onlyFaulty && sheet.faultyRows > 0, first: PAGE };
  const { data } = useQuery({
    queryKey: ['returns', 'rows', asked, page, version],
    queryFn: ({ signal }) => request(RETURN_ROWS, { ...asked, offset: page * PAGE }, signal),
  });
  const found = data?.returnRows;
  const last = found ? Math.max(Math.ceil(found.totalCount / PAGE) - 1, 0) : 0;
  return (
    <Section
      title={translate('resources.returns.rows', { smart_count: found?.totalCount ?? sheet.rows })}
      flush
      actions={
        <>
          {sheet.faultyRows > 0 && (
            <FormControlLabel
              control={
                <Switch
                  size="small"
                  checked={onlyFaulty}
                  onChange={(_, checked) => {
                    setOnlyFaulty(checked);
                    setPage(0);
                  }}
                />
              }
              label={translate('resources.returns.onlyFaulty', { smart_count: sheet.faultyRows })}
            />
          )}
          {last > 0 && (
            <>
              <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
                {translate('ra.navigation.previous')}
              </Button>
              <Typography variant="body2">{`${page + 1} / ${last + 1}`}</Typography>
              <Button size="small" disabled={page >= last} onClick={() => setPage(page + 1)}>
                {translate('ra.navigation.next')}
              </Button>
            </>
          )}
        </>
      }
    >
      {found && <SheetTable sheet={sheet} rows={found.nodes} />}
    </Section>
  );
}
