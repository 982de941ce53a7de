import { Box } from '@mui/material';

/** The streak that gold leaves on a touchstone, drawn large: a tapering rub with the grain of the stone in it. */
export function Streak() {
  return (
    <Box
      component="svg"
      viewBox="0 0 600 900"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      sx={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    >
      <defs>
        <linearGradient id="streak" x1="0" y1="1" x2="1" y2="0">
          <stop offset="0" stopColor="#d3a63c" stopOpacity="0" />
          <stop offset=".28" stopColor="#d3a63c" stopOpacity=".85" />
          <stop offset=".62" stopColor="#e6c46f" stopOpacity=".95" />
          <stop offset="1" stopColor="#d3a63c" stopOpacity=".05" />
        </linearGradient>
        <filter id="grain" x="-20%" y="-20%" width="140%" height="140%">
          <feTurbulence type="fractalNoise" baseFrequency=".012 .4" numOctaves="3" seed="7" result="noise" />
          <feColorMatrix in="noise" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -4.200 2.600" />
          <feComposite in="SourceGraphic" operator="in" />
        </filter>
        <radialGradient id="sheen" cx=".3" cy=".2" r="1">
          <stop offset="0" stopColor="#3a444d" stopOpacity=".7" />
          <stop offset=".6" stopColor="#20262c" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="600" height="900" fill="url(#sheen)" />
      <g transform="rotate(-32 300 470)">
        <rect x="-120" y="446" width="840" height="30" rx="15" fill="url(#streak)" filter="url(#grain)" />
        <rect x="20" y="484" width="520" height="7" rx="3.5" fill="url(#streak)" filter="url(#grain)" opacity=".6" />
      </g>
    </Box>
  );
}
