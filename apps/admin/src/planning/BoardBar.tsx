import { useDraggable } from '@dnd-kit/core';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import type { Tone } from '../theme/tokens.js';
import { RecordLink } from '../shared/RecordLink.js';
import type { BoardEntry } from './board.documents.js';
import type { Dragged } from './useBoardDrag.js';

const TONES = { AUDIT: 'info', PROPOSAL: 'warn', LEAVE: 'gone' } as const satisfies Record<BoardEntry['kind'], Tone>;

interface BoardBarProps {
  readonly entry: BoardEntry;
  readonly personId: string;
  readonly box: { readonly left: number; readonly width: number; readonly top: number; readonly height: number };
}

/** Something that takes a person's days; a seat of an audit that has not begun can be dragged. */
export function BoardBar({ entry, personId, box }: BoardBarProps) {
  const translate = useTranslate();
  const mayAssign = usePermission('audit:assign-team');
  const { kind, number, clientName, startsOn, endsOn, role, recordId, assignmentId, status } = entry;
  const label = kind === 'LEAVE' ? translate('enums.BoardEntryKind.LEAVE') : `${clientName ?? ''}`;
  const isMovable = mayAssign && kind === 'AUDIT' && status === 'PLANNED' && assignmentId !== null && role !== null;
  const data: Dragged = {
    auditId: recordId ?? '',
    due: null,
    role: role ?? 'AUDITOR',
    label,
    seat: { assignmentId: assignmentId ?? '', personId },
    missingHalfDays: 0,
  };
  const { setNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: `${assignmentId ?? recordId} ${startsOn} ${personId}`,
    data,
    disabled: !isMovable,
  });
  const told = [label, number, role && translate(`enums.TeamRole.${role}`), `${startsOn} – ${endsOn}`]
    .filter(Boolean)
    .join(' · ');
  return (
    <Box
      component="li"
      title={told}
      sx={({ tokens }) => ({
        position: 'absolute',
        ...box,
        display: 'flex',
        alignItems: 'center',
        px: 0.5,
        fontSize: 12,
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        borderRadius: 0.5,
        border: `1px ${kind === 'PROPOSAL' ? 'dashed' : 'solid'} ${tokens.tones[TONES[kind]].line}`,
        background: tokens.tones[TONES[kind]].tint,
        color: tokens.tones[TONES[kind]].ink,
        opacity: isDragging ? 0.4 : 1,
      })}
    >
      {isMovable && (
        <Box
          ref={setNodeRef}
          {...attributes}
          {...listeners}
          aria-label={translate('resources.planning.move', { what: told })}
          sx={{
            cursor: 'grab',
            touchAction: 'none',
            minWidth: 20,
            height: '100%',
            display: 'grid',
            placeItems: 'center',
          }}
        >
          ⠿
        </Box>
      )}
      {recordId ? (
        <RecordLink resource={kind === 'PROPOSAL' ? 'proposals' : 'audits'} id={recordId}>
          {label}
        </RecordLink>
      ) : (
        label
      )}
    </Box>
  );
}
