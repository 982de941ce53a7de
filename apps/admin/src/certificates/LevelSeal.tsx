import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { starsOf } from '../shared/LevelBadge.js';

const STAR = 'M12 1.6 15 8.6l7.6.7-5.7 5 1.7 7.4L12 17.8l-6.6 3.9 1.7-7.4-5.7-5 7.6-.7Z';

interface LevelSealProps {
  readonly code: string;
  /** Of the stars. */
  readonly colour: string;
  /** Of the name, which has to be read. */
  readonly ink: string;
}

/** The level as the sheet shows it: its stars in a row, its name below. */
export function LevelSeal({ code, colour, ink }: LevelSealProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 0.5, color: colour }}>
      <Box aria-hidden sx={{ display: 'flex', gap: 0.75 }}>
        {Array.from({ length: starsOf(code) }, (_, index) => (
          <svg key={index} width="26" height="26" viewBox="0 0 24 24">
            <path d={STAR} fill="currentColor" />
          </svg>
        ))}
      </Box>
      <Box sx={{ color: ink, fontSize: 22, fontWeight: 600, letterSpacing: '.2em' }}>
        {translate(`levels.${code}`, { _: code })}
      </Box>
    </Box>
  );
}
