import { Box, Button, Checkbox } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Province } from '../shared/codes.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { PersonDays, Whole } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { StatusChip } from '../shared/StatusChip.js';
import { ChangeLineDialog } from './ChangeLineDialog.js';
import type { ProposalLine } from './proposal.documents.js';

interface ProposedTeamsProps {
  readonly lines: readonly ProposalLine[];
  readonly isOpen: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The audits that have a team, each to be changed or chosen as long as it was not taken up. */
export function ProposedTeams({ lines, isOpen, chosen, onChoose }: ProposedTeamsProps) {
  const [changing, setChanging] = useState<ProposalLine | null>(null);
  return (
    <>
      <Rows
        rows={lines}
        empty="resources.proposals.noTeams"
        columns={[
          {
            source: 'client',
            render: (line) => <ClientOfLine line={line} chosen={chosen} onChoose={isOpen ? onChoose : null} />,
          },
          { source: 'on', short: true, render: (line) => <DaysOfLine line={line} /> },
          { source: 'team', render: (line) => <TeamOfLine line={line} /> },
          { source: 'personDays', align: 'right', render: ({ personDays }) => <PersonDays value={personDays} /> },
          {
            source: 'travelKm',
            align: 'right',
            render: ({ seats }) => <Whole value={seats.reduce((sum, each) => sum + each.travelKm, 0)} />,
          },
          {
            source: 'audit',
            short: true,
            render: (line) => <StateOfLine line={line} onChange={isOpen ? () => setChanging(line) : null} />,
          },
        ]}
      />
      {changing && <ChangeLineDialog line={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

/** Whose audit it is and what for, with its box to choose it by. */
export function ClientOfLine({
  line,
  chosen,
  onChoose,
}: {
  readonly line: ProposalLine;
  readonly chosen?: ReadonlySet<string>;
  readonly onChoose?: ((chosen: ReadonlySet<string>) => void) | null;
}) {
  const translate = useTranslate();
  const { client, kind, surveillance, certification } = line;
  const mayChoose = chosen && onChoose && line.acceptedOn === null;
  const toggle = () => {
    if (!chosen || !onChoose) return;
    onChoose(chosen.has(line.id) ? new Set([...chosen].filter((id) => id !== line.id)) : new Set([...chosen, line.id]));
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
      {mayChoose && (
        <Checkbox
          size="small"
          checked={chosen.has(line.id)}
          onChange={toggle}
          sx={{ p: 0.25 }}
          slotProps={{ input: { 'aria-label': translate('resources.proposals.choose', { client: client.name }) } }}
        />
      )}
      <div>
        <RecordLink resource="certifications" id={certification.id}>
          {client.name}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: 13 }}>
          <Province code={client.provinceCode} /> · <EnumText list="AuditKind" word={kind} />
          {surveillance && ` ${surveillance.number}`} · {certification.technicalCodes.join(' ')}
        </Box>
      </div>
    </Box>
  );
}

function DaysOfLine({ line: { startsOn, endsOn, surveillance } }: { readonly line: ProposalLine }) {
  const translate = useTranslate();
  return (
    <>
      <Day value={startsOn} />
      {endsOn !== startsOn && (
        <>
          {' – '}
          <Day value={endsOn} />
        </>
      )}
      {surveillance && (
        <Box sx={{ color: 'text.secondary', fontSize: 13 }}>
          {translate('resources.proposals.dueOn', { day: surveillance.dueOn })}
        </Box>
      )}
    </>
  );
}

function TeamOfLine({ line: { seats } }: { readonly line: ProposalLine }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {seats.map(({ id, role, person }) => (
        <li key={id}>
          {person.name}{' '}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
            <EnumText list="TeamRole" word={role} />
          </Box>
        </li>
      ))}
    </Box>
  );
}

function StateOfLine({ line, onChange }: { readonly line: ProposalLine; readonly onChange: (() => void) | null }) {
  const translate = useTranslate();
  const { audit, acceptedOn } = line;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      {acceptedOn && <StatusChip tone="good">{translate('resources.proposals.accepted')}</StatusChip>}
      {audit && (
        <RecordLink resource="audits" id={audit.id}>
          {audit.number}
        </RecordLink>
      )}
      {!acceptedOn && onChange && (
        <Button size="small" variant="text" aria-haspopup="dialog" onClick={onChange}>
          {translate('verbs.changeProposalLine.name')}
        </Button>
      )}
    </Box>
  );
}
