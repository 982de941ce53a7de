import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { sayError } from '../data-provider/api-error.js';
import { reasonOf } from '../verbs/form-errors.js';
import type { Reason } from '../verbs/form-errors.js';
import { Outcomes } from '../verbs/Outcomes.js';
import { runVerb } from '../verbs/run-verb.js';
import { SEND_DUE_NOTICE } from './due.documents.js';
import type { DueRow } from './due.documents.js';

/** What became of one notice. */
interface Outcome {
  readonly row: DueRow;
  readonly reasons: readonly Reason[];
}

interface SendNoticesProps {
  readonly rows: readonly DueRow[];
  readonly onDone: () => void;
}

/** Tells the clients of the chosen rows, one letter after the other, and says of each what came of it. */
export function SendNotices({ rows, onDone }: SendNoticesProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const [stage, setStage] = useState<'asks' | 'runs' | 'told'>('asks');
  const send = async () => {
    setStage('runs');
    try {
      for (const row of rows) {
        const outcome = await runVerb(SEND_DUE_NOTICE, { dueItemId: row.id });
        const reasons = outcome.done ? [] : outcome.refusals.map(reasonOf);
        setOutcomes((before) => [...(before ?? []), { row, reasons }]);
      }
    } catch (failed) {
      const { key, values } = sayError(failed);
      notify(key, { type: 'error', messageArgs: { ...values } });
    } finally {
      setStage('told');
      void queries.invalidateQueries({ queryKey: ['dues'] });
    }
  };
  const close = () => {
    if (stage === 'told') onDone();
    setOutcomes(null);
    setStage('asks');
  };
  return (
    <>
      <Button variant="outlined" size="small" aria-haspopup="dialog" onClick={() => setOutcomes([])}>
        {translate('resources.dues.remind', { smart_count: rows.length })}
      </Button>
      {outcomes && (
        <Dialog
          open
          maxWidth="sm"
          fullWidth
          aria-labelledby="remind-title"
          {...(stage === 'runs' ? {} : { onClose: close })}
        >
          <DialogTitle id="remind-title" component="h2">
            {translate('resources.dues.remind', { smart_count: rows.length })}
          </DialogTitle>
          <DialogContent>
            {stage === 'asks' && <Typography>{translate('verbs.sendDueNotice.explain')}</Typography>}
            {stage === 'runs' && (
              <LinearProgress
                variant="determinate"
                value={(100 * outcomes.length) / rows.length}
                aria-label={translate('verbs.sendDueNotice.name')}
                sx={{ mb: 1.5 }}
              />
            )}
            {stage !== 'asks' && <SentOutcomes outcomes={outcomes} />}
          </DialogContent>
          <DialogActions>
            <Button disabled={stage === 'runs'} onClick={close}>
              {translate(stage === 'asks' ? 'ra.action.cancel' : 'ra.action.close')}
            </Button>
            {stage === 'asks' && (
              <Button variant="contained" onClick={() => void send()}>
                {translate('verbs.sendDueNotice.name')}
              </Button>
            )}
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

function SentOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const translate = useTranslate();
  const refused = outcomes.filter(({ reasons }) => reasons.length > 0);
  return (
    <Outcomes
      sum={translate('resources.dues.reminded', {
        smart_count: outcomes.length - refused.length,
        refused: refused.length,
      })}
      refused={refused.map(({ row, reasons }) => ({
        id: row.id,
        title: `${translate(`enums.DueKind.${row.kind}`)} · ${row.client?.name ?? row.label}`,
        reasons,
      }))}
    />
  );
}
