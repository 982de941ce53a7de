import { useDraggable } from '@dnd-kit/core';
import { Box } from '@mui/material';
import { personDaysOf } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { EmptyState } from '../shared/EmptyState.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Section } from '../shared/Section.js';
import type { BoardTask } from './board.documents.js';
import { StaffDue } from './StaffDue.js';
import type { Dragged } from './useBoardDrag.js';

/** Which page shows what waits. */
const RESOURCES: Readonly<Record<BoardTask['kind'], string>> = {
  SURVEILLANCE: 'surveillance',
  RECERTIFICATION: 'certificates',
  TEAM: 'audits',
};

/** What still waits, to be dragged onto somebody: audits that want people, and what is due, onto its first day; or planned by its button. */
export function BoardTray({ tasks }: { readonly tasks: readonly BoardTask[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.planning.tray', { smart_count: tasks.length })}>
      {tasks.length === 0 && <EmptyState title={translate('resources.planning.nothingWaits')} />}
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          maxHeight: 250,
          overflow: 'auto',
        }}
        {...(tasks.length > 12 ? { tabIndex: 0 } : {})}
      >
        {tasks.map((task) => (
          <TaskCard key={task.recordId} task={task} />
        ))}
      </Box>
    </Section>
  );
}

function TaskCard({ task }: { readonly task: BoardTask }) {
  const translate = useTranslate();
  const mayPlan = usePermission('audit:plan');
  const { kind, recordId, certificationId, clientName, number, auditKind, dueOn, hasLeader, missingHalfDays } = task;
  const isAudit = kind === 'TEAM';
  const mayAssign = usePermission('audit:assign-team');
  const isMovable = mayAssign && (isAudit || mayPlan);
  const due = isAudit ? null : { certificationId, surveillanceActivityId: kind === 'SURVEILLANCE' ? recordId : null };
  const data: Dragged = {
    auditId: isAudit ? recordId : '',
    due,
    role: hasLeader ? 'AUDITOR' : 'LEADER',
    label: clientName,
    seat: null,
    missingHalfDays,
  };
  const { setNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: recordId,
    data,
    disabled: !isMovable,
  });
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        border: `1px solid ${tokens.lineStrong}`,
        borderRadius: 0.5,
        px: 1,
        py: 0.5,
        fontSize: 13,
        background: tokens.surface,
        opacity: isDragging ? 0.4 : 1,
        display: 'flex',
        gap: 0.75,
        alignItems: 'center',
      })}
    >
      {isMovable && (
        <Box
          ref={setNodeRef}
          {...attributes}
          {...listeners}
          aria-label={translate('resources.planning.assign', { what: `${clientName} ${number ?? ''}` })}
          sx={{
            cursor: 'grab',
            touchAction: 'none',
            minWidth: 24,
            minHeight: 24,
            display: 'grid',
            placeItems: 'center',
          }}
        >
          ⠿
        </Box>
      )}
      <div>
        <RecordLink resource={RESOURCES[kind]} id={recordId}>
          {clientName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
          {[!isAudit && translate(`enums.AuditKind.${auditKind}`), number].filter(Boolean).join(' · ')} ·{' '}
          {translate(isAudit ? 'resources.planning.beginsOn' : 'resources.planning.dueOn', { day: dueOn })}
          {isAudit &&
            ` · ${
              hasLeader
                ? translate('resources.planning.missing', { days: personDaysOf(missingHalfDays) })
                : translate('resources.planning.noLeader')
            }`}
        </Box>
        {due && <StaffDue due={due} dueOn={dueOn} />}
      </div>
    </Box>
  );
}
