import { useDroppable } from '@dnd-kit/core';
import { Box, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import { ToneMark } from '../shared/ToneMark.js';
import { BoardBar } from './BoardBar.js';
import { isWeekend, lanesOf, NAME_WIDTH, placeOf, ROW_HEIGHT } from './board-days.js';
import type { BoardPerson } from './board.documents.js';
import type { Standing } from './useBoardDrag.js';

interface BoardRowProps {
  readonly person: BoardPerson;
  readonly days: readonly PlainDate[];
  readonly dayWidth: number;
  /** What the gate says of the person while something is dragged; null while nothing is. */
  readonly standing: Standing | null;
}

/** A person's days. While something is dragged the row says whether it may be dropped there. */
export function BoardRow({ person, days, dayWidth, standing }: BoardRowProps) {
  const translate = useTranslate();
  const { setNodeRef, isOver } = useDroppable({ id: person.personId });
  const span = { startsOn: days[0], endsOn: days.at(-1) };
  const { lanes, count } = lanesOf(person.entries);
  const height = (ROW_HEIGHT - 6) / count;
  const tone = standing && (standing.eligible ? 'good' : 'bad');
  return (
    <Box
      role="row"
      ref={setNodeRef}
      sx={({ tokens }) => ({
        display: 'flex',
        height: ROW_HEIGHT,
        borderBottom: `1px solid ${tokens.line}`,
        background: tone ? tokens.tones[tone].tint : tokens.surface,
        outline: isOver ? `2px solid ${tone ? tokens.tones[tone].ink : tokens.stone}` : 'none',
        outlineOffset: -2,
      })}
      data-standing={tone ?? undefined}
    >
      <Tooltip title={standing && standing.reasons.length > 0 ? standing.reasons.join(' ') : ''} placement="right">
        <Box
          role="rowheader"
          {...(standing && !standing.eligible ? { tabIndex: 0 } : {})}
          sx={({ tokens }) => ({
            position: 'sticky',
            left: 0,
            zIndex: 2,
            width: NAME_WIDTH,
            flex: 'none',
            px: 1,
            py: 0.5,
            lineHeight: 1.25,
            overflow: 'hidden',
            borderRight: `1px solid ${tokens.lineStrong}`,
            background: tone ? tokens.tones[tone].tint : tokens.surface,
          })}
        >
          <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', fontWeight: 600, whiteSpace: 'nowrap' }}>
            {tone && <ToneMark tone={tone} />}
            {person.name}
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: 12, whiteSpace: 'nowrap' }}>
            {standing && !standing.eligible
              ? translate('resources.planning.reasons', { smart_count: standing.reasons.length })
              : person.city}
          </Box>
        </Box>
      </Tooltip>
      <Box role="cell" sx={{ position: 'relative', width: days.length * dayWidth, flex: 'none' }}>
        <Shades days={days} dayWidth={dayWidth} />
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {person.entries.map((entry, at) => {
            if (!span.startsOn || !span.endsOn) return null;
            const { from, length } = placeOf(entry, { startsOn: span.startsOn, endsOn: span.endsOn });
            const box = {
              left: from * dayWidth + 1,
              width: length * dayWidth - 2,
              top: 3 + (lanes[at] ?? 0) * height,
              height: height - 1,
            };
            return (
              <BoardBar
                key={`${entry.assignmentId ?? entry.recordId ?? entry.kind} ${entry.startsOn}`}
                entry={entry}
                personId={person.personId}
                box={box}
              />
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}

/** Weekends lie a little lower. */
function Shades({ days, dayWidth }: Pick<BoardRowProps, 'days' | 'dayWidth'>) {
  return (
    <>
      {days.map((day, at) => (
        <Box
          key={day}
          aria-hidden
          sx={({ tokens }) => ({
            position: 'absolute',
            left: at * dayWidth,
            width: dayWidth,
            top: 0,
            bottom: 0,
            borderRight: `1px solid ${tokens.line}`,
            background: isWeekend(day) ? tokens.sunken : 'transparent',
            opacity: 0.6,
          })}
        />
      ))}
    </>
  );
}
