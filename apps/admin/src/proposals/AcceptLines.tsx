import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { sayError } from '../data-provider/api-error.js';
import { reasonOf } from '../verbs/form-errors.js';
import type { Reason } from '../verbs/form-errors.js';
import { Outcomes } from '../verbs/Outcomes.js';
import { runVerb } from '../verbs/run-verb.js';
import { ACCEPT_PROPOSAL_LINE } from './proposal.documents.js';
import type { ProposalLine } from './proposal.documents.js';

interface AcceptLinesProps {
  /** Lines that can still be taken up. */
  readonly lines: readonly ProposalLine[];
  readonly chosen: ReadonlySet<string>;
  readonly onDone: () => void;
}

/** What became of one line. */
interface LineOutcome {
  readonly line: ProposalLine;
  readonly reasons: readonly Reason[];
}

/** Takes up the chosen lines, or all of them, one after the other, and tells line by line what came of it. */
export function AcceptLines({ lines, chosen, onDone }: AcceptLinesProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [outcomes, setOutcomes] = useState<readonly LineOutcome[] | null>(null);
  const [isRunning, setRunning] = useState(false);
  const wanted = chosen.size > 0 ? lines.filter(({ id }) => chosen.has(id)) : lines;
  const accept = async () => {
    setRunning(true);
    setOutcomes([]);
    try {
      for (const line of wanted) {
        const outcome = await runVerb(ACCEPT_PROPOSAL_LINE, {
          proposalLineId: line.id,
          expectedVersion: line.version,
        });
        const reasons = outcome.done ? [] : outcome.refusals.map(reasonOf);
        setOutcomes((before) => [...(before ?? []), { line, reasons }]);
      }
    } catch (failed) {
      const { key, values } = sayError(failed);
      notify(key, { type: 'error', messageArgs: { ...values } });
    } finally {
      setRunning(false);
      refresh();
    }
  };
  const close = () => {
    setOutcomes(null);
    onDone();
  };
  return (
    <>
      <Button variant="contained" aria-haspopup="dialog" onClick={() => void accept()}>
        {translate('resources.proposals.accept', { smart_count: wanted.length })}
      </Button>
      {outcomes && (
        <Dialog open maxWidth="sm" fullWidth aria-labelledby="accept-title" {...(isRunning ? {} : { onClose: close })}>
          <DialogTitle id="accept-title" component="h2">
            {translate('verbs.acceptProposalLine.name')}
          </DialogTitle>
          <DialogContent>
            <LinearProgress
              variant="determinate"
              value={(100 * outcomes.length) / Math.max(1, wanted.length, outcomes.length)}
              aria-label={translate('verbs.acceptProposalLine.name')}
              sx={{ mb: 1.5, visibility: isRunning ? 'visible' : 'hidden' }}
            />
            <AcceptedOutcomes outcomes={outcomes} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" disabled={isRunning} onClick={close}>
              {translate('ra.action.close')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

function AcceptedOutcomes({ outcomes }: { readonly outcomes: readonly LineOutcome[] }) {
  const translate = useTranslate();
  const refused = outcomes.filter(({ reasons }) => reasons.length > 0);
  return (
    <Outcomes
      sum={translate('resources.proposals.acceptedCount', {
        smart_count: outcomes.length - refused.length,
        refused: refused.length,
      })}
      refused={refused.map(({ line, reasons }) => ({ id: line.id, title: line.client.name, reasons }))}
    />
  );
}
