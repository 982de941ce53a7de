import { Box, Link as MuiLink, LinearProgress, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { DayInput } from '../shared/DayInput.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumText } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { SUSPENDED_AHEAD } from './due.documents.js';
import { whereOf } from './due-question.js';
import type { DueViewProps } from './DueBoard.js';

/** So far ahead it is asked where no day was chosen. */
const AHEAD_DAYS = 90;

/** What will be suspended, withdrawn or lapse by a day if nothing moves; the day stands in the address. */
export function WhatIsSuspended({ question, onAsk }: DueViewProps) {
  const translate = useTranslate();
  const today = useToday();
  const by = question.on ?? (today && plusDays(today, AHEAD_DAYS));
  const where = whereOf(question);
  const { data, error, isFetching } = useQuery({
    queryKey: ['dues', 'ahead', by, JSON.stringify(where)],
    queryFn: ({ signal }) =>
      request(SUSPENDED_AHEAD, { by: by as PlainDate, where, all: { ...where, followsBy: by as PlainDate } }, signal),
    placeholderData: keepPreviousData,
    enabled: by !== undefined,
  });
  const rows = (data?.willBeSuspended ?? []).map((row) => ({ ...row, id: row.item.id }));
  return (
    <Section
      flush
      title={
        data
          ? translate('resources.dues.aheadTitle', { smart_count: data.dueBoard.total })
          : translate('resources.dues.views.ahead')
      }
      actions={
        <DayInput
          size="small"
          margin="none"
          label={translate('resources.dues.fields.by')}
          value={by}
          onDay={(on) => on && onAsk({ ...question, on, item: null })}
        />
      }
    >
      {isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}
      {error && <EmptyState title={error.message} />}
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
        {translate('resources.dues.aheadHint')}
        {data && data.dueBoard.total > rows.length && (
          <Box component="span" sx={{ display: 'block' }}>
            {translate('resources.dues.aheadFirst', { count: rows.length })}
          </Box>
        )}
      </Typography>
      {data && (
        <Rows
          rows={rows}
          empty="resources.dues.noneAhead"
          columns={[
            { source: 'on', render: ({ on }) => <Day value={on} relative="plain" /> },
            {
              source: 'kind',
              render: ({ item }) => (
                <MuiLink
                  component="button"
                  type="button"
                  sx={{ textAlign: 'left' }}
                  onClick={() => onAsk({ ...question, item: item.id })}
                >
                  {translate(`enums.DueKind.${item.kind}`)} · {item.client?.name ?? item.label}
                </MuiLink>
              ),
            },
            { source: 'consequence', render: ({ item }) => <EnumText list="DueConsequence" word={item.consequence} /> },
            { source: 'lastLawfulOn', render: ({ item }) => <Day value={item.lastLawfulOn} /> },
            {
              source: 'mayBeDismissed',
              render: ({ mayBeDismissed }) => (
                <Box component="span">
                  <StatusChip tone={mayBeDismissed ? 'neutral' : 'warn'}>
                    {translate(mayBeDismissed ? 'resources.dues.dismissible' : 'resources.dues.binding')}
                  </StatusChip>
                </Box>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
