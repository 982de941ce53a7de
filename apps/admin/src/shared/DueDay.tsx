import { Box } from '@mui/material';
import type { PlainDate } from '@touchstone/plain-date';
import type { WordOf } from '../i18n/enum-labels.js';
import { Day } from './Day.js';
import { EnumChip } from './EnumChip.js';

type DueDayProps =
  | {
      readonly day: PlainDate | null | undefined;
      readonly list: 'DueState';
      readonly state: WordOf<'DueState'> | null | undefined;
    }
  | {
      readonly day: PlainDate | null | undefined;
      readonly list: 'ClockState';
      readonly state: WordOf<'ClockState'> | null | undefined;
    };

/** A due day with how it stands: the distance only while it is still open. */
export function DueDay(props: DueDayProps) {
  const open = props.state != null && !props.state.startsWith('DONE');
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, flexWrap: 'wrap' }}>
      <Day value={props.day} {...(open ? { relative: 'due' as const } : {})} />
      {props.list === 'DueState' ? (
        <EnumChip list="DueState" word={props.state} />
      ) : (
        <EnumChip list="ClockState" word={props.state} />
      )}
    </Box>
  );
}
