import { useTranslate } from 'react-admin';
import { NextSteps } from '../next-steps/NextSteps.js';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { MarkCaseRows } from '../markCases/MarkCaseRows.js';
import { MarkUseVerbs } from './MarkUseVerbs.js';
import { Misuses } from './Misuses.js';
import { OpenCaseChip } from './OpenCaseChip.js';
import type { MarkUseRecord } from './mark-use.documents.js';

/** One use of the mark: what was told of it, what the body made of it each time, and the misuses taken up. */
export function MarkUseShow() {
  return <RecordPage<MarkUseRecord>>{(use) => <MarkUseFile use={use} />}</RecordPage>;
}

function MarkUseFile({ use }: { readonly use: MarkUseRecord }) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={use.number}
        over={[
          <RecordLink key="client" resource="clients" id={use.client.id}>
            {use.client.name}
          </RecordLink>,
          <RecordLink key="file" resource="certifications" id={use.certification.id}>
            {use.certification.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <EnumChip list="MarkUseStatus" word={use.status} />
            <OpenCaseChip use={use} />
          </>
        }
        actions={<MarkUseVerbs use={use} />}
      />
      <NextSteps id={use.id} />
      <Section title={translate('resources.markUses.sections.use')}>
        <Facts>
          <Fact source="medium">
            <EnumText list="MarkMedium" word={use.medium} />
          </Fact>
          <Fact source="place">{use.place}</Fact>
          <Fact source="usedSince">
            <Day value={use.usedSince} />
          </Fact>
          <Fact source="foundBy">
            <EnumText list="MarkReporter" word={use.foundBy} />
          </Fact>
          <Fact source="reportedOn">
            <Day value={use.reportedOn} />
          </Fact>
          {use.endedOn ? (
            <Fact source="endedOn">
              <Day value={use.endedOn} />
            </Fact>
          ) : (
            <Fact source="confirmBy">
              <DueDay day={use.confirmBy} list="ClockState" state={use.confirmState} />
            </Fact>
          )}
          {use.sample && (
            <Fact source="sample">
              <DocumentLink document={use.sample} />
            </Fact>
          )}
        </Facts>
      </Section>
      <Assessments use={use} />
      <Section title={translate('resources.markUses.sections.cases')} flush>
        <MarkCaseRows cases={use.cases} />
      </Section>
    </>
  );
}

function Assessments({ use }: { readonly use: MarkUseRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.markUses.sections.assessments')} flush>
      <Rows
        rows={use.assessments}
        empty="resources.markUses.notAssessed"
        columns={[
          { source: 'assessedOn', render: ({ assessedOn }) => <Day value={assessedOn} /> },
          {
            source: 'isProper',
            render: ({ isProper }) => (
              <StatusChip tone={isProper ? 'good' : 'bad'}>
                {translate(`resources.markUses.${isProper ? 'proper' : 'improper'}`)}
              </StatusChip>
            ),
          },
          { source: 'misuses', render: ({ misuses }) => <Misuses misuses={misuses} /> },
          { source: 'remark', render: ({ remark }) => remark },
          {
            source: 'audit',
            render: ({ audit }) =>
              audit && (
                <RecordLink resource="audits" id={audit.id}>
                  {audit.number}
                </RecordLink>
              ),
          },
          { source: 'assessedBy', render: ({ assessedBy }) => assessedBy?.name },
        ]}
      />
    </Section>
  );
}
