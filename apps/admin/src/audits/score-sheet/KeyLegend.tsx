import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';

const KEYS = [
  ['↑ ↓  j k', 'move'],
  ['M', 'met'],
  ['N', 'notMet'],
  ['S', 'sampled'],
  ['A', 'notApplicable'],
  ['⌫', 'clear'],
  ['Enter', 'notes'],
  ['Esc', 'back'],
  ['Ctrl / ⌘ + S', 'save'],
  ['?', 'legend'],
] as const;

/** Every key of the sheet, and what it does. */
export function KeyLegend({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="keys-title">
      <DialogTitle id="keys-title" component="h2">
        {translate('scoreSheet.keys.title')}
      </DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '8px 16px' }}>
          {KEYS.map(([key, does]) => (
            <Box key={does} sx={{ display: 'contents' }}>
              <Box component="dt">
                <Box
                  component="kbd"
                  sx={({ tokens }) => ({
                    font: 'inherit',
                    fontSize: 12,
                    px: 0.75,
                    py: 0.25,
                    borderRadius: '4px',
                    backgroundColor: tokens.sunken,
                    border: `1px solid ${tokens.lineStrong}`,
                  })}
                >
                  {key}
                </Box>
              </Box>
              <Box component="dd" sx={{ m: 0, fontSize: 14 }}>
                {translate(`scoreSheet.keys.${does}`)}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained" autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
