import CalendarTodayOutlined from '@mui/icons-material/CalendarTodayOutlined';
import { Box, Button, Popover, Typography } from '@mui/material';
import { dayOfWeek } from '@touchstone/plain-date';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useToday, useViewer } from '../auth-provider/useViewer.js';

const DemoDay = lazy(async () => ({ default: (await import('./DemoDay.js')).DemoDay }));

/** The day it is at the body. In a demonstration it opens the control that moves it. */
export function DayControl({ narrow }: { readonly narrow: boolean }) {
  const today = useToday();
  const demo = useViewer()?.isDemo ?? false;
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
  if (anchor && !wasOpened) setWasOpened(true);
  if (!today) return null;
  const weekday = translate(`shared.weekdays.d${dayOfWeek(today)}`);
  return (
    <>
      <Button
        variant="text"
        color="inherit"
        aria-label={`${translate('bar.today')} ${today} ${weekday}`}
        startIcon={narrow ? undefined : <CalendarTodayOutlined sx={{ fontSize: '15px !important' }} />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ px: 1, color: 'text.secondary', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
      >
        {narrow ? today.slice(5) : `${today} ${weekday}`}
      </Button>
      {wasOpened && (
        <Popover
          open={anchor !== null}
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        >
          <Box sx={{ p: 2, width: 330 }}>
            <Typography variant="overline" color="textSecondary" component="div">
              {translate('bar.today')}
            </Typography>
            <Typography variant="h2" component="div" sx={{ mb: 1 }}>
              {today} {weekday}
            </Typography>
            {demo && (
              <Suspense>
                <DemoDay today={today} onMoved={() => setAnchor(null)} />
              </Suspense>
            )}
          </Box>
        </Popover>
      )}
    </>
  );
}
