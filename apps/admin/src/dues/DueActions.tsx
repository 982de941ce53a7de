import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import type { DueRow } from './due.documents.js';
import { ProposeDates } from './ProposeDates.js';
import { SendNotices } from './SendNotices.js';

interface DueActionsProps {
  /** What was chosen. */
  readonly rows: readonly DueRow[];
  readonly onDone: () => void;
}

/** What can be done with some rows together: days and teams proposed, people assigned, clients told. */
export function DueActions({ rows, onDone }: DueActionsProps) {
  const translate = useTranslate();
  const mayPlan = usePermission('audit:plan');
  const mayTell = usePermission('contact:keep');
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
