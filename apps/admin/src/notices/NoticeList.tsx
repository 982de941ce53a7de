import { Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, DataTable, useNotify, useRefresh, useTranslate } from 'react-admin';
import { sayError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { FoundRecord } from '../shared/FoundRecord.js';
import { EnumInput, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { StatusChip } from '../shared/StatusChip.js';
import { UNREAD_KEY } from './NoticeBell.js';
import { READ_NOTICES } from './notice.documents.js';
import type { NoticeRow } from './notice.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumInput key="dueKind" source="dueKind" list="DueKind" alwaysOn />,
  <BooleanInput key="isRead" source="isRead" />,
];

/** What one was told of, the newest first; what is unread stands out. */
export function NoticeList() {
  return (
    <ResourceList<NoticeRow>
      sort={{ field: 'writtenOn', order: 'DESC' }}
      filters={FILTERS}
      rowClick={false}
      actions={<ReadAll />}
      card={(notice) => ({
        over: notice.clientName ?? undefined,
        title: <About notice={notice} />,
        under: <Due notice={notice} />,
        chips: <Topic notice={notice} />,
      })}
    >
      <DataTable.Col<NoticeRow> source="writtenOn" render={({ writtenOn }) => <Day value={writtenOn as PlainDate} />} />
      <DataTable.Col<NoticeRow> source="dueKind" render={(notice) => <Topic notice={notice} />} />
      <DataTable.Col<NoticeRow> source="label" disableSort render={(notice) => <About notice={notice} />} />
      <DataTable.Col<NoticeRow> source="clientName" />
      <DataTable.Col<NoticeRow> source="dueOn" render={(notice) => <Due notice={notice} />} />
      <DataTable.Col<NoticeRow> source="verbs" disableSort render={(notice) => <ReadOne notice={notice} />} />
    </ResourceList>
  );
}

interface NoticeProps {
  readonly notice: NoticeRow;
}

function About({ notice: { record, label, isRead } }: NoticeProps) {
  return (
    <Typography component="span" variant="body2" sx={{ fontWeight: isRead ? 400 : 600 }}>
      <FoundRecord id={record} label={label} />
    </Typography>
  );
}

function Topic({ notice: { topic, dueKind } }: NoticeProps) {
  const translate = useTranslate();
  return dueKind ? translate(`enums.DueKind.${dueKind}`) : translate(`enums.NoticeTopic.${topic}`);
}

function Due({ notice: { dueOn, step } }: NoticeProps) {
  const translate = useTranslate();
  if (!dueOn || step == null) return null;
  const word = step < 0 ? 'late' : step === 0 ? 'today' : 'ahead';
  return (
    <>
      <Day value={dueOn as PlainDate} />{' '}
      <StatusChip tone={step < 0 ? 'bad' : step <= 7 ? 'warn' : 'neutral'}>
        {translate(`notices.steps.${word}`, { smart_count: Math.abs(step) })}
      </StatusChip>
    </>
  );
}

/** Marks as read, and reads the list and the bell again. */
function useRead(): (noticeIds: string[] | null) => Promise<void> {
  const notify = useNotify();
  const refresh = useRefresh();
  const queries = useQueryClient();
  return async (noticeIds) => {
    try {
      await request(READ_NOTICES, { input: { noticeIds } });
      refresh();
      await queries.invalidateQueries({ queryKey: UNREAD_KEY });
    } catch (error) {
      const { key, values } = sayError(error);
      notify(key, { type: 'error', messageArgs: { ...values } });
    }
  };
}

function ReadOne({ notice }: NoticeProps) {
  const translate = useTranslate();
  const read = useRead();
  if (notice.isRead) return null;
  return (
    <Button variant="text" size="small" onClick={() => void read([notice.id])}>
      {translate('notices.read')}
    </Button>
  );
}

function ReadAll() {
  const translate = useTranslate();
  const read = useRead();
  return <Button onClick={() => void read(null)}>{translate('notices.readAll')}</Button>;
}
