import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Credit } from '../credit/Credit.js';
import { AppealsOf, FileAppeal } from '../appeals/AppealsOf.js';
import { NextSteps } from '../next-steps/NextSteps.js';
import { ApplicationQuotes } from '../quotes/ApplicationQuotes.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EditionName } from '../shared/edition-names.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { PersonDays, Whole } from '../shared/numbers.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import { listed } from '../shared/listed.js';
import { BodyCompetence } from './BodyCompetence.js';
import { PaperRequests } from './PaperRequests.js';
import { ApplicationPapers } from './ApplicationPapers.js';
import { ApplicationReviewed } from './ApplicationReviewed.js';
import { ScopeAsked } from './ScopeAsked.js';
import { TransferSection } from './TransferSection.js';
import { ApplicationVerbs } from './ApplicationVerbs.js';
import type { ApplicationRecord } from './application.documents.js';

/** One application: what is asked for, with which papers, and what became of it. */
export function ApplicationShow() {
  return <RecordPage<ApplicationRecord>>{(application) => <ApplicationFile application={application} />}</RecordPage>;
}

function ApplicationFile({ application }: { readonly application: ApplicationRecord }) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={application.number}
        over={[
          <RecordLink key="client" resource="clients" id={application.client.id}>
            {application.client.name}
          </RecordLink>,
          ...(application.certification
            ? [
                <RecordLink key="file" resource="certifications" id={application.certification.id}>
                  {application.certification.number}
                </RecordLink>,
              ]
            : []),
        ]}
        chips={
          <>
            <EnumChip list="ApplicationStatus" word={application.status} />
            {application.kind !== 'INITIAL' && <EnumText list="ApplicationKind" word={application.kind} />}
            {application.reviewDueOn && (
              <DueDay day={application.reviewDueOn} list="ClockState" state={application.reviewState} />
            )}
          </>
        }
        actions={
          <>
            <ApplicationVerbs application={application} />
            {application.status === 'DECLINED' && (
              <FileAppeal recordId={application.id} appeals={application.appeals} />
            )}
          </>
        }
      />
      {application.yearsWithoutCalendar.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('resources.applications.noCalendar', { years: listed(application.yearsWithoutCalendar) })}
        </Alert>
      )}
      <AppealsOf appeals={application.appeals} />
      <NextSteps id={application.id} />
      {application.kind === 'TRANSFER' && <TransferSection application={application} />}
      {application.certification && <ScopeAsked application={application} />}
      <Section title={translate('resources.applications.sections.request')}>
        <Request application={application} />
      </Section>
      <PaperRequests application={application} />
      <ApplicationPapers application={application} />
      {application.status === 'SUBMITTED' && <BodyCompetence applicationId={application.id} />}
      {application.status === 'SUBMITTED' && <Credit clientId={application.client.id} />}
      <ApplicationReviewed application={application} />
      {application.kind !== 'SCOPE_CHANGE' && <ApplicationQuotes application={application} />}
    </>
  );
}

function Request({ application }: { readonly application: ApplicationRecord }) {
  const translate = useTranslate();
  return (
    <Facts>
      <Fact source="programme">
        <ProgrammeName programme={application.programme} />
      </Fact>
      <Fact source="editionId">
        <RecordLink resource="editions" id={application.editionId}>
          <EditionName editionId={application.editionId} />
        </RecordLink>
      </Fact>
      <Fact source="headcountInScope">
        <Whole value={application.headcountInScope} />
      </Fact>
      <Fact source="serviceSystemSince">
        <Day value={application.serviceSystemSince} relative="plain" />
      </Fact>
      <Fact source="draftedOn">
        <Day value={application.draftedOn} />
      </Fact>
      <Fact source="receivedOn">{application.receivedOn && <Day value={application.receivedOn} />}</Fact>
      <Fact source="suggestedAuditTime">
        {application.suggestedAuditTime && <PersonDays value={application.suggestedAuditTime.total} />}
      </Fact>
      <Fact source="technicalCodes" wide>
        <ServiceFields codes={application.technicalCodes} named />
      </Fact>
      <Fact source="activities" wide>
        {application.activities.length === 0 && translate('resources.applications.noActivities')}
        {application.activities.map((activity, at) => (
          <span key={activity}>
            {at > 0 && ' · '}
            <EnumText list="ScopeActivity" word={activity} />
          </span>
        ))}
      </Fact>
      <Fact source="holdsCertificates">
        <YesNo value={application.holdsCertificates} />
      </Fact>
      <Fact source="scopeZh" wide>
        {application.scopeZh}
      </Fact>
      <Fact source="scopeEn" wide>
        {application.scopeEn}
      </Fact>
    </Facts>
  );
}
