import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Streak } from './Streak.js';

const STEPS = ['application', 'audit', 'review', 'decision', 'certificate', 'surveillance'] as const;
const ON_STONE = '#ece7da';
const ON_STONE_SOFT = '#aeb2b2';

/** What the product is, on its own stone. The panel looks the same by day and by night. */
export function ProductPanel() {
  const translate = useTranslate();
  return (
    <Box
      component="aside"
      sx={{
        position: { xs: 'relative', md: 'sticky' },
        top: 0,
        height: { md: '100vh' },
        overflow: 'hidden',
        bgcolor: '#20262c',
        color: ON_STONE,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        gap: { xs: 1, md: 4 },
        p: { xs: '24px', md: '48px' },
      }}
    >
      <Streak />
      <Box sx={{ position: 'relative' }}>
        <Typography
          component="p"
          variant="h1"
          sx={{ fontSize: { xs: 26, md: 36 }, letterSpacing: '.1em', lineHeight: 1.2 }}
        >
          {translate('product.name')}
        </Typography>
        <Typography
          component="p"
          lang="en"
          sx={{ fontSize: { xs: 13, md: 15 }, letterSpacing: '.18em', color: ON_STONE_SOFT, mt: 0.5 }}
        >
          {translate('product.latin')}
        </Typography>
      </Box>
      <Box sx={{ position: 'relative', maxWidth: 440 }}>
        <Typography component="p" variant="h2" sx={{ fontSize: { xs: 16, md: 20 }, mb: 1 }}>
          {translate('product.tagline')}
        </Typography>
        <Typography component="p" variant="body1" sx={{ color: ON_STONE_SOFT, display: { xs: 'none', md: 'block' } }}>
          {translate('product.about')}
        </Typography>
        <Steps />
      </Box>
    </Box>
  );
}

function Steps() {
  const translate = useTranslate();
  return (
    <Box
      component="ol"
      sx={{
        m: 0,
        mt: { md: 3 },
        p: 0,
        listStyle: 'none',
        display: { xs: 'none', md: 'flex' },
        flexWrap: 'wrap',
        rowGap: 0.5,
      }}
    >
      {STEPS.map((step, index) => (
        <Box component="li" key={step} sx={{ fontSize: 13, color: ON_STONE_SOFT, whiteSpace: 'nowrap' }}>
          {index > 0 && (
            <Box component="span" aria-hidden sx={{ mx: 0.875, color: '#d3a63c' }}>
              →
            </Box>
          )}
          {translate(`product.steps.${step}`)}
        </Box>
      ))}
    </Box>
  );
}
