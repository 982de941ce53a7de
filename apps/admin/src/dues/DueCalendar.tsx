import { Box, Button, ButtonBase, Link as MuiLink, LinearProgress } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOfWeek, plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { TONES } from '../shared/tones.js';
import { DUE_LIST } from './due.documents.js';
import type { DueRow } from './due.documents.js';
import { addressOf, whereOf } from './due-question.js';
import type { DueViewProps } from './DueBoard.js';

/** Rows that a month is read with; what is more is a link to the list. */
const MOST = 200;
/** Rows that a day shows. */
const MOST_A_DAY = 4;

/** What is due in a month, on its days. */
export function DueCalendar({ question, onAsk }: DueViewProps) {
  const translate = useTranslate();
  const today = useToday();
  const month = startOfMonth(question.on ?? today ?? ('2000-01-01' as PlainDate));
  const last = plusDays(plusMonths(month, 1), -1);
  const shown = { ...question, from: month, to: last };
  const where = whereOf(shown);
  const { data, isFetching } = useQuery({
    queryKey: ['dues', 'list', JSON.stringify(where), MOST, 0],
    queryFn: ({ signal }) => request(DUE_LIST, { where, first: MOST, offset: 0 }, signal),
    placeholderData: keepPreviousData,
    enabled: today !== undefined,
  });
  const rows = data?.dueItems.nodes ?? [];
  const total = data?.dueItems.totalCount ?? 0;
  const turn = (to: PlainDate) => onAsk({ ...question, on: to, item: null });
  const list = `/dues?${addressOf({ ...shown, view: 'list', page: 1, item: null }).toString()}`;
  return (
    <Section
      title={month.slice(0, 7)}
      actions={
        <>
          <MuiLink component={Link} to={list} sx={{ fontSize: 13, mr: 1 }}>
            {translate('resources.dues.listed', { smart_count: total })}
          </MuiLink>
          <Button size="small" onClick={() => turn(plusMonths(month, -1))}>
            {translate('resources.planning.earlier')}
          </Button>
          <Button size="small" onClick={() => onAsk({ ...question, on: null, item: null })}>
            {translate('resources.planning.today')}
          </Button>
          <Button size="small" onClick={() => turn(plusMonths(month, 1))}>
            {translate('resources.planning.later')}
          </Button>
        </>
      }
    >
      <LinearProgress
        aria-label={translate('ra.page.loading')}
        sx={{ visibility: isFetching ? 'visible' : 'hidden', mb: 0.5 }}
      />
      <Days month={month} last={last} rows={rows} onOpen={(item) => onAsk({ ...question, item })} />
    </Section>
  );
}

interface DaysProps {
  readonly month: PlainDate;
  readonly last: PlainDate;
  readonly rows: readonly DueRow[];
  readonly onOpen: (id: string) => void;
}

/** A row a week from Monday on; where it is narrow, the days that have something. */
function Days({ month, last, rows, onOpen }: DaysProps) {
  const translate = useTranslate();
  const today = useToday();
  const days = Array.from({ length: Number(last.slice(8)) }, (_, index) => plusDays(month, index));
  return (
    <Box
      component="ol"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 0.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(7, minmax(0, 1fr))' },
      }}
    >
      {days.map((day, index) => {
        const due = rows.filter(({ dueOn }) => dueOn === day);
        return (
          <Box
            component="li"
            key={day}
            sx={{
              minHeight: { md: 92 },
              p: 0.75,
              border: 1,
              borderColor: day === today ? 'primary.main' : 'divider',
              borderRadius: 0.5,
              display: { xs: due.length > 0 ? 'block' : 'none', md: 'block' },
              ...(index === 0 && { gridColumnStart: { md: dayOfWeek(day) } }),
            }}
          >
            <Box component="time" dateTime={day} sx={{ fontSize: 12, color: 'text.secondary' }}>
              {Number(day.slice(8))} {translate(`shared.weekdays.d${dayOfWeek(day)}`)}
            </Box>
            {due.slice(0, MOST_A_DAY).map((row) => (
              <Entry key={row.id} row={row} onOpen={onOpen} />
            ))}
            {due.length > MOST_A_DAY && (
              <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
                {translate('resources.dues.more', { smart_count: due.length - MOST_A_DAY })}
              </Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
}

function Entry({ row, onOpen }: { readonly row: DueRow; readonly onOpen: (id: string) => void }) {
  const translate = useTranslate();
  const tone = TONES.DueState[row.state];
  const what = translate(`enums.DueKind.${row.kind}`);
  const whose = row.client?.name ?? row.person?.name ?? row.label;
  return (
    <ButtonBase
      onClick={() => onOpen(row.id)}
      title={`${what} · ${whose}`}
      sx={({ tokens }) => ({
        display: 'block',
        width: '100%',
        mt: 0.5,
        px: 0.5,
        py: 0.25,
        fontSize: 12,
        lineHeight: 1.35,
        textAlign: 'left',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        borderRadius: 0.5,
        border: `1px ${row.provisional ? 'dashed' : 'solid'} ${tokens.tones[tone].line}`,
        background: tokens.tones[tone].tint,
        color: tokens.tones[tone].ink,
        '&:focus-visible': { outline: '2px solid currentColor' },
      })}
    >
      {what} · {whose}
    </ButtonBase>
  );
}
