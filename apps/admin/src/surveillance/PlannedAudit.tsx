import { Link as MuiLink } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Dash } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import type { SurveillanceRow } from './surveillance.documents.js';

type Planned = Pick<SurveillanceRow, 'id' | 'isCurrent' | 'audits'>;

/** The audit that is to complete a surveillance, or the way to plan one. */
export function PlannedAudit({ activity }: { readonly activity: Planned }) {
  const audit = activity.audits.find(({ status }) => status !== 'CANCELLED');
  if (audit)
    return (
      <RecordLink resource="audits" id={audit.id}>
        {audit.number}
      </RecordLink>
    );
  return activity.isCurrent ? <PlanLink id={activity.id} /> : <Dash />;
}

function PlanLink({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'audits', action: 'create' });
  if (!canAccess) return <>{translate('resources.surveillance.unplanned')}</>;
  return (
    <MuiLink
      component={Link}
      to={`/audits/create?${new URLSearchParams({ surveillance: id }).toString()}`}
      onClick={(event) => event.stopPropagation()}
      sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
    >
      {translate('resources.surveillance.plan')}
    </MuiLink>
  );
}
