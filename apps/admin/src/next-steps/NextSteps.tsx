import { Box, Collapse, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { either } from '../shared/listed.js';
import { StatusChip } from '../shared/StatusChip.js';
import { reasonOf } from '../verbs/form-errors.js';
import { ReasonList } from '../verbs/ReasonList.js';
import type { NextStep } from './next-step.documents.js';
import { useNextSteps } from './useBlockers.js';

/** Ways out of a record, which are no step forward. */
const WAYS_OUT: readonly string[] = ['abandonApplication', 'cancelAudit'];

/** Height of the section with one step, in pixels. */
const ONE_STEP = 35;

/**
 * What takes a record on: each step, who may take it, and of one's own what still stands against it. Nothing for a
 * record that has come to its end.
 */
export function NextSteps({ id, hasEnded = false }: { readonly id: string; readonly hasEnded?: boolean }) {
  const translate = useTranslate();
  const { data, isPending } = useNextSteps(id);
  const steps = (data?.nextActions ?? []).filter(({ verb, moves }) => moves && !WAYS_OUT.includes(verb));
  // Room for one step, so that the page does not move under the hand when it comes.
  if (isPending) return hasEnded ? null : <Box sx={{ height: ONE_STEP, mb: 2 }} />;
  if (steps.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={translate('nextSteps.title')}
      sx={{ display: 'flex', gap: 1.5, mb: 2, pl: 1.5, py: 0.5, borderLeft: 3, borderColor: 'primary.main' }}
    >
      <Typography variant="body2" color="textSecondary" sx={{ flex: 'none', pt: '2px' }}>
        {translate('nextSteps.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5, minWidth: 0 }}>
        {steps.map((step) => (
          <Step key={step.verb} step={step} />
        ))}
      </Box>
    </Box>
  );
}

function Step({ step: { verb, roles, mine, blockers } }: { readonly step: NextStep }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const who = either(roles.map((role) => translate(`enums.AccountRole.${role}`)));
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.25, alignItems: 'center' }}>
        <Typography variant="body1" component="span" sx={{ fontWeight: 600 }}>
          {translate(`verbs.${verb}.name`)}
        </Typography>
        {mine && blockers.length === 0 && <StatusChip tone="good">{translate('nextSteps.ready')}</StatusChip>}
        {!mine && (
          <Typography variant="body2" component="span" color="textSecondary">
            {translate('nextSteps.by', { who })}
          </Typography>
        )}
        {blockers.length > 0 && (
          <Link component="button" type="button" variant="body2" aria-expanded={open} onClick={() => setOpen(!open)}>
            {translate('nextSteps.blocked', { smart_count: blockers.length })}
          </Link>
        )}
      </Box>
      <Collapse in={open} unmountOnExit>
        <Box sx={{ py: 1 }}>
          <ReasonList reasons={blockers.map(reasonOf)} />
        </Box>
      </Collapse>
    </Box>
  );
}
