import { required, TextInput } from 'react-admin';
import { VerbButton } from '../verbs/VerbButton.js';
import { DISMISS_PROPOSAL } from './due.documents.js';
import type { DueDetail } from './due.documents.js';

const needed = required();

interface DismissProposalProps {
  readonly item: DueDetail;
  readonly onDone: () => void;
}

/** Where a suspension is proposed that need not be taken, lets whoever decides say why it is not. */
export function DismissProposal({ item, onDone }: DismissProposalProps) {
  if (!item.proposedOn || item.consequence !== 'SUSPENSION_PROPOSED' || item.regime !== 'CLASSIC') return null;
  return (
    <VerbButton
      verb="dismissProposal"
      document={DISMISS_PROPOSAL}
      permission="decision:take"
      toInput={({ reason }: { reason: string }) => ({ dueItem: item.id, reason })}
      onDone={onDone}
    >
      <TextInput source="reason" label="resources.dues.fields.reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}
