import { Box, Link as MuiLink } from '@mui/material';
import { latest, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { required, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday } from '../auth-provider/useViewer.js';
import type { StaffDueAuditInput } from '../gql/graphql.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { STAFF_DUE_AUDIT } from './board.documents.js';
import type { Dragged } from './useBoardDrag.js';

const needed = required();
/** Something due is begun so many days before, unless somebody says otherwise. */
const DAYS_BEFORE = 14;

interface StaffDueProps {
  readonly due: NonNullable<Dragged['due']>;
  readonly dueOn: PlainDate;
}

/** The same as dragging it, for whoever would rather say who and when; and the way to a plan that departs from the table. */
export function StaffDue({ due, dueOn }: StaffDueProps) {
  const translate = useTranslate();
  const today = useToday() ?? dueOn;
  const mayPlan = usePermission('audit:plan');
  const { certificationId, surveillanceActivityId } = due;
  const about: Record<string, string> = surveillanceActivityId
    ? { surveillance: surveillanceActivityId }
    : { certification: certificationId, kind: 'RECERTIFICATION' };
  if (!mayPlan) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, ml: -0.75, fontSize: 13 }}>
      <VerbButton
        verb="staffDueAudit"
        document={STAFF_DUE_AUDIT}
        permission="audit:plan"
        resource="planning"
        variant="text"
        maxWidth="xs"
        defaultValues={{ startsOn: latest(today, plusDays(dueOn, -DAYS_BEFORE)) }}
        toInput={(asked: Pick<StaffDueAuditInput, 'personId' | 'startsOn'>) => ({ ...due, ...asked })}
      >
        <ReferencePicker source="personId" reference="people" optionText="name" validate={needed} />
        <PlainDateInput source="startsOn" validate={needed} />
      </VerbButton>
      <MuiLink component={Link} to={`/audits/create?${new URLSearchParams(about).toString()}`} underline="always">
        {translate('verbs.planAudit.name')}
      </MuiLink>
    </Box>
  );
}
