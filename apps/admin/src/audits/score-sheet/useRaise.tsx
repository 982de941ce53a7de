import { Box } from '@mui/material';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { RaiseNonconformity } from '../../nonconformities/RaiseNonconformity.js';
import { ShareNonconformity } from '../../nonconformities/ShareNonconformity.js';
import { RecordLink } from '../../shared/RecordLink.js';
import type { Special } from './answers.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import type { Leaf } from './tree.js';

interface RaiseActions {
  readonly lossAction: (leaf: Leaf) => ReactNode;
  readonly deductionAction: (item: Special) => ReactNode;
}

/** What can be done about a lost point: the nonconformities it led to, or the way to raise one. */
export function useRaise({ audit, evaluation }: ScoreSheetRecord): RaiseActions {
  const lossAction = useCallback(
    ({ code }: Leaf) => {
      const raised = audit.nonconformities.filter(({ criteria }) =>
        criteria.some((each) => each.criterion === code && each.evaluation === evaluation),
      );
      const open = audit.nonconformities.filter(({ status }) => status === 'OPEN');
      return (
        <Follow raised={raised}>
          <RaiseNonconformity auditId={audit.id} evaluation={evaluation} criterion={code} />
          <ShareNonconformity open={open} evaluation={evaluation} criterion={code} />
        </Follow>
      );
    },
    [audit, evaluation],
  );
  const deductionAction = useCallback(
    ({ id }: Special) => {
      if (id === null) return null;
      const raised = audit.nonconformities.filter((each) => each.specialDeductionId === id);
      return (
        <Follow raised={raised}>
          <RaiseNonconformity auditId={audit.id} specialDeductionId={id} />
        </Follow>
      );
    },
    [audit],
  );
  return { lossAction, deductionAction };
}

interface FollowProps {
  readonly raised: ScoreSheetRecord['audit']['nonconformities'];
  readonly children: ReactNode;
}

function Follow({ raised, children }: FollowProps) {
  return (
    <Box sx={{ display: 'flex', gap: 1, fontSize: 12.5, '& .MuiButton-root': { p: 0, fontSize: 12.5 } }}>
      {raised.length === 0
        ? children
        : raised.map(({ id, number }) => (
            <RecordLink key={id} resource="nonconformities" id={id}>
              NC-{number}
            </RecordLink>
          ))}
    </Box>
  );
}
