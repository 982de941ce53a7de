import { Box, LinearProgress } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { afterPaint } from '../shared/after-paint.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { DueChoice, dueChoiceStyles, DueItemRow, dueRowStyles } from './DueItemRow.js';
import { DUE_LIST } from './due.documents.js';
import type { DueRow } from './due.documents.js';
import { whereOf } from './due-question.js';
import type { DueViewProps } from './DueBoard.js';

/* What rows are worked with comes when some are chosen; the way to other pages, once these are painted. */
const DueActions = lazy(async () => ({ default: (await import('./DueActions.js')).DueActions }));
const DuePages = lazy(async () => {
  await afterPaint();
  return { default: (await import('./DuePages.js')).DuePages };
});

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
      actions={
        chosen.size > 0 && (
          <Suspense>
            <DueActions
              rows={[...chosen.values()]}
              mayPlan={mayPlan}
              mayTell={mayTell}
              onDone={() => setChosen(new Map())}
            />
          </Suspense>
        )
      }
    >
      {isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}
      {data && rows.length === 0 && <EmptyState title={translate('resources.dues.empty')} />}
      {rows.length > 0 && (
        <Box sx={(theme) => dueChoiceStyles(theme, mayAct)}>
          {mayAct && (
            <Box
              sx={{ px: 1, py: 0.5, borderBottom: 1, borderColor: 'divider', fontSize: 13, color: 'text.secondary' }}
            >
              <DueChoice
                label={translate('resources.dues.chooseAll')}
                isChosen={isAll}
                onChoose={(isChosen) => choose(rows, isChosen)}
              />
              {translate('resources.dues.chosen', { smart_count: chosen.size })}
            </Box>
          )}
          <Box component="ul" sx={dueRowStyles}>
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
          <Suspense fallback={<Box sx={{ height: 52 }} />}>
            <DuePages
              total={total}
              page={question.page}
              perPage={PAGE}
              onTurn={(page) => onAsk({ ...question, page, item: null })}
            />
          </Suspense>
        </Box>
      )}
    </Section>
  );
}
