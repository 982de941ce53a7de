import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CheckList } from '../decisions/CheckList.js';
import type { LookedAt } from '../decisions/CheckList.js';
import { StatusChip } from './StatusChip.js';

interface CandidateRowProps {
  readonly candidate: {
    readonly person: { readonly name: string };
    readonly eligible: boolean;
    readonly checks: readonly LookedAt[];
  };
  /** What is said beside the name. */
  readonly about: ReactNode;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

/** Somebody who might take the seat: at a press, or with every reason why not. */
export function CandidateRow({ candidate, about, busy, onChoose }: CandidateRowProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { person, eligible, checks } = candidate;
  const failed = checks.filter(({ passed }) => !passed).length;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }} data-eligible={eligible}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 160px' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {person.name}
          </Box>{' '}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
            {about}
          </Box>
        </Box>
        <StatusChip tone={eligible ? 'good' : 'bad'}>
          {translate(eligible ? 'resources.audits.eligible' : 'resources.audits.ineligible', { smart_count: failed })}
        </StatusChip>
        <Link
          component="button"
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          sx={{ fontSize: 13 }}
        >
          {translate(open ? 'resources.audits.hideChecks' : 'resources.audits.showChecks')}
        </Link>
        <Button variant={eligible ? 'contained' : 'outlined'} disabled={!eligible || busy} onClick={onChoose}>
          {translate('resources.audits.assign')}
        </Button>
      </Box>
      {open && (
        <Box sx={{ pt: 1 }}>
          <CheckList checks={checks} />
        </Box>
      )}
    </Box>
  );
}
