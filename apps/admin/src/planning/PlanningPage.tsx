import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Announcements, CollisionDetection, DragOverEvent, KeyboardCoordinateGetter } from '@dnd-kit/core';
import { Box, Button, Paper, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useState } from 'react';
import { Title, useRequireAccess, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { BoardGrid } from './BoardGrid.js';
import { BoardTray } from './BoardTray.js';
import { daysFrom, mondayOf, ROW_HEIGHT, VIEWS } from './board-days.js';
import type { View } from './board-days.js';
import { PLANNING_BOARD } from './board.documents.js';
import { useBoardDrag } from './useBoardDrag.js';

/** The planning board: who is where, what waits, and assigning by dragging while the rules answer. */
export function PlanningPage() {
  const translate = useTranslate();
  const today = useToday();
  const { isPending } = useRequireAccess({ resource: 'planning', action: 'list' });
  return (
    <>
      <Title title={translate('resources.planning.name', { smart_count: 1 })} preferenceKey={false} />
      {!isPending && today && <Board today={today} />}
    </>
  );
}

/** Under the pointer where there is one; with the keyboard, where the picture of what is moved lies. */
const underIt: CollisionDetection = (args) => {
  const under = pointerWithin(args);
  return under.length > 0 ? under : rectIntersection(args);
};

function Board({ today }: { readonly today: PlainDate }) {
  const translate = useTranslate();
  const mayAssign = usePermission('audit:assign-team');
  const [view, setView] = useState<View>('month');
  const [first, setFirst] = useState(() => mondayOf(today));
  const { days: count, width } = VIEWS[view];
  const days = daysFrom(first, count);
  const { data } = useQuery({
    queryKey: ['planning', 'board', first, count],
    queryFn: ({ signal }) => request(PLANNING_BOARD, { startsOn: first, endsOn: plusDays(first, count - 1) }, signal),
    placeholderData: keepPreviousData,
  });
  const { dragged, standings, onStart, onMove, onEnd, onCancel } = useBoardDrag(width, first);
  const [overId, setOverId] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepsOf(width) }),
  );
  const board = data?.planningBoard;
  const over = board?.people.find(({ personId }) => personId === overId) ?? null;
  const standing = over && standings?.get(over.personId);
  const nameOf = (id: unknown): string => board?.people.find(({ personId }) => personId === id)?.name ?? '';
  const announce = (key: string, name: string) => translate(`resources.planning.said.${key}`, { name });
  const announcements: Announcements = {
    onDragStart: () => announce('start', ''),
    onDragOver: ({ over: at }) => announce('over', nameOf(at?.id)),
    onDragEnd: ({ over: at }) => announce('end', nameOf(at?.id)),
    onDragCancel: () => announce('cancel', ''),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underIt}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: translate('resources.planning.said.how') },
      }}
      onDragStart={onStart}
      onDragMove={onMove}
      onDragOver={({ over: at }: DragOverEvent) => setOverId(at ? String(at.id) : null)}
      onDragEnd={(event) => {
        setOverId(null);
        void onEnd(event);
      }}
      onDragCancel={onCancel}
    >
      {board && <BoardTray tasks={board.tasks} />}
      <Section
        title={`${days[0] ?? ''} – ${days.at(-1) ?? ''}`}
        actions={<Turning view={view} onView={setView} onTurn={setFirst} first={first} today={today} />}
      >
        <Typography role="status" variant="body2" sx={{ minHeight: 22, mb: 0.5 }} color="textSecondary">
          {over && standing
            ? standing.eligible
              ? translate('resources.planning.mayTake', { name: over.name })
              : `${over.name} ${standing.reasons.join(' ')}`
            : mayAssign && translate('resources.planning.hint')}
        </Typography>
        {board && board.people.length === 0 && <EmptyState title={translate('resources.planning.empty')} />}
        {board && board.people.length > 0 && (
          <BoardGrid people={board.people} days={days} dayWidth={width} standings={standings} />
        )}
      </Section>
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <Paper variant="outlined" sx={{ px: 1, height: ROW_HEIGHT - 12, width: 'max-content', fontSize: 13 }}>
            {dragged.label}
          </Paper>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** With the keyboard, a press is a day or a person further. */
function stepsOf(width: number): KeyboardCoordinateGetter {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [width, 0],
    ArrowLeft: [-width, 0],
    ArrowDown: [0, ROW_HEIGHT],
    ArrowUp: [0, -ROW_HEIGHT],
  };
  return (event, { currentCoordinates: { x, y } }) => {
    const step = steps[event.code];
    if (!step) return undefined;
    event.preventDefault();
    return { x: x + step[0], y: y + step[1] };
  };
}

interface TurningProps {
  readonly view: View;
  readonly first: PlainDate;
  readonly today: PlainDate;
  readonly onView: (view: View) => void;
  readonly onTurn: (first: PlainDate) => void;
}

function Turning({ view, first, today, onView, onTurn }: TurningProps) {
  const translate = useTranslate();
  const turn = VIEWS[view].days - 7;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        onChange={(_, next: View | null) => next && onView(next)}
        aria-label={translate('resources.planning.view')}
      >
        <ToggleButton value="week">{translate('resources.planning.weeks')}</ToggleButton>
        <ToggleButton value="month">{translate('resources.planning.month')}</ToggleButton>
      </ToggleButtonGroup>
      <Button size="small" onClick={() => onTurn(plusDays(first, -turn))}>
        {translate('resources.planning.earlier')}
      </Button>
      <Button size="small" onClick={() => onTurn(mondayOf(today))}>
        {translate('resources.planning.today')}
      </Button>
      <Button size="small" onClick={() => onTurn(plusDays(first, turn))}>
        {translate('resources.planning.later')}
      </Button>
    </Box>
  );
}
