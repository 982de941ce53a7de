import { useTranslate } from 'react-admin';
import { Rail } from '../audits/Rail.js';
import type { RailStep } from '../audits/Rail.js';
import { NextSteps } from '../next-steps/NextSteps.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { AppealNotes } from './AppealNotes.js';
import { AppealAgainst, AppealFollowUp } from './AppealMatter.js';
import { AppealVerbs } from './AppealVerbs.js';
import type { AppealRecord } from './appeal.documents.js';

/** One appeal: what it is against, how it was handled and by whom, and how it ended. */
export function AppealShow() {
  return <RecordPage<AppealRecord>>{(appeal) => <AppealFile appeal={appeal} />}</RecordPage>;
}

function AppealFile({ appeal }: { readonly appeal: AppealRecord }) {
  const translate = useTranslate();
  const section = (name: string) => translate(`resources.appeals.sections.${name}`);
  return (
    <>
      <RecordHeader
        title={`${appeal.number} · ${appeal.client.name}`}
        over={[
          <RecordLink key="client" resource="clients" id={appeal.client.id}>
            {appeal.client.name}
          </RecordLink>,
        ]}
        chips={
          <>
            <EnumChip list="AppealStatus" word={appeal.status} />
            <DueDay day={appeal.concludeBy} list="ClockState" state={appeal.concludeState} />
          </>
        }
        actions={<AppealVerbs appeal={appeal} />}
      />
      <NextSteps id={appeal.id} />
      <Rail steps={stepsOf(appeal)} label={section('life')} />
      <Section title={section('appeal')}>
        <Facts>
          <Fact source="against">
            <AppealAgainst appeal={appeal} />
          </Fact>
          <Fact source="filedOn">
            <Day value={appeal.filedOn} relative="plain" />
          </Fact>
          <Fact source="acknowledgeBy">
            <DueDay day={appeal.acknowledgeBy} list="ClockState" state={appeal.acknowledgeState} />
          </Fact>
          <Fact source="handler">{appeal.handler?.name}</Fact>
          <Fact source="recordedBy">{appeal.recordedBy?.name}</Fact>
          <Fact source="grounds" wide>
            {appeal.grounds}
          </Fact>
          {appeal.lateReason && (
            <Fact source="lateReason" wide>
              {appeal.lateReason}
            </Fact>
          )}
        </Facts>
      </Section>
      {appeal.endedOn && appeal.outcomeReason && <Outcome appeal={appeal} />}
      <AppealNotes appeal={appeal} />
      {appeal.findings.length > 0 && (
        <Section title={section('findings')} flush>
          <Rows
            rows={appeal.findings}
            columns={[
              { source: 'proposedOn', render: ({ proposedOn }) => <Day value={proposedOn} /> },
              { source: 'investigator', render: ({ investigator }) => investigator?.name },
              { source: 'proposal', render: ({ proposal }) => <EnumText list="AppealOutcome" word={proposal} /> },
              { source: 'findings', render: ({ text }) => text },
            ]}
          />
        </Section>
      )}
    </>
  );
}

function Outcome({ appeal }: { readonly appeal: AppealRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.appeals.sections.outcome')}>
      <Facts>
        <Fact source="status">
          <EnumChip list="AppealStatus" word={appeal.status} />
        </Fact>
        <Fact source="endedOn">
          <Day value={appeal.endedOn} relative="plain" />
        </Fact>
        <Fact source="decidedBy">{appeal.decidedBy?.name}</Fact>
        {appeal.consequence && (
          <Fact source="consequence">
            <EnumText list="AppealConsequence" word={appeal.consequence} />
          </Fact>
        )}
        {appeal.consequence && (
          <Fact source="followUp">
            <AppealFollowUp appeal={appeal} />
          </Fact>
        )}
        <Fact source="outcomeReason" wide>
          {appeal.outcomeReason}
        </Fact>
      </Facts>
    </Section>
  );
}

const ORDER = ['RECEIVED', 'ACKNOWLEDGED', 'INVESTIGATED', 'PROPOSED'] as const;

function stepsOf({ status, filedOn, acknowledgedOn, findings, endedOn }: AppealRecord): readonly RailStep[] {
  const days = {
    filed: filedOn,
    acknowledged: acknowledgedOn,
    investigated: findings[0]?.proposedOn ?? null,
    decided: endedOn,
  };
  const reached = endedOn ? 4 : status === 'PROPOSED' ? 3 : Math.min(ORDER.indexOf(status as 'RECEIVED') + 1, 2);
  return Object.entries(days).map(([name, day], index) => ({
    name: `resources.appeals.steps.${name}`,
    day: index < reached ? day : null,
    state: index < reached ? 'done' : index === reached ? 'next' : 'later',
  }));
}
