import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EnumText } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { ChangeLineDialog } from './ChangeLineDialog.js';
import { ClientOfLine } from './ProposedTeams.js';
import type { ProposalLine } from './proposal.documents.js';

interface UncoveredAuditsProps {
  readonly lines: readonly ProposalLine[];
  readonly isOpen: boolean;
}

/** The audits that nobody was found for, each with what it lacks and the rules that kept people off. */
export function UncoveredAudits({ lines, isOpen }: UncoveredAuditsProps) {
  const translate = useTranslate();
  const [changing, setChanging] = useState<ProposalLine | null>(null);
  return (
    <>
      <Rows
        rows={lines}
        columns={[
          { source: 'client', render: (line) => <ClientOfLine line={line} /> },
          { source: 'dueOn', short: true, render: ({ surveillance }) => surveillance?.dueOn },
          { source: 'reasons', render: (line) => <ReasonsOfLine line={line} /> },
          { source: 'bindingRules', render: (line) => <RulesOfLine line={line} /> },
          ...(isOpen
            ? [
                {
                  source: 'audit',
                  render: (line: ProposalLine) =>
                    line.reasons.includes('NO_TIME') ? null : (
                      <Button size="small" variant="text" aria-haspopup="dialog" onClick={() => setChanging(line)}>
                        {translate('verbs.changeProposalLine.name')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {changing && <ChangeLineDialog line={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

function ReasonsOfLine({ line: { reasons, missingCodes } }: { readonly line: ProposalLine }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {reasons.map((reason) => (
        <li key={reason}>
          <EnumText list="UncoveredReason" word={reason} />
          {reason === 'CODE_NOT_HELD' && ` ${missingCodes.join(' ')}`}
        </li>
      ))}
    </Box>
  );
}

function RulesOfLine({ line: { bindingRules } }: { readonly line: ProposalLine }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {bindingRules.map(({ code, title, clause, people }) => (
        <li key={code}>
          {translate('resources.proposals.bindingRule', { title, smart_count: people })}
          <Box sx={{ color: 'text.secondary', fontSize: 12.5 }}>{clause}</Box>
        </li>
      ))}
    </Box>
  );
}
