import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Alert, Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { DownloadButton } from '../shared/Download.js';
import { EnumChip } from '../shared/EnumChip.js';
import { Whole } from '../shared/numbers.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { Tabs } from '../shared/Tabs.js';
import { Month, SpecimenChip } from './Month.js';
import { ReturnSheetRows } from './ReturnSheetRows.js';
import { ReturnVerbs } from './ReturnVerbs.js';
import { RETURN_SHEETS } from './return.documents.js';
import type { ReturnRecord } from './return.documents.js';

/** One return: how far it has come, its sheets, and what is wrong with each cell. */
export function ReturnShow() {
  return <RecordPage<ReturnRecord>>{(record) => <ReturnFile record={record} />}</RecordPage>;
}

interface ReturnProps {
  readonly record: ReturnRecord;
}

function ReturnFile({ record }: ReturnProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['returns', 'sheets', record.id, record.version],
    queryFn: ({ signal }) => request(RETURN_SHEETS, { id: record.id }, signal),
  });
  return (
    <>
      <RecordHeader
        title={record.number}
        chips={
          <>
            <EnumChip list="ReturnKind" word={record.kind} />
            <EnumChip list="ReturnStatus" word={record.status} />
            {record.isSpecimen && <SpecimenChip />}
          </>
        }
        actions={<ReturnVerbs record={record} />}
      />
      <About record={record} />
      {record.isSpecimen && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('resources.returns.specimenSays')}
        </Alert>
      )}
      {record.problemCount > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate('resources.returns.problems', { smart_count: record.problemCount })}
        </Alert>
      )}
      {data && (
        <Tabs
          leaves={data.returnSheets.map((sheet) => ({
            name: sheet.key,
            label: sheet.name,
            count: sheet.rows,
            content: <ReturnSheetRows key={sheet.key} record={record} sheet={sheet} />,
          }))}
        />
      )}
    </>
  );
}

function About({ record }: ReturnProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.returns.sections.about')} actions={<Files record={record} />}>
      <Facts>
        <Fact source="month">
          <Month value={record.month} />
        </Fact>
        <Fact source="dueOn">
          <Day value={record.dueOn} {...(record.reportedOn ? {} : { relative: 'due' as const })} />
        </Fact>
        <Fact source="rowCount">
          <Whole value={record.rowCount} />
          {record.lateCount > 0 && ` ${translate('resources.returns.late', { smart_count: record.lateCount })}`}
        </Fact>
        <Fact source="producedOn">
          <Day value={record.producedOn} /> {record.producedBy?.name}
        </Fact>
        <Fact source="format">
          {translate('resources.returnFormats.revision', { revision: record.formatRevision })}
        </Fact>
        <Fact source="checkedOn">
          <Day value={record.checkedOn} />
        </Fact>
        <Fact source="reportedOn">
          <Day value={record.reportedOn} /> {record.reportedBy?.name}
        </Fact>
        <Fact source="receiptNumber">
          {record.receiptNumber} <Day value={record.receivedOn} />
        </Fact>
        {record.receiptNote && (
          <Fact source="receiptNote" wide>
            {record.receiptNote}
          </Fact>
        )}
        {record.fileSha256 && (
          <Fact source="fileSha256" wide>
            <Box component="code" sx={{ overflowWrap: 'anywhere', fontSize: 12.5 }}>
              {record.fileSha256}
            </Box>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Files({ record: { id, fileSha256, status } }: ReturnProps) {
  const translate = useTranslate();
  const mayKeep = usePermission('return:keep');
  return (
    <>
      {mayKeep && fileSha256 && status !== 'DISCARDED' && (
        <DownloadButton size="small" startIcon={<DownloadOutlined />} href={`/returns/${id}.xlsx`}>
          {translate('resources.returns.file')}
        </DownloadButton>
      )}
      <DownloadButton size="small" startIcon={<DownloadOutlined />} href={`/returns/${id}.json`}>
        {translate('resources.returns.data')}
      </DownloadButton>
    </>
  );
}
