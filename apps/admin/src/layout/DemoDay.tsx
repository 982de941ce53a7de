import { Box, Button, Typography } from '@mui/material';
import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { forgetViewer } from '../auth-provider/session.js';
import { usePermission } from '../auth-provider/usePermission.js';
import { SET_DEMO_DAY } from '../body/index.js';
import { DayInput } from '../shared/DayInput.js';
import { useVerb } from '../verbs/useVerb.js';

interface DemoDayProps {
  readonly today: PlainDate;
  readonly onMoved: () => void;
}

/** Where a demonstration's day is moved, so that due dates can be seen to fall due. */
export function DemoDay({ today, onMoved }: DemoDayProps) {
  const translate = useTranslate();
  const mayMove = usePermission('demo:set-day');
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {translate(mayMove ? 'bar.demoDay' : 'bar.demoHint')}
      </Typography>
      {mayMove && <Mover today={today} onMoved={onMoved} />}
    </>
  );
}

function Mover({ today, onMoved }: DemoDayProps) {
  const translate = useTranslate();
  const [day, setDay] = useState<PlainDate | null>(today);
  // Whoever is signed in lives on another day from now on: what is known of the session is asked anew.
  const onDone = () => {
    forgetViewer();
    onMoved();
  };
  const { run, isPending } = useVerb('setDemoDay', SET_DEMO_DAY, { onDone });
  const moveTo = (target: PlainDate | null) => void run({ day: target });
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 0.75 }}>
        {[1, 3, 12].map((months) => (
          <Button
            key={months}
            variant="outlined"
            disabled={isPending}
            onClick={() => moveTo(plusMonths(today, months))}
          >
            {translate('bar.demoMonths', { smart_count: months })}
          </Button>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
        <DayInput value={day} onDay={setDay} margin="none" spoken={translate('bar.today')} />
        <Button
          variant="contained"
          sx={{ flex: 'none' }}
          disabled={isPending || day === null}
          onClick={() => moveTo(day)}
        >
          {translate('bar.demoGo')}
        </Button>
      </Box>
      <Button variant="text" disabled={isPending} onClick={() => moveTo(null)} sx={{ justifySelf: 'start' }}>
        {translate('bar.demoBack')}
      </Button>
    </Box>
  );
}
