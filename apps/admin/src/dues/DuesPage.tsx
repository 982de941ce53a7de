import { Box, FormControlLabel, Switch, Tab, Tabs } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { DueCalendar } from './DueCalendar.js';
import { DueCounts } from './DueCounts.js';
import { DueDrawer } from './DueDrawer.js';
import { DueFilters } from './DueFilters.js';
import { DueList } from './DueList.js';
import { DueMonths } from './DueMonths.js';
import { DUE_BOARD } from './due.documents.js';
import { addressOf, DUE_VIEWS, questionOf, whereOf } from './due-question.js';
import type { DueQuestion, DueView } from './due-question.js';
import { WhatIsSuspended } from './WhatIsSuspended.js';

/** What every part of the board is given: the question, and how another is asked. */
export interface DueViewProps {
  readonly question: DueQuestion;
  readonly onAsk: (question: DueQuestion) => void;
}

/** The due board (期限看板): everything owed, by month, in a calendar, as a list, and what is suspended if nothing moves. */
export function DuesPage() {
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
  const ask = (next: DueQuestion) => setAddress(addressOf(next));
  const asking = { question, onAsk: ask };
  return (
    <ResourceContextProvider value="dues">
      <Title title={translate('resources.dues.name', { smart_count: 1 })} preferenceKey={false} />
      <Views {...asking} />
      <DueFilters {...asking} />
      {error && <EmptyState title={error.message} />}
      {question.view !== 'ahead' && data && <DueCounts {...asking} counts={data.dueBoard} />}
      {question.view === 'months' && data && <DueMonths {...asking} months={data.dueBoard.months} />}
      {question.view === 'calendar' && !isChecking && <DueCalendar {...asking} />}
      {(question.view === 'list' || question.view === 'months') && !isChecking && <DueList {...asking} />}
      {question.view === 'ahead' && !isChecking && <WhatIsSuspended {...asking} />}
      <DueDrawer id={question.item} onClose={() => ask({ ...question, item: null })} />
    </ResourceContextProvider>
  );
}

function Views({ question, onAsk }: DueViewProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mb: 1 }}>
      <Tabs
        value={question.view}
        onChange={(_, view: DueView) => onAsk({ ...question, view, page: 1, item: null, on: null })}
        variant="scrollable"
        scrollButtons={false}
        aria-label={translate('resources.dues.views.name')}
      >
        {DUE_VIEWS.map((view) => (
          <Tab key={view} value={view} label={translate(`resources.dues.views.${view}`)} />
        ))}
      </Tabs>
      <FormControlLabel
        sx={{ ml: 'auto' }}
        control={
          <Switch
            size="small"
            checked={question.mine}
            onChange={(_, mine) => onAsk({ ...question, mine, page: 1, item: null })}
          />
        }
        label={translate('resources.dues.mine')}
      />
    </Box>
  );
}
