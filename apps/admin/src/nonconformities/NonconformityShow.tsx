import { useTranslate } from 'react-admin';
import { NextSteps } from '../next-steps/NextSteps.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { Rail } from '../audits/Rail.js';
import type { RailStep } from '../audits/Rail.js';
import { NonconformityVerbs } from './NonconformityVerbs.js';
import type { NonconformityRecord } from './nonconformity.documents.js';

/** One nonconformity: what is not met, what the client does about it, and whether that worked. */
export function NonconformityShow() {
  return <RecordPage<NonconformityRecord>>{(found) => <NonconformityFile found={found} />}</RecordPage>;
}

function NonconformityFile({ found }: { readonly found: NonconformityRecord }) {
  const translate = useTranslate();
  const section = (name: string) => translate(`resources.nonconformities.sections.${name}`);
  return (
    <>
      <RecordHeader
        title={`NC-${found.number} · ${found.client.name}`}
        over={[
          <RecordLink key="audit" resource="audits" id={found.audit.id}>
            {found.audit.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <EnumChip list="NonconformityGrade" word={found.grade} />
            <EnumChip list="NonconformityStatus" word={found.status} />
            <DueDay day={found.dueOn} list="ClockState" state={found.dueState} />
          </>
        }
        actions={<NonconformityVerbs found={found} />}
      />
      <NextSteps id={found.id} />
      <Rail steps={stepsOf(found)} label={section('life')} />
      <Section title={section('found')}>
        <Facts>
          <Fact source="criterion">
            {found.criterion ?? (found.specialDeductionId && translate('resources.nonconformities.fromDeduction'))}
          </Fact>
          <Fact source="raisedOn">
            <Day value={found.raisedOn} />
          </Fact>
          <Fact source="dueOn">
            <Day value={found.dueOn} relative={found.closedOn ? 'plain' : 'due'} />
          </Fact>
          <Fact source="statement" wide>
            {found.statement}
          </Fact>
          <Fact source="evidence" wide>
            {found.evidence}
          </Fact>
        </Facts>
      </Section>
      {(found.answeredOn ?? found.returnReason) && (
        <Section title={section('answer')}>
          <Facts>
            {found.returnReason && (
              <Fact source="returnReason" wide>
                {found.returnReason}
              </Fact>
            )}
            <Fact source="cause" wide>
              {found.cause}
            </Fact>
            <Fact source="correction" wide>
              {found.correction}
            </Fact>
            <Fact source="correctiveAction" wide>
              {found.correctiveAction}
            </Fact>
          </Facts>
        </Section>
      )}
      {found.verifiedOn && (
        <Section title={section('verification')}>
          <Facts>
            <Fact source="verifiedBy">{found.verifiedBy?.name}</Fact>
            <Fact source="verifiedOn">
              <Day value={found.verifiedOn} />
            </Fact>
            <Fact source="verification" wide>
              {found.verification}
            </Fact>
          </Facts>
        </Section>
      )}
    </>
  );
}

function stepsOf(found: NonconformityRecord): readonly RailStep[] {
  const days = {
    raised: found.raisedOn,
    answered: found.answeredOn,
    accepted: found.acceptedOn,
    verified: found.verifiedOn,
    closed: found.closedOn,
  };
  const steps = Object.entries(days);
  const next = steps.findIndex(([, day]) => !day);
  return steps.map(([name, day], index) => ({
    name: `resources.nonconformities.steps.${name}`,
    day: day ?? null,
    state: day ? 'done' : index === next ? 'next' : 'later',
  }));
}
