import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { PersonDays } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import type { RowsColumn } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { reasonOf } from '../verbs/form-errors.js';
import { ReasonList } from '../verbs/ReasonList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AssignAuditorDialog } from './AssignAuditorDialog.js';
import { SeatHours } from './SeatHours.js';
import { REMOVE_ASSIGNMENT } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';

type Seat = AuditRecord['team'][number];

const HOURS: RowsColumn<Seat> = { source: 'seatHours', render: ({ days }) => <SeatHours days={days} /> };

const REMOVAL: RowsColumn<Seat> = {
  source: 'seat',
  render: ({ id }) => (
    <VerbButton
      verb="removeAssignment"
      document={REMOVE_ASSIGNMENT}
      permission="audit:assign-team"
      variant="text"
      confirm
      toInput={() => ({ assignmentId: id })}
    />
  ),
};

/** Who sits on the team, in which seat, for how long. */
export function AuditTeam({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const mayAssign = usePermission('audit:assign-team');
  const [assigning, setAssigning] = useState(false);
  // A client reads of no hours before the report.
  const areHoursTold = audit.team.some(({ days }) => days.length > 0);
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  return (
    <Section
      title={translate('resources.audits.sections.team')}
      flush
      actions={
        mayAssign &&
        isOpen && (
          <Button variant="contained" startIcon={<PersonAddAltOutlined />} onClick={() => setAssigning(true)}>
            {translate('verbs.assignAuditor.name')}
          </Button>
        )
      }
    >
      {isOpen && audit.teamVerdict.length > 0 && (
        <Alert severity="warning" icon={false} sx={{ mx: 2, my: 1.5 }}>
          <div style={{ marginBottom: 8, fontWeight: 600 }}>{translate('resources.audits.teamLacks')}</div>
          <ReasonList reasons={audit.teamVerdict.map(reasonOf)} />
        </Alert>
      )}
      <Rows
        rows={audit.team}
        empty="resources.audits.noTeam"
        columns={[
          { source: 'person', render: ({ person }) => `${person.name} · ${person.staffNumber}` },
          { source: 'role', render: ({ role }) => <EnumText list="TeamRole" word={role} /> },
          { source: 'seatDays', align: 'right', render: ({ personDays }) => <PersonDays value={personDays} /> },
          ...(areHoursTold ? [HOURS] : []),
          { source: 'assignedOn', render: ({ assignedOn }) => <Day value={assignedOn} /> },
          ...(mayAssign && isOpen ? [REMOVAL] : []),
        ]}
      />
      {assigning && <AssignAuditorDialog audit={audit} onClose={() => setAssigning(false)} />}
    </Section>
  );
}
