import { Box } from '@mui/material';
import type { PlainDate } from '@touchstone/plain-date';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { BoardRow } from './BoardRow.js';
import { NAME_WIDTH, ROW_HEIGHT, rowsInSight, shortDay } from './board-days.js';
import type { BoardPerson } from './board.documents.js';
import type { Standing } from './useBoardDrag.js';

interface BoardGridProps {
  readonly people: readonly BoardPerson[];
  readonly days: readonly PlainDate[];
  readonly dayWidth: number;
  readonly standings: ReadonlyMap<string, Standing> | null;
}

const HEIGHT = 560;
/** How wide a day must be for its month to be told on each. */
const ROOM_FOR_A_MONTH = 50;

/** People down, days across; the names stay in sight, and of many people only the rows in sight are drawn. */
export function BoardGrid({ people, days, dayWidth, standings }: BoardGridProps) {
  const translate = useTranslate();
  const [top, setTop] = useState(0);
  const { first, last } = rowsInSight(people.length, { top, height: HEIGHT });
  return (
    <Box
      role="table"
      tabIndex={0}
      aria-label={translate('resources.planning.name', { smart_count: 1 })}
      aria-rowcount={people.length + 1}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      sx={{ maxHeight: HEIGHT, overflow: 'auto', position: 'relative' }}
    >
      <Header days={days} dayWidth={dayWidth} />
      <div role="rowgroup" style={{ width: NAME_WIDTH + days.length * dayWidth }}>
        <div role="presentation" style={{ height: first * ROW_HEIGHT }} />
        {people.slice(first, last).map((person) => (
          <BoardRow
            key={person.personId}
            person={person}
            days={days}
            dayWidth={dayWidth}
            standing={standings?.get(person.personId) ?? null}
          />
        ))}
        <div role="presentation" style={{ height: (people.length - last) * ROW_HEIGHT }} />
      </div>
    </Box>
  );
}

function Header({ days, dayWidth }: Pick<BoardGridProps, 'days' | 'dayWidth'>) {
  const translate = useTranslate();
  const today = useToday();
  const locale = useLocale();
  return (
    <Box
      role="row"
      sx={({ tokens }) => ({
        display: 'flex',
        position: 'sticky',
        top: 0,
        zIndex: 3,
        width: NAME_WIDTH + days.length * dayWidth,
        background: tokens.sunken,
        borderBottom: `1px solid ${tokens.lineStrong}`,
        fontSize: 12,
      })}
    >
      <Box
        role="columnheader"
        sx={({ tokens }) => ({
          position: 'sticky',
          left: 0,
          zIndex: 1,
          width: NAME_WIDTH,
          flex: 'none',
          px: 1,
          py: 0.75,
          background: tokens.sunken,
          borderRight: `1px solid ${tokens.lineStrong}`,
        })}
      >
        {translate('resources.planning.person')}
      </Box>
      <Box role="columnheader" sx={{ display: 'flex' }} aria-label={`${days[0]} – ${days.at(-1)}`}>
        {days.map((day) => (
          <Box
            key={day}
            component="span"
            sx={({ tokens }) => ({
              width: dayWidth,
              flex: 'none',
              textAlign: 'center',
              py: 0.75,
              fontWeight: day === today ? 700 : 400,
              color: day === today ? tokens.stone : tokens.inkSoft,
            })}
          >
            {shortDay(day, { hasRoom: dayWidth >= ROOM_FOR_A_MONTH, locale })}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
