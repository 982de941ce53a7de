import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { reasonOf } from '../../verbs/form-errors.js';
import { ReasonList } from '../../verbs/ReasonList.js';
import { Section } from '../../shared/Section.js';
import type { SheetStanding } from './useSheet.js';

interface StandingProps {
  readonly standing: SheetStanding;
  readonly isKept: boolean;
}

const MOST = 12;

/** What still stands between the sheet and its sign-off, as the API says of what is kept. */
export function Standing({ standing, isKept }: StandingProps) {
  const translate = useTranslate();
  const { signOff, warnings } = standing;
  const ready = signOff.length === 0;
  return (
    <Section title={translate('scoreSheet.signOff.title')}>
      {!isKept && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0, mb: 1 }}>
          {translate('scoreSheet.signOff.afterSave')}
        </Typography>
      )}
      {ready ? (
        <Alert severity="success">{translate('scoreSheet.signOff.ready')}</Alert>
      ) : (
        <Box sx={{ maxHeight: 420, overflowY: 'auto' }}>
          <ReasonList reasons={signOff.slice(0, MOST).map(reasonOf)} />
          {signOff.length > MOST && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {translate('scoreSheet.signOff.more', { smart_count: signOff.length - MOST })}
            </Typography>
          )}
        </Box>
      )}
      {warnings.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          <ReasonList reasons={warnings.map(reasonOf)} />
        </Alert>
      )}
    </Section>
  );
}
