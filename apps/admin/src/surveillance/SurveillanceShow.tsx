import { useTranslate } from 'react-admin';
import { DueLink } from '../dues/DueLink.js';
import { CreateLink } from '../shared/CreateLink.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { PersonDays } from '../shared/numbers.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { SurveillanceRecord } from './surveillance.documents.js';

/** One surveillance: by when it is owed, from which day that is counted, and the audits that would complete it. */
export function SurveillanceShow() {
  return <RecordPage<SurveillanceRecord>>{(activity) => <Activity activity={activity} />}</RecordPage>;
}

function Activity({ activity }: { readonly activity: SurveillanceRecord }) {
  const translate = useTranslate();
  const { certificate, client, audits } = activity;
  const planned = audits.some(({ status }) => status !== 'CANCELLED');
  return (
    <>
      <RecordHeader
        title={`${client.name} · ${translate('resources.surveillance.turn', { number: activity.number })}`}
        over={[
          <RecordLink key="client" resource="clients" id={client.id}>
            {client.name}
          </RecordLink>,
          <RecordLink key="certificate" resource="certificates" id={certificate.id}>
            {certificate.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <DueDay day={activity.dueOn} list="DueState" state={activity.dueState} />
            {activity.provisional && (
              <StatusChip tone="neutral">{translate('resources.surveillance.fields.provisional')}</StatusChip>
            )}
          </>
        }
        actions={
          activity.isCurrent &&
          !planned && <CreateLink verb="planAudit" resource="audits" search={{ surveillance: activity.id }} />
        }
      />
      <Section
        title={translate('resources.surveillance.sections.clock')}
        actions={!activity.completedOn && <DueLink client={client.id} kind="SURVEILLANCE" />}
      >
        <Clock activity={activity} />
      </Section>
      <Audits activity={activity} />
    </>
  );
}

function Clock({ activity }: { readonly activity: SurveillanceRecord }) {
  const { certificate } = activity;
  return (
    <Facts>
      <Fact source="anchorOn">
        <Day value={activity.anchorOn} />
      </Fact>
      <Fact source="opensOn">
        <Day value={activity.opensOn} relative="plain" />
      </Fact>
      <Fact source="dueOn">
        <Day value={activity.dueOn} relative={activity.completedOn ? 'plain' : 'due'} />
      </Fact>
      <Fact source="completedOn">{activity.completedOn && <Day value={activity.completedOn} />}</Fact>
      <Fact source="programme">
        <ProgrammeName programme={activity.programme} />
      </Fact>
      <Fact source="certification">
        <RecordLink resource="certifications" id={certificate.certification.id}>
          {certificate.certification.number}
        </RecordLink>
      </Fact>
      <Fact source="level">
        <LevelBadge code={certificate.level} />
      </Fact>
      <Fact source="certificateState">
        <EnumChip list="CertificateState" word={certificate.state} />
      </Fact>
      <Fact source="validUntil">
        <Day value={certificate.validUntil} relative="plain" />
      </Fact>
    </Facts>
  );
}

function Audits({ activity }: { readonly activity: SurveillanceRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.surveillance.sections.audits')} flush>
      <Rows
        rows={activity.audits}
        empty="resources.surveillance.unplanned"
        columns={[
          {
            source: 'audit',
            render: (audit) => (
              <RecordLink resource="audits" id={audit.id}>
                {audit.number}
              </RecordLink>
            ),
          },
          { source: 'kind', render: (audit) => <EnumText list="AuditKind" word={audit.kind} /> },
          { source: 'startsOn', render: (audit) => <Day value={audit.startsOn} /> },
          { source: 'endsOn', render: (audit) => <Day value={audit.endsOn} /> },
          { source: 'personDays', align: 'right', render: (audit) => <PersonDays value={audit.personDays} /> },
          { source: 'status', render: (audit) => <EnumChip list="AuditStatus" word={audit.status} /> },
        ]}
      />
    </Section>
  );
}
