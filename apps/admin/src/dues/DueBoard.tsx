import { Box } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { useWhole } from '../i18n/useWhole.js';
import { afterPaint } from '../shared/after-paint.js';
import { EmptyState } from '../shared/EmptyState.js';
import { DueCounts } from './DueCounts.js';
import { DueList } from './DueList.js';
import { DueMonths } from './DueMonths.js';
import { DUE_BOARD } from './due.documents.js';
import { addressOf, questionOf, whereOf } from './due-question.js';
import type { DueQuestion } from './due-question.js';

/* What the board is worked with comes once it is painted; what else it can show, when it is asked for. */
const DueTools = lazy(async () => {
  await afterPaint();
  return { default: (await import('./DueTools.js')).DueTools };
});
const DueCalendar = lazy(async () => ({ default: (await import('./DueCalendar.js')).DueCalendar }));
const WhatIsSuspended = lazy(async () => ({ default: (await import('./WhatIsSuspended.js')).WhatIsSuspended }));
const DueDrawer = lazy(async () => ({ default: (await import('./DueDrawer.js')).DueDrawer }));

/** Keeps the tools' place until they have come. */
const TOOLS_PLACE = <Box sx={{ height: { xs: 126, md: 112 } }} />;

/** What every part of the board is given: the question, and how another is asked. */
export interface DueViewProps {
  readonly question: DueQuestion;
  readonly onAsk: (question: DueQuestion) => void;
}

/** The due board (期限看板): everything owed, by month, in a calendar, as a list, and what is suspended if nothing moves. */
export function DueBoard() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'dues', action: 'list' });
  const [address, setAddress] = useSearchParams();
  const question = questionOf(address);
  const where = whereOf(question);
  const { data, error } = useQuery({
    queryKey: ['dues', 'board', JSON.stringify(where)],
    queryFn: ({ signal }) => request(DUE_BOARD, { where }, signal),
    placeholderData: keepPreviousData,
    enabled: !isChecking,
  });
  const isTold = Boolean(data ?? error);
  useWhole(isTold);
  const ask = (next: DueQuestion) => setAddress(addressOf(next));
  const asking = { question, onAsk: ask };
  return (
    <ResourceContextProvider value="dues">
      <Title title={translate('resources.dues.name', { smart_count: 1 })} preferenceKey={false} />
      {isTold ? (
        <Suspense fallback={TOOLS_PLACE}>
          <DueTools {...asking} />
        </Suspense>
      ) : (
        TOOLS_PLACE
      )}
      {error && <EmptyState title={error.message} />}
      {question.view !== 'ahead' && data && <DueCounts {...asking} counts={data.dueBoard} />}
      {question.view === 'months' && data && <DueMonths {...asking} months={data.dueBoard.months} />}
      {!isChecking && (
        <Suspense>
          {question.view === 'calendar' && <DueCalendar {...asking} />}
          {(question.view === 'list' || question.view === 'months') && <DueList {...asking} />}
          {question.view === 'ahead' && <WhatIsSuspended {...asking} />}
        </Suspense>
      )}
      <OpenItem id={question.item} onClose={() => ask({ ...question, item: null })} />
    </ResourceContextProvider>
  );
}

/** What is open beside the rows, from the first time that something is. */
function OpenItem({ id, onClose }: { readonly id: string | null; readonly onClose: () => void }) {
  const [wasOpened, setWasOpened] = useState(id !== null);
  if (id !== null && !wasOpened) setWasOpened(true);
  return wasOpened ? (
    <Suspense>
      <DueDrawer id={id} onClose={onClose} />
    </Suspense>
  ) : null;
}
