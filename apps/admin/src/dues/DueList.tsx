import { Box, Checkbox, LinearProgress, TablePagination } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { DueActions } from './DueActions.js';
import { DueItemRow } from './DueItemRow.js';
import { DUE_LIST } from './due.documents.js';
import type { DueRow } from './due.documents.js';
import { whereOf } from './due-question.js';
import type { DueViewProps } from './DuesPage.js';

const PAGE = 25;

/** Everything the question holds, what is overdue first; some of it can be chosen and seen to together. */
export function DueList({ question, onAsk }: DueViewProps) {
  const translate = useTranslate();
  const mayPlan = usePermission('audit:plan');
  const mayTell = usePermission('contact:keep');
  const mayAct = mayPlan || mayTell;
  const where = whereOf(question);
  const offset = (question.page - 1) * PAGE;
  const { data, isFetching } = useQuery({
    queryKey: ['dues', 'list', JSON.stringify(where), PAGE, offset],
    queryFn: ({ signal }) => request(DUE_LIST, { where, first: PAGE, offset }, signal),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState<ReadonlyMap<string, DueRow>>(new Map());
  const rows = data?.dueItems.nodes ?? [];
  const total = data?.dueItems.totalCount ?? 0;
  const choose = (some: readonly DueRow[], isChosen: boolean) => {
    const next = new Map(chosen);
    for (const row of some) {
      if (isChosen) next.set(row.id, row);
      else next.delete(row.id);
    }
    setChosen(next);
  };
  const isAll = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <Section
      flush
      title={data ? translate('resources.dues.listed', { smart_count: total }) : translate('resources.dues.views.list')}
      actions={<DueActions rows={[...chosen.values()]} onDone={() => setChosen(new Map())} />}
    >
      {isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}
      {data && rows.length === 0 && <EmptyState title={translate('resources.dues.empty')} />}
      {rows.length > 0 && (
        <>
          {mayAct && (
            <Box sx={{ px: 1, borderBottom: 1, borderColor: 'divider', fontSize: 13, color: 'text.secondary' }}>
              <Checkbox
                size="small"
                checked={isAll}
                slotProps={{ input: { 'aria-label': translate('resources.dues.chooseAll') } }}
                onChange={(_, isChosen) => choose(rows, isChosen)}
              />
              {translate('resources.dues.chosen', { smart_count: chosen.size })}
            </Box>
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {rows.map((row) => (
              <DueItemRow
                key={row.id}
                row={row}
                isChosen={chosen.has(row.id)}
                onChoose={mayAct ? (isChosen) => choose([row], isChosen) : null}
                onOpen={() => onAsk({ ...question, item: row.id })}
              />
            ))}
          </Box>
          <TablePagination
            component="div"
            count={total}
            page={Math.min(question.page - 1, Math.max(0, Math.ceil(total / PAGE) - 1))}
            rowsPerPage={PAGE}
            rowsPerPageOptions={[PAGE]}
            onPageChange={(_, page) => onAsk({ ...question, page: page + 1, item: null })}
            labelDisplayedRows={({ from, to, count }) =>
              translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })
            }
            getItemAriaLabel={(way) => translate(way === 'next' ? 'ra.navigation.next' : 'ra.navigation.previous')}
          />
        </>
      )}
    </Section>
  );
}
