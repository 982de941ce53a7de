import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import type { WordOf } from '../i18n/enum-labels.js';
import { Day, sayDistance } from './Day.js';
import { StatusChip } from './StatusChip.js';
import { TONES } from './tones.js';

interface Due<List extends 'DueState' | 'ClockState'> {
  readonly day: PlainDate | null | undefined;
  readonly list: List;
  readonly state: WordOf<List> | null | undefined;
}

type DueDayProps = Due<'DueState'> | Due<'ClockState'>;

/** States in which the number of days says more than the word. */
const COUNTED: readonly string[] = ['OVERDUE', 'DUE_SOON', 'OPEN', 'RUNNING'];

/** A due day, and how it stands: the days that are left or lost while it is open, the word once it is not. */
export function DueDay(props: DueDayProps) {
  return (
    <span className="due-day">
      <Day value={props.day} />
      <Standing {...props} />
    </span>
  );
}

function Standing(props: DueDayProps) {
  const today = useToday();
  const translate = useTranslate();
  if (props.state == null) return null;
  const tone = props.list === 'DueState' ? TONES.DueState[props.state] : TONES.ClockState[props.state];
  const word = translate(`enums.${props.list}.${props.state}`);
  const counted = COUNTED.includes(props.state) && props.day && today;
  return (
    <StatusChip tone={tone}>
      {counted ? <span title={word}>{translate(...sayDistance(props.day, today, 'due'))}</span> : word}
    </StatusChip>
  );
}
