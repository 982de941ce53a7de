import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { IconButton, Typography } from '@mui/material';
import { FIRST_MARK_YEAR, MARK_COUNTS } from '@touchstone/rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { DownloadButton } from '../shared/Download.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import type { RowsColumn } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { MARK_REPORT } from './mark-report.documents.js';
import type { MarkReport } from './mark-report.documents.js';

const COLUMNS: ReadonlyArray<RowsColumn<Pick<MarkReport['lines'][number], 'counts'>>> = MARK_COUNTS.map((source) => ({
  source,
  align: 'right',
  render: ({ counts }) => counts[source],
}));

/** How clients used the mark in a year (年度标志使用报告): in all, by medium, by client; to read or to hand on as CSV. */
export function MarkReportPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'markReport', action: 'list' });
  const thisYear = Number(useToday()?.slice(0, 4));
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? thisYear;
  const { data } = useQuery({
    queryKey: ['markReport', year],
    queryFn: ({ signal }) => request(MARK_REPORT, { year }, signal),
    enabled: !isPending && Number.isInteger(year),
  });
  return (
    <ResourceContextProvider value="markReport">
      <Title title={translate('resources.markReport.name', { smart_count: 1 })} preferenceKey={false} />
      {data && (
        <Section
          title={translate('resources.markReport.ofYear', { year })}
          actions={
            <>
              <IconButton
                size="small"
                aria-label={translate('resources.markReport.yearBefore')}
                disabled={year <= FIRST_MARK_YEAR}
                onClick={() => setChosen(year - 1)}
              >
                <ChevronLeft />
              </IconButton>
              <IconButton
                size="small"
                aria-label={translate('resources.markReport.yearAfter')}
                disabled={year >= thisYear}
                onClick={() => setChosen(year + 1)}
              >
                <ChevronRight />
              </IconButton>
              <SaveReport report={data.markReport} />
            </>
          }
        >
          <Totals report={data.markReport} isRunning={year === thisYear} />
        </Section>
      )}
      {data && data.markReport.lines.length === 0 && (
        <EmptyState
          title={translate('resources.markReport.empty', { year })}
          hint={translate('resources.markReport.emptyHint')}
        />
      )}
      {data && data.markReport.lines.length > 0 && <Tables report={data.markReport} />}
    </ResourceContextProvider>
  );
}

interface ReportProps {
  readonly report: MarkReport;
}

function Totals({ report: { total, clients, until }, isRunning }: ReportProps & { readonly isRunning: boolean }) {
  const translate = useTranslate();
  return (
    <>
      {isRunning && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('resources.markReport.running')} <Day value={until} />
        </Typography>
      )}
      <Facts>
        <Fact source="clients">{clients}</Fact>
        {MARK_COUNTS.map((count) => (
          <Fact key={count} source={count}>
            {total[count]}
          </Fact>
        ))}
      </Facts>
    </>
  );
}

function Tables({ report: { media, lines } }: ReportProps) {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('resources.markReport.sections.media')} flush>
        <Rows
          rows={media.map((row) => ({ ...row, id: row.medium }))}
          columns={[
            { source: 'medium', render: ({ medium }) => <EnumText list="MarkMedium" word={medium} /> },
            ...COLUMNS,
          ]}
        />
      </Section>
      <Section title={translate('resources.markReport.sections.lines')} flush>
        <Rows
          rows={lines.map((row) => ({ ...row, id: `${row.clientId} ${row.medium}` }))}
          columns={[
            {
              source: 'client',
              render: ({ clientId, clientName }) => (
                <RecordLink resource="clients" id={clientId}>
                  {clientName}
                </RecordLink>
              ),
            },
            { source: 'medium', render: ({ medium }) => <EnumText list="MarkMedium" word={medium} /> },
            ...COLUMNS,
          ]}
        />
      </Section>
    </>
  );
}

/** The lines as files that a spreadsheet opens, made by the server in the reader's language. */
function SaveReport({ report: { year, lines } }: ReportProps) {
  return (
    <>
      {lines.length > 0 &&
        (['csv', 'xlsx'] as const).map((format) => (
          <DownloadButton
            key={format}
            href={`/exports/mark-report.${format}?year=${year}`}
            size="small"
            startIcon={<DownloadOutlined />}
          >
            {format.toUpperCase()}
          </DownloadButton>
        ))}
    </>
  );
}
