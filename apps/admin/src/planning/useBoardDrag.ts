import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/core';
import { useQuery } from '@tanstack/react-query';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { MOST_HALF_DAYS, personDaysOf, workDaysOf } from '@touchstone/rules';
import type { TeamRole } from '@touchstone/rules';
import { useState } from 'react';
import { ASSIGN_AUDITOR, RESCHEDULE_AUDIT } from '../audits/audit-plan.documents.js';
import { request } from '../data-provider/request.js';
import { useVerb } from '../verbs/useVerb.js';
import { NAME_WIDTH } from './board-days.js';
import { BOARD_SEAT, DUE_SEAT, REPLACE_AUDITOR, STAFF_DUE_AUDIT } from './board.documents.js';
import type { BoardSeat } from './board.documents.js';

/** What is dragged: a seat somebody holds, an audit that wants one, or something due that is not planned yet. */
export interface Dragged {
  /** Empty for what is not planned yet. */
  readonly auditId: string;
  /** The file of what is due, and its surveillance where it is one; null for an audit. */
  readonly due: { readonly certificationId: string; readonly surveillanceActivityId: string | null } | null;
  readonly role: TeamRole;
  readonly label: string;
  /** Whose seat it is; null for an audit out of the tray. */
  readonly seat: { readonly assignmentId: string; readonly personId: string } | null;
  /** Half days that an audit out of the tray still wants. */
  readonly missingHalfDays: number;
}

/** What the gate says of a person while something is dragged: nothing stands against them, or why not. */
export interface Standing {
  readonly eligible: boolean;
  readonly reasons: readonly string[];
}

/**
 * Dragging on the board: when it begins the gate of the seat is asked about everybody, once; where it ends decides which
 * verb is done. What is not planned yet is, on the day where it ends, with that person as its leader: its gate is asked
 * again for each day it lies on. The rules answer there as everywhere.
 */
export function useBoardDrag(dayWidth: number, first: PlainDate) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [startsOn, setStartsOn] = useState(first);
  const { data: due } = useDueSeat(dragged, startsOn);
  const { data } = useQuery({
    queryKey: ['planning', 'seat', dragged?.auditId, dragged?.role],
    queryFn: ({ signal }) =>
      request(BOARD_SEAT, { id: dragged?.auditId ?? '', role: dragged?.role ?? 'AUDITOR' }, signal),
    enabled: dragged !== null && dragged.due === null,
    staleTime: 0,
  });
  const audit = dragged && data?.audit?.id === dragged.auditId ? data.audit : null;
  const drop = useDrop();
  const staff = useVerb('staffDueAudit', STAFF_DUE_AUDIT);
  const candidates = dragged?.due ? due?.dueAuditCandidates : audit?.eligibleAuditors;
  return {
    dragged,
    standings: candidates && dragged ? standingsOf(candidates, dragged) : null,
    onStart: ({ active }: DragStartEvent) => {
      setStartsOn(first);
      setDragged(active.data.current as Dragged);
    },
    onMove: (event: DragMoveEvent) => setStartsOn(dayUnder(event, { dayWidth, first }) ?? startsOn),
    onCancel: () => setDragged(null),
    onEnd: async (event: DragEndEvent) => {
      const { over, delta } = event;
      setDragged(null);
      if (!over || !dragged) return;
      if (dragged.due) {
        const on = dayUnder(event, { dayWidth, first }) ?? first;
        await staff.run({ ...dragged.due, personId: String(over.id), startsOn: on });
        return;
      }
      const { audit: found } = audit
        ? { audit }
        : await request(BOARD_SEAT, { id: dragged.auditId, role: dragged.role });
      if (found) await drop({ dragged, audit: found, personId: String(over.id), days: Math.round(delta.x / dayWidth) });
    },
  };
}

/** The day that what is dragged begins on where it lies; null while it lies on nobody. */
function dayUnder(
  { active, over }: Pick<DragEndEvent, 'active' | 'over'>,
  { dayWidth, first }: { readonly dayWidth: number; readonly first: PlainDate },
): PlainDate | null {
  if (!over) return null;
  const left = active.rect.current.translated?.left ?? over.rect.left;
  return plusDays(first, Math.max(0, Math.round((left - over.rect.left - NAME_WIDTH) / dayWidth)));
}

/** Who could lead what is due, were it held from a day on; what was said of the day before stays until the next is. */
function useDueSeat(dragged: Dragged | null, startsOn: PlainDate) {
  const asked = ['planning', 'due-seat', dragged?.due?.certificationId, dragged?.due?.surveillanceActivityId];
  return useQuery({
    queryKey: [...asked, startsOn],
    queryFn: ({ signal }) =>
      request(
        DUE_SEAT,
        {
          certificationId: dragged?.due?.certificationId ?? '',
          surveillanceActivityId: dragged?.due?.surveillanceActivityId ?? null,
          startsOn,
        },
        signal,
      ),
    enabled: Boolean(dragged?.due),
    placeholderData: (before, query) => (asked.every((part, at) => query?.queryKey[at] === part) ? before : undefined),
    staleTime: 10_000,
  });
}

interface Drop {
  readonly dragged: Dragged;
  readonly audit: BoardSeat;
  readonly personId: string;
  /** Days it was moved to the right. */
  readonly days: number;
}

function useDrop(): (drop: Drop) => Promise<unknown> {
  const assign = useVerb('assignAuditor', ASSIGN_AUDITOR);
  const replace = useVerb('replaceAuditor', REPLACE_AUDITOR);
  const reschedule = useVerb('rescheduleAudit', RESCHEDULE_AUDIT);
  return async ({ dragged, audit, personId, days }) => {
    const { seat, role, missingHalfDays } = dragged;
    if (!seat) {
      const most = MOST_HALF_DAYS * workDaysOf(audit.activities).length;
      const personDays = personDaysOf(Math.max(1, Math.min(missingHalfDays, most)));
      return assign.run({ auditId: audit.id, personId, role, personDays, seatDays: null });
    }
    if (seat.personId !== personId) return replace.run({ assignmentId: seat.assignmentId, personId });
    if (days === 0) return undefined;
    const moved = audit.activities.filter(({ conclusion }) => conclusion === null);
    return reschedule.run({
      auditId: audit.id,
      expectedVersion: audit.version,
      activities: moved.map(({ kind, startsOn, endsOn }) => ({
        kind,
        startsOn: plusDays(startsOn, days),
        endsOn: plusDays(endsOn, days),
      })),
    });
  };
}

/** What stands against each person; that the seat has a holder does not stand against who would take it over. */
function standingsOf(
  candidates: readonly Pick<BoardSeat['eligibleAuditors'][number], 'person' | 'checks'>[],
  { seat }: Dragged,
): ReadonlyMap<string, Standing> {
  return new Map(
    candidates.map(({ person, checks }) => {
      const failed = checks.filter(({ code, passed }) => !passed && !(seat && code === 'LEADER_TAKEN'));
      const isOwn = seat?.personId === person.id;
      const reasons = isOwn ? [] : failed.flatMap(({ message }) => message ?? []);
      return [person.id, { eligible: reasons.length === 0, reasons }] as const;
    }),
  );
}
