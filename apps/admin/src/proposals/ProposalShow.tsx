import { Alert } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { Whole } from '../shared/numbers.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AcceptLines } from './AcceptLines.js';
import { LoadChart } from './LoadChart.js';
import { ProposedTeams } from './ProposedTeams.js';
import { DISCARD_PROPOSAL } from './proposal.documents.js';
import type { ProposalRecord } from './proposal.documents.js';
import { loadOf } from './proposal-load.js';
import { UncoveredAudits } from './UncoveredAudits.js';

/** One proposal: who would audit what and when, how even that is, what is left over and why. */
export function ProposalShow() {
  return <RecordPage<ProposalRecord>>{(proposal) => <ProposalFile proposal={proposal} />}</RecordPage>;
}

function ProposalFile({ proposal }: { readonly proposal: ProposalRecord }) {
  const translate = useTranslate();
  const mayPlan = usePermission('audit:plan');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const teams = proposal.lines.filter(({ startsOn }) => startsOn !== null);
  const left = proposal.lines.filter(({ startsOn }) => startsOn === null);
  const open = teams.filter(({ acceptedOn }) => acceptedOn === null);
  const isOpen = proposal.status === 'DRAFT' && mayPlan;
  return (
    <>
      <RecordHeader
        title={proposal.number}
        chips={<EnumChip list="ProposalStatus" word={proposal.status} />}
        actions={isOpen && <Discard proposal={proposal} />}
      />
      <Figures proposal={proposal} covered={teams.length} uncovered={left.length} />
      <Section
        title={translate('resources.proposals.sections.teams')}
        flush
        actions={
          isOpen && open.length > 0 && <AcceptLines lines={open} chosen={chosen} onDone={() => setChosen(new Set())} />
        }
      >
        <ProposedTeams lines={teams} isOpen={isOpen} chosen={chosen} onChoose={setChosen} />
      </Section>
      {left.length > 0 && (
        <Section title={translate('resources.proposals.sections.uncovered')} flush>
          <UncoveredAudits lines={left} isOpen={isOpen} />
        </Section>
      )}
      {teams.length > 0 && <LoadChart load={loadOf(teams)} />}
    </>
  );
}

interface FiguresProps {
  readonly proposal: ProposalRecord;
  readonly covered: number;
  readonly uncovered: number;
}

function Figures({ proposal, covered, uncovered }: FiguresProps) {
  const translate = useTranslate();
  const { lines, programme, isBest } = proposal;
  const travel = lines.flatMap(({ seats }) => seats).reduce((sum, { travelKm }) => sum + travelKm, 0);
  return (
    <Section>
      <Facts>
        <Fact source="span">
          <Day value={proposal.startsOn} /> – <Day value={proposal.endsOn} />
        </Fact>
        <Fact source="programme">
          {programme ? <ProgrammeName programme={programme} /> : translate('resources.proposals.allProgrammes')}
        </Fact>
        <Fact source="proposedOn">
          <Day value={proposal.proposedOn} /> {proposal.proposedBy?.name}
        </Fact>
        <Fact source="covered">
          {translate('resources.proposals.coveredOf', { covered, all: covered + uncovered })}
        </Fact>
        <Fact source="travelKm">
          <Whole value={travel} />
        </Fact>
      </Facts>
      <Alert severity="info" icon={false} sx={{ mt: 1.5 }}>
        {translate(isBest ? 'resources.proposals.best' : 'resources.proposals.bestFound')}
      </Alert>
    </Section>
  );
}

function Discard({ proposal: { id, version } }: { readonly proposal: ProposalRecord }) {
  return (
    <VerbButton
      verb="discardProposal"
      document={DISCARD_PROPOSAL}
      permission="audit:plan"
      tone="danger"
      toInput={() => ({ assignmentProposalId: id, expectedVersion: version })}
    />
  );
}
