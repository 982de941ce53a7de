import { Box, Typography } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { EnumChip } from '../shared/EnumChip.js';
import { Moment } from '../shared/Moment.js';
import { EnumInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RETRY_JOB } from './job.documents.js';
import type { JobRow } from './job.documents.js';

const FILTERS = [
  <EnumInput key="queue" source="queue" list="JobQueue" alwaysOn />,
  <EnumInput key="state" source="state" list="JobState" alwaysOn />,
];
/** A day, and behind it the record where there is one. */
const DAY_LENGTH = 10;

/** What the house does by itself, the newest first, and what of it failed. */
export function JobList() {
  const translate = useTranslate();
  return (
    <ResourceList<JobRow>
      sort={{ field: 'madeAt', order: 'DESC' }}
      filters={FILTERS}
      rowClick={false}
      card={(job) => ({
        over: job.name.slice(0, DAY_LENGTH),
        title: translate(`enums.JobQueue.${job.queue}`),
        under: <Standing job={job} />,
        chips: <EnumChip list="JobState" word={job.state} />,
      })}
    >
      <DataTable.Col<JobRow> source="queue" render={({ queue }) => translate(`enums.JobQueue.${queue}`)} />
      <DataTable.Col<JobRow> source="name" disableSort render={({ name }) => name.slice(0, DAY_LENGTH)} />
      <DataTable.Col<JobRow> source="state" render={({ state }) => <EnumChip list="JobState" word={state} />} />
      <DataTable.Col<JobRow> source="madeAt" render={({ madeAt }) => <Moment value={madeAt} />} />
      <DataTable.Col<JobRow> source="attempts" disableSort />
      <DataTable.Col<JobRow> source="standing" disableSort render={(job) => <Standing job={job} />} />
      <DataTable.Col<JobRow> source="verbs" disableSort render={(job) => <Retry job={job} />} />
    </ResourceList>
  );
}

interface JobProps {
  readonly job: JobRow;
}

/** When it was done, or when it is tried next and why it was not done. */
function Standing({ job: { endedAt, dueAt, problem } }: JobProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 420 }}>
      {endedAt ? (
        <Moment value={endedAt} />
      ) : (
        <>
          {translate('jobs.next')} <Moment value={dueAt} />
        </>
      )}
      {problem && (
        <Typography variant="body2" color="error" sx={{ overflowWrap: 'anywhere' }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}

function Retry({ job }: JobProps) {
  if (job.state !== 'FAILED' && job.attempts === 0) return null;
  if (job.state !== 'FAILED' && job.state !== 'WAITING') return null;
  return (
    <VerbButton
      verb="retryJob"
      document={RETRY_JOB}
      permission="job:keep"
      variant="text"
      toInput={() => ({ jobId: job.id })}
    />
  );
}
