import FolderZipOutlined from '@mui/icons-material/FolderZipOutlined';
import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { DownloadButton } from '../shared/Download.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { Moment } from '../shared/Moment.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { HeldChip } from './HeldChip.js';
import { PartTitle } from './PartTitle.js';
import { TechnicalFileVerbs } from './TechnicalFileVerbs.js';
import { TECHNICAL_FILE_INDEX } from './technical-file.documents.js';
import type { TechnicalFileIndex, TechnicalFileRecord } from './technical-file.documents.js';

/** One technical file: its index, what is missing, its seal, and how long it is kept. */
export function TechnicalFileShow() {
  return <RecordPage<TechnicalFileRecord>>{(file) => <ArchiveFile file={file} />}</RecordPage>;
}

function ArchiveFile({ file }: { readonly file: TechnicalFileRecord }) {
  const translate = useTranslate();
  const keeps = usePermission('archive:keep');
  const disposes = usePermission('archive:dispose');
  const mayTake = keeps || disposes;
  const { data } = useQuery({
    queryKey: ['technicalFileIndex', file.id, file.version],
    queryFn: ({ signal }) => request(TECHNICAL_FILE_INDEX, { id: file.id }, signal),
  });
  const index = data?.technicalFileIndex;
  const missing = (index?.parts ?? []).filter(({ state }) => state === 'MISSING').map(({ kind }) => kind);
  return (
    <>
      <RecordHeader
        title={file.number}
        over={[
          file.client && (
            <RecordLink key="client" resource="clients" id={file.client.id}>
              {file.client.name}
            </RecordLink>
          ),
          file.certification && (
            <RecordLink key="file" resource="certifications" id={file.certification.id}>
              {file.certification.number}
            </RecordLink>
          ),
        ]}
        chips={
          <>
            <EnumChip list="TechnicalFileStatus" word={file.status} />
            <HeldChip isHeld={file.isHeld} />
          </>
        }
        actions={
          index && (
            <>
              {mayTake && missing.length === 0 && (
                <DownloadButton
                  variant="outlined"
                  startIcon={<FolderZipOutlined />}
                  href={`/technical-files/${file.id}.zip`}
                >
                  {translate('resources.technicalFiles.archive')}
                </DownloadButton>
              )}
              <TechnicalFileVerbs file={file} missing={missing} />
            </>
          )
        }
      />
      <About file={file} />
      {index && <Index index={index} />}
    </>
  );
}

function About({ file }: { readonly file: TechnicalFileRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.technicalFiles.sections.keeping')}>
      <Facts>
        <Fact source="decision">
          {file.decision && (
            <RecordLink resource="decisions" id={file.decision.id}>
              <Day value={file.decision.decidedOn} /> <EnumText list="DecisionOutcome" word={file.decision.outcome} />
            </RecordLink>
          )}
        </Fact>
        <Fact source="archivist">{file.archivist?.name}</Fact>
        <Fact source="sealBy">
          <DueDay day={file.sealBy} list="ClockState" state={file.sealState} />
        </Fact>
        <Fact source="sealedOn">{file.sealedOn && <Day value={file.sealedOn} />}</Fact>
        <Fact source="retainUntil">
          <Day value={file.retainUntil} />
        </Fact>
        {file.disposedOn && (
          <>
            <Fact source="disposedOn">
              <Day value={file.disposedOn} />
            </Fact>
            <Fact source="disposedBy">{file.disposedBy?.name}</Fact>
            <Fact source="disposalReason" wide>
              {file.disposalReason}
            </Fact>
          </>
        )}
        {file.destroyedOn && (
          <>
            <Fact source="destroyedOn">
              <Day value={file.destroyedOn} />
            </Fact>
            <Fact source="destroyedBy">{file.destroyedBy?.name}</Fact>
            <Fact source="contentsGoneAt">
              {file.contentsGoneAt ? (
                <Moment value={file.contentsGoneAt} />
              ) : (
                translate('resources.technicalFiles.contentsThere')
              )}
            </Fact>
            <Fact source="destructionReason" wide>
              {file.destructionReason}
            </Fact>
          </>
        )}
        {file.seal && (
          <Fact source="seal" wide>
            <code style={{ overflowWrap: 'anywhere' }}>{file.seal}</code>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Index({ index }: { readonly index: TechnicalFileIndex }) {
  const translate = useTranslate();
  return (
    <>
      {index.missing > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('resources.technicalFiles.missing', { smart_count: index.missing })}
        </Alert>
      )}
      {!index.isIntact && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('resources.technicalFiles.changed', { smart_count: index.changed })}
        </Alert>
      )}
      <Section title={translate('resources.technicalFiles.sections.index')} flush>
        <Rows
          rows={index.parts.map((part, at) => ({ ...part, id: String(at) }))}
          columns={[
            { source: 'part', short: true, render: ({ kind }) => <EnumText list="FileItemKind" word={kind} /> },
            { source: 'title', render: (part) => <PartTitle part={part} /> },
            { source: 'state', short: true, render: ({ state }) => <EnumChip list="FileItemState" word={state} /> },
            {
              source: 'sha256',
              render: ({ sha256 }) => sha256 && <code title={sha256}>{sha256.slice(0, 12)}</code>,
            },
          ]}
        />
      </Section>
    </>
  );
}
