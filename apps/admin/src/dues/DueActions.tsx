import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { DueRow } from './due.documents.js';
import { ProposeDates } from './ProposeDates.js';
import { SendNotices } from './SendNotices.js';

interface DueActionsProps {
  /** What was chosen. */
  readonly rows: readonly DueRow[];
  /** Whether the reader plans audits, and whether he tells clients. */
  readonly mayPlan: boolean;
  readonly mayTell: boolean;
  readonly onDone: () => void;
}

/** What can be done with some rows together: days and teams proposed, people assigned, clients told. */
export function DueActions({ rows, mayPlan, mayTell, onDone }: DueActionsProps) {
  const translate = useTranslate();
  return (
    <>
      {mayPlan && <ProposeDates rows={rows} />}
      {mayPlan && (
        <Button component={Link} to="/planning" variant="outlined" size="small">
          {translate('resources.dues.assign')}
        </Button>
      )}
      {mayTell && <SendNotices rows={rows} onDone={onDone} />}
    </>
  );
}
