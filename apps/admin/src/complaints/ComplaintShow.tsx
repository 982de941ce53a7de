import { useTranslate } from 'react-admin';
import { NextSteps } from '../next-steps/NextSteps.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { ComplaintVerbs } from './ComplaintVerbs.js';
import type { ComplaintRecord } from './complaint.documents.js';

/** One complaint: what it is about, how it was handled, and how it ended; who complained, for whoever handles it. */
export function ComplaintShow() {
  return <RecordPage<ComplaintRecord>>{(complaint) => <ComplaintFile complaint={complaint} />}</RecordPage>;
}

function ComplaintFile({ complaint }: { readonly complaint: ComplaintRecord }) {
  const translate = useTranslate();
  const section = (name: string) => translate(`resources.complaints.sections.${name}`);
  const { client, source } = complaint;
  return (
    <>
      <RecordHeader
        title={complaint.number}
        over={
          client
            ? [
                <RecordLink key="client" resource="clients" id={client.id}>
                  {client.name}
                </RecordLink>,
              ]
            : []
        }
        chips={
          <>
            <EnumChip list="ComplaintStatus" word={complaint.status} />
            <DueDay day={complaint.concludeBy} list="ClockState" state={complaint.concludeState} />
          </>
        }
        actions={<ComplaintVerbs complaint={complaint} />}
      />
      <NextSteps id={complaint.id} />
      <Section title={section('complaint')}>
        <Facts>
          <Fact source="complainant">
            <EnumText list="ComplainantKind" word={complaint.complainant} />
          </Fact>
          <Fact source="receivedOn">
            <Day value={complaint.receivedOn} relative="plain" />
          </Fact>
          <Fact source="acknowledgeBy">
            <DueDay day={complaint.acknowledgeBy} list="ClockState" state={complaint.acknowledgeState} />
          </Fact>
          <Fact source="handler">{complaint.handler?.name}</Fact>
          <Fact source="summary" wide>
            {complaint.summary}
          </Fact>
        </Facts>
      </Section>
      {source && (
        <Section title={section('source')}>
          <Facts>
            <Fact source="name">{source.name}</Fact>
            <Fact source="contact">{source.contact}</Fact>
            <Fact source="words" wide>
              {source.words}
            </Fact>
          </Facts>
        </Section>
      )}
      <Handling complaint={complaint} />
    </>
  );
}

function Handling({ complaint }: { readonly complaint: ComplaintRecord }) {
  const translate = useTranslate();
  const { toldClientOn, findings, closedOn } = complaint;
  if (!(toldClientOn ?? findings ?? closedOn)) return null;
  return (
    <Section title={translate('resources.complaints.sections.handling')}>
      <Facts>
        {toldClientOn && (
          <Fact source="toldClientOn">
            <Day value={toldClientOn} />
          </Fact>
        )}
        {toldClientOn && (
          <Fact source="toldClient" wide>
            {complaint.toldClient}
          </Fact>
        )}
        {findings && (
          <Fact source="findings" wide>
            {findings}
          </Fact>
        )}
        {closedOn && <Closure complaint={complaint} />}
      </Facts>
    </Section>
  );
}

function Closure({ complaint }: { readonly complaint: ComplaintRecord }) {
  const { isSubstantiated, measure, audit } = complaint;
  return (
    <>
      {isSubstantiated !== null && (
        <Fact source="isSubstantiated">
          <YesNo value={isSubstantiated} />
        </Fact>
      )}
      {measure && (
        <Fact source="measure">
          <EnumText list="ComplaintMeasure" word={measure} />
        </Fact>
      )}
      {audit && (
        <Fact source="audit">
          <RecordLink resource="audits" id={audit.id}>
            {audit.number}
          </RecordLink>
        </Fact>
      )}
      <Fact source="closedOn">
        <Day value={complaint.closedOn} />
      </Fact>
      <Fact source="closedBy">{complaint.closedBy?.name}</Fact>
      <Fact source="outcome" wide>
        {complaint.outcome}
      </Fact>
    </>
  );
}
