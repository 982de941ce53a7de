import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NextSteps } from '../next-steps/NextSteps.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { Rail } from '../audits/Rail.js';
import type { RailStep } from '../audits/Rail.js';
import { Answers } from './Answers.js';
import { Climbed } from './Climbed.js';
import { Files, filesOf } from './Files.js';
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
            <Climbed rung={found.overdueRung} />
          </>
        }
        actions={<NonconformityVerbs found={found} />}
      />
      <NextSteps id={found.id} />
      <Rail steps={stepsOf(found)} label={section('life')} />
      <Section title={section('found')}>
        <Facts>
          <Fact source="criterion" wide>
            <NamedCriteria found={found} />
          </Fact>
          <Fact source="raisedOn">
            <Day value={found.raisedOn} />
          </Fact>
          <Fact source="dueOn">
            <Day value={found.dueOn} relative={found.closedOn ? 'plain' : 'due'} />
          </Fact>
          {found.verifyBy && (
            <Fact source="verifyBy">
              <Day value={found.verifyBy} relative={found.verifiedOn ? 'plain' : 'due'} />
            </Fact>
          )}
          {found.escalatedOn && (
            <Fact source="escalated" wide>
              <Day value={found.escalatedOn} /> {found.escalationReason}
            </Fact>
          )}
          <Fact source="statement" wide>
            {found.statement}
          </Fact>
          <Fact source="evidence" wide>
            {found.evidence}
          </Fact>
          <Files files={filesOf(found, 'FINDING')} />
        </Facts>
      </Section>
      <Answers found={found} />
      {found.verifiedOn && (
        <Section title={section('verification')}>
          <Facts>
            <Fact source="verifiedBy">{found.verifiedBy?.name}</Fact>
            <Fact source="verifiedOn">
              <Day value={found.verifiedOn} />
            </Fact>
            <Fact source="verificationMethod">
              <EnumText list="VerificationMethod" word={found.verificationMethod} />
            </Fact>
            <Fact source="verification" wide>
              {found.verification}
            </Fact>
            <Files files={filesOf(found, 'VERIFICATION')} />
          </Facts>
        </Section>
      )}
    </>
  );
}

/** Every criterion it names, with its title; a special deduction where it names none. */
function NamedCriteria({ found }: { readonly found: NonconformityRecord }) {
  const translate = useTranslate();
  const say = useBilingual();
  if (found.criteria.length === 0) return <>{translate('resources.nonconformities.fromDeduction')}</>;
  return (
    <>
      {found.criteria.map(({ evaluation, criterion, title }) => (
        <Box key={`${evaluation} ${criterion}`} component="span" sx={{ display: 'block' }}>
          {criterion} {title && say(title)}
        </Box>
      ))}
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
