import { useTranslate } from 'react-admin';
import { NextSteps } from '../next-steps/NextSteps.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { DocumentLink } from '../shared/documents.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { ChangeKinds } from './ChangeKinds.js';
import { ChangeVerbs } from './ChangeVerbs.js';
import { LateChip } from './LateChip.js';
import type { ChangeRecord } from './change.documents.js';

/** One change a client told of: what it is, what the body made of it, and what came of it. */
export function ChangeShow() {
  return <RecordPage<ChangeRecord>>{(notice) => <ChangeFile notice={notice} />}</RecordPage>;
}

function ChangeFile({ notice }: { readonly notice: ChangeRecord }) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={notice.number}
        over={[
          <RecordLink key="client" resource="clients" id={notice.client.id}>
            {notice.client.name}
          </RecordLink>,
          <RecordLink key="file" resource="certifications" id={notice.certification.id}>
            {notice.certification.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <EnumChip list="ChangeNoticeStatus" word={notice.status} />
            <LateChip notice={notice} />
          </>
        }
        actions={<ChangeVerbs notice={notice} />}
      />
      <NextSteps id={notice.id} />
      <Section title={translate('resources.changes.sections.notice')}>
        <Facts>
          <Fact source="kinds">
            <ChangeKinds kinds={notice.kinds} />
          </Fact>
          <Fact source="occursOn">
            <Day value={notice.occursOn} relative="plain" />
          </Fact>
          <Fact source="notifiedOn">
            <Day value={notice.notifiedOn} />
          </Fact>
          <Fact source="tellBy">
            <Day value={notice.tellBy} />
          </Fact>
          {notice.document && (
            <Fact source="document">
              <DocumentLink document={notice.document} />
            </Fact>
          )}
          <Fact source="description" wide>
            {notice.description}
          </Fact>
        </Facts>
      </Section>
      <Assessment notice={notice} />
    </>
  );
}

function Assessment({ notice }: { readonly notice: ChangeRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.changes.sections.assessment')}>
      <Facts>
        <Fact source="assessBy">
          <DueDay day={notice.assessBy} list="ClockState" state={notice.assessState} />
        </Fact>
        {notice.outcome && <Assessed notice={notice} />}
        {notice.application && (
          <Fact source="application">
            <RecordLink resource="applications" id={notice.application.id}>
              {notice.application.number}
            </RecordLink>{' '}
            <EnumChip list="ApplicationStatus" word={notice.application.status} />
          </Fact>
        )}
        {notice.settledOn && <Settled notice={notice} />}
      </Facts>
    </Section>
  );
}

function Assessed({ notice }: { readonly notice: ChangeRecord }) {
  return (
    <>
      <Fact source="outcome">
        <EnumText list="ChangeOutcome" word={notice.outcome} />
      </Fact>
      <Fact source="assessedOn">
        <Day value={notice.assessedOn} />
      </Fact>
      <Fact source="assessedBy">{notice.assessedBy?.name}</Fact>
      <Fact source="assessment" wide>
        {notice.assessment}
      </Fact>
    </>
  );
}

function Settled({
  notice: { settledOn, audit, amendment, decision, certification, outcome },
}: {
  readonly notice: ChangeRecord;
}) {
  return (
    <>
      <Fact source="settledOn">
        <Day value={settledOn} />
      </Fact>
      {outcome !== 'NO_EFFECT' && (
        <Fact source="settledBy">
          {audit && (
            <RecordLink resource="audits" id={audit.id}>
              {audit.number}
            </RecordLink>
          )}
          {amendment && certification.agreement && (
            <RecordLink resource="agreements" id={certification.agreement.id}>
              {certification.agreement.number}
            </RecordLink>
          )}
          {decision && (
            <RecordLink resource="decisions" id={decision.id}>
              {decision.decidedOn} <EnumText list="DecisionOutcome" word={decision.outcome} />
            </RecordLink>
          )}
        </Fact>
      )}
    </>
  );
}
